import { Component } from './events.ts';
import { TFile } from './files.ts';
import { setIcon } from './icons.ts';
import type { Vault } from './vault.ts';

/** The tab that a view is in, as far as views know it. */
export interface Leaf {
  readonly app: { readonly vault: Vault };
  detach(): void;
  showHeader(): void;
}

/** A view in a tab. */
export abstract class View extends Component {
  readonly app: Leaf['app'];
  readonly leaf: Leaf;
  readonly containerEl: HTMLElement = createDiv({ cls: 'workspace-leaf-content' });
  icon = 'file';
  navigation = true;

  constructor(leaf: Leaf) {
    super();
    this.leaf = leaf;
    this.app = leaf.app;
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  getIcon(): string {
    return this.icon;
  }

  getState(): Record<string, unknown> {
    return {};
  }

  async setState(state: unknown, result: unknown): Promise<void> {
    await Promise.all([state, result]);
  }

  async onOpen(): Promise<void> {
    await Promise.resolve();
  }

  async onClose(): Promise<void> {
    await Promise.resolve();
  }
}

/** A view with a header and a place for its content. */
export abstract class ItemView extends View {
  readonly contentEl: HTMLElement;
  readonly #actionsEl: HTMLElement;

  constructor(leaf: Leaf) {
    super(leaf);
    const header = this.containerEl.createDiv({ cls: 'view-header' });
    header.createDiv({ cls: 'view-header-title-container' });
    this.#actionsEl = header.createDiv({ cls: 'view-actions' });
    this.contentEl = this.containerEl.createDiv({ cls: 'view-content' });
  }

  addAction(icon: string, title: string, run: (event: MouseEvent) => unknown): HTMLElement {
    const button = this.#actionsEl.createEl('button', {
      cls: 'clickable-icon view-action',
      attr: { 'aria-label': title },
    });
    setIcon(button, icon);
    button.addEventListener('click', run);
    return button;
  }
}

/** Milliseconds after the last key until the editor saves. */
const SAVES_AFTER = 2000;

/** A note in the editor: a plain text field that saves once one pauses, as the app's does. */
export class MarkdownView extends ItemView {
  file: TFile | null = null;
  readonly #field: HTMLTextAreaElement;
  #saving = 0;

  constructor(leaf: Leaf) {
    super(leaf);
    const attr = { 'aria-label': 'Note', dir: 'auto' };
    this.#field = this.contentEl.createEl('textarea', { cls: 'markdown-source-view', attr });
    this.#field.addEventListener('input', () => {
      window.clearTimeout(this.#saving);
      this.#saving = window.setTimeout(() => void this.save(), SAVES_AFTER);
    });
  }

  getViewData(): string {
    return this.#field.value;
  }

  async save(): Promise<void> {
    window.clearTimeout(this.#saving);
    this.#saving = 0;
    if (this.file !== null) await this.app.vault.modify(this.file, this.#field.value);
  }

  override async onOpen(): Promise<void> {
    await super.onOpen();
    this.registerEvent(this.app.vault.on('modify', (file) => file === this.file && this.#show()));
    this.registerEvent(this.app.vault.on('delete', (file) => file === this.file && this.leaf.detach()));
    this.registerEvent(this.app.vault.on('rename', (file) => file === this.file && this.leaf.showHeader()));
  }

  override getViewType(): string {
    return 'markdown';
  }

  override getDisplayText(): string {
    return this.file?.basename ?? '';
  }

  override getState(): Record<string, unknown> {
    return { file: this.file?.path };
  }

  override async setState(state: unknown): Promise<void> {
    await (this.#saving === 0 ? Promise.resolve() : this.save());
    const path = (state as { file?: string }).file;
    this.file = path === undefined ? null : this.app.vault.getFileByPath(path);
    this.#show();
  }

  get editor(): { readonly getValue: () => string; readonly replaceSelection: (text: string) => void } {
    return {
      getValue: () => this.#field.value,
      replaceSelection: (text) => {
        this.#field.setRangeText(text);
        this.#field.dispatchEvent(new Event('input'));
      },
    };
  }

  #show(): void {
    const text = this.file === null ? '' : this.app.vault.textOf(this.file.path);
    if (this.#field.value !== text) this.#field.value = text;
  }
}
