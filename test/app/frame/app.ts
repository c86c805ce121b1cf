import type { Command } from './command.ts';
import { Events } from './events.ts';
import { FileManager } from './file-manager.ts';
import { Keymap } from './keymap.ts';
import { MetadataCache } from './metadata.ts';
import type { SettingTab } from './settings-window.ts';
import { Vault } from './vault.ts';
import { MarkdownView, type View } from './views.ts';
import { Workspace, type WorkspaceLeaf } from './workspace.ts';

type ViewMaker = (leaf: WorkspaceLeaf) => View;
type Handler = (params: Record<string, string>) => unknown;

/** The app: the vault, the window, and what plugins have added to it. */
export class App extends Events {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: Workspace = new Workspace(this);
  readonly keymap = new Keymap();
  readonly commands = new Map<string, Command>();
  readonly views = new Map<string, ViewMaker>([['markdown', (leaf) => new MarkdownView(leaf)]]);
  readonly hoverSources = new Map<string, unknown>();
  readonly uriHandlers = new Map<string, Handler>();
  readonly cliHandlers = new Map<string, { readonly flags: unknown; readonly handler: Handler }>();
  readonly basesViews = new Map<string, { readonly name: string; readonly factory: (...args: never[]) => unknown }>();
  readonly settingTabs: SettingTab[] = [];
  readonly ribbonEl = createDiv({ cls: 'workspace-ribbon' });
  readonly statusBarEl = createDiv({ cls: 'status-bar' });
  readonly #stored = new Map<string, unknown>();

  constructor(notes: Readonly<Record<string, string>>) {
    super();
    this.vault = new Vault(notes);
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this.vault);
  }

  makeView(type: string, leaf: WorkspaceLeaf): View {
    const make = this.views.get(type);
    if (make === undefined) throw new Error(`No view of type ${type}`);
    return make(leaf);
  }

  /** The commands that the palette would offer now. */
  listCommands(): readonly Command[] {
    return [...this.commands.values()].filter((command) => command.checkCallback?.(true) !== false);
  }

  /** Runs a command as the palette does; false when it is not offered now. */
  runCommand(id: string): boolean {
    const command = this.commands.get(id);
    if (command === undefined || command.checkCallback?.(true) === false) return false;
    command.checkCallback?.(false);
    command.callback?.();
    return true;
  }

  /** Opens an address of the app, such as obsidian://interview-follow-up?do=agenda. */
  openUri(address: string): boolean {
    const url = new URL(address);
    const handler = this.uriHandlers.get(url.hostname);
    handler?.({ action: url.hostname, ...Object.fromEntries(url.searchParams) });
    return handler !== undefined;
  }

  /** What stands in the plugin's data.json; null where it is no JSON, as in the app. */
  loadData(plugin: string): unknown {
    try {
      return JSON.parse(this.vault.adapter.files.get(dataPath(plugin)) ?? 'null');
    } catch {
      return null;
    }
  }

  saveData(plugin: string, data: unknown): void {
    this.vault.adapter.files.set(dataPath(plugin), JSON.stringify(data, null, 2));
  }

  loadLocalStorage(key: string): unknown {
    return structuredClone(this.#stored.get(key) ?? null);
  }

  saveLocalStorage(key: string, value: unknown): void {
    this.#stored.set(key, structuredClone(value));
  }
}

function dataPath(plugin: string): string {
  return `.obsidian/plugins/${plugin}/data.json`;
}
