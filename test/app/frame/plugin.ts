import type { App } from './app.ts';
import type { Command } from './command.ts';
import { Component } from './events.ts';
import { setIcon } from './icons.ts';
import { SettingTab } from './settings-window.ts';
import type { View } from './views.ts';
import type { WorkspaceLeaf } from './workspace.ts';

interface Manifest {
  readonly id: string;
  readonly name: string;
}

/** A plugin; what it adds goes away with it. */
export class Plugin extends Component {
  readonly app: App;
  readonly manifest: Manifest;

  constructor(app: App, manifest: Manifest) {
    super();
    this.app = app;
    this.manifest = manifest;
  }

  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    return this.#put(this.app.commands, command.id, command);
  }

  registerView(type: string, make: (leaf: WorkspaceLeaf) => View): void {
    this.#put(this.app.views, type, make);
    this.register(() => {
      for (const leaf of this.app.workspace.getLeavesOfType(type)) leaf.detach();
    });
  }

  registerHoverLinkSource(id: string, source: unknown): void {
    this.#put(this.app.hoverSources, id, source);
  }

  registerObsidianProtocolHandler(action: string, handler: (params: Record<string, string>) => unknown): void {
    this.#put(this.app.uriHandlers, action, handler);
  }

  registerCliHandler(
    ...[id, , flags, handler]: [string, string, unknown, (params: Record<string, string>) => unknown]
  ): void {
    this.#put(this.app.cliHandlers, id, { flags, handler });
  }

  registerBasesView(id: string, view: { readonly name: string; readonly factory: () => unknown }): boolean {
    this.#put(this.app.basesViews, id, view);
    return true;
  }

  addRibbonIcon(icon: string, title: string, run: (event: MouseEvent) => unknown): HTMLElement {
    const button = this.app.ribbonEl.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': title } });
    setIcon(button, icon);
    button.addEventListener('click', run);
    this.register(() => button.remove());
    return button;
  }

  addStatusBarItem(): HTMLElement {
    const item = this.app.statusBarEl.createDiv({ cls: `status-bar-item plugin-${this.manifest.id}` });
    this.register(() => item.remove());
    return item;
  }

  addSettingTab(tab: PluginSettingTab): void {
    this.app.settingTabs.push(tab);
    this.register(() => this.app.settingTabs.splice(this.app.settingTabs.indexOf(tab), 1));
  }

  async loadData(): Promise<unknown> {
    return Promise.resolve(this.app.loadData(this.manifest.id));
  }

  async saveData(data: unknown): Promise<void> {
    await Promise.resolve();
    this.app.saveData(this.manifest.id, data);
  }

  #put<T>(into: Map<string, T>, key: string, value: T): T {
    if (into.has(key)) throw new Error(`${key} is registered already`);
    into.set(key, value);
    this.register(() => into.delete(key));
    return value;
  }
}

/** The settings page of a plugin. */
export abstract class PluginSettingTab extends SettingTab {
  readonly app: App;
  readonly plugin: Plugin;

  constructor(app: App, plugin: Plugin) {
    super(plugin.manifest.name);
    this.app = app;
    this.plugin = plugin;
  }
}
