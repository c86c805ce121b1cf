import { Events } from './events.ts';
import type { TFile } from './files.ts';
import { setIcon } from './icons.ts';
import type { Vault } from './vault.ts';
import { MarkdownView, type View } from './views.ts';

type Side = 'left' | 'root' | 'right';

interface ViewState {
  readonly type: string;
  readonly state?: Record<string, unknown>;
  readonly active?: boolean;
}

/** What the window needs of the app. */
export interface WorkspaceApp {
  readonly vault: Vault;
  readonly workspace: Workspace;
  makeView(type: string, leaf: WorkspaceLeaf): View;
}

/** A tab: it holds one view. */
export class WorkspaceLeaf {
  readonly app: WorkspaceApp;
  readonly side: Side;
  readonly containerEl = createDiv({ cls: 'workspace-leaf' });
  readonly tabEl = createEl('button', { cls: 'workspace-tab-header' });
  view: View | null = null;

  constructor(app: WorkspaceApp, side: Side) {
    this.app = app;
    this.side = side;
  }

  async setViewState({ type, state, active }: ViewState): Promise<void> {
    if (this.view?.getViewType() !== type) await this.#open(this.app.makeView(type, this));
    if (state !== undefined) await this.view?.setState(state, {});
    this.showHeader();
    if (active === true) this.app.workspace.setActiveLeaf(this);
  }

  getViewState(): ViewState {
    return { type: this.view?.getViewType() ?? 'empty', state: this.view?.getState() ?? {} };
  }

  async openFile(file: TFile): Promise<void> {
    await this.setViewState({ type: 'markdown', state: { file: file.path }, active: true });
    this.containerEl.querySelector('textarea')?.focus();
    this.app.workspace.trigger('file-open', file);
  }

  detach(): void {
    const { view } = this;
    this.view = null;
    view?.unload();
    void view?.onClose();
    this.containerEl.remove();
    this.tabEl.remove();
    this.app.workspace.dropped(this);
  }

  showHeader(): void {
    if (this.view === null) return;
    this.tabEl.empty();
    setIcon(this.tabEl.createSpan({ cls: 'workspace-tab-header-inner-icon' }), this.view.getIcon());
    this.tabEl.createSpan({ cls: 'workspace-tab-header-inner-title', text: this.view.getDisplayText() });
  }

  async #open(view: View): Promise<void> {
    this.view?.unload();
    await this.view?.onClose();
    this.view = view;
    this.containerEl.replaceChildren(view.containerEl);
    view.containerEl.dataset.type = view.getViewType();
    view.load();
    await view.onOpen();
  }
}

/** The app's window: notes in the middle, a side bar on either side. */
export class Workspace extends Events {
  readonly containerEl = createDiv({ cls: 'workspace' });
  layoutReady = false;
  activeLeaf: WorkspaceLeaf | null = null;
  readonly #app: WorkspaceApp;
  readonly #sides: Readonly<Record<Side, HTMLElement>>;
  #leaves: WorkspaceLeaf[] = [];
  #whenReady: (() => unknown)[] = [];
  /** How often the plugin asked for the layout to be kept. */
  layoutsKept = 0;

  constructor(app: WorkspaceApp) {
    super();
    this.#app = app;
    this.#sides = { left: this.#makeSide('left'), root: this.#makeSide('root'), right: this.#makeSide('right') };
  }

  onLayoutReady(run: () => unknown): void {
    if (this.layoutReady) run();
    else this.#whenReady.push(run);
  }

  setLayoutReady(): void {
    this.layoutReady = true;
    for (const run of this.#whenReady.splice(0)) run();
  }

  requestSaveLayout(): void {
    this.layoutsKept += 1;
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.#leaves.filter(({ view }) => view?.getViewType() === type);
  }

  /** The tab for the next note: the one that shows a note already, or a new one. */
  getLeaf(where: unknown = false): WorkspaceLeaf {
    const open = this.#leaves.find((leaf) => leaf.side === 'root' && leaf.containerEl.hasClass('mod-shown'));
    return where === false && open !== undefined ? open : this.#add('root');
  }

  async ensureSideLeaf(type: string, side: 'left' | 'right', options: Partial<ViewState> = {}): Promise<WorkspaceLeaf> {
    const leaf = this.getLeavesOfType(type)[0] ?? this.#add(side);
    await leaf.setViewState({ type, ...options });
    this.#show(leaf);
    return leaf;
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    await Promise.resolve();
    this.#show(leaf);
  }

  setActiveLeaf(leaf: WorkspaceLeaf): void {
    this.#show(leaf);
    if (this.activeLeaf === leaf) return;
    this.activeLeaf = leaf;
    this.trigger('active-leaf-change', leaf);
  }

  /** The note that is being edited, with its editor. */
  get activeEditor(): MarkdownView | null {
    const view = this.activeLeaf?.view;
    return view instanceof MarkdownView ? view : null;
  }

  getActiveViewOfType<T extends View>(type: new (...args: never[]) => T): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  /** The note that is shown, also while a side bar has the focus. */
  getActiveFile(): TFile | null {
    const shown = this.#leaves.find((leaf) => leaf.side === 'root' && leaf.containerEl.hasClass('mod-shown'));
    return shown?.view instanceof MarkdownView ? shown.view.file : null;
  }

  dropped(leaf: WorkspaceLeaf): void {
    this.#leaves = this.#leaves.filter((other) => other !== leaf);
    if (this.activeLeaf === leaf) this.activeLeaf = null;
    const next = this.#leaves.find(({ side }) => side === leaf.side);
    if (next !== undefined) this.#show(next);
    this.trigger('layout-change');
  }

  #makeSide(side: Side): HTMLElement {
    const element = this.containerEl.createDiv({ cls: `workspace-split mod-${side}` });
    element.createDiv({ cls: 'workspace-tab-header-container' });
    element.createDiv({ cls: 'workspace-tab-container' });
    return element;
  }

  #add(side: Side): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.#app, side);
    const [tabs, container] = [...this.#sides[side].children];
    tabs?.append(leaf.tabEl);
    container?.append(leaf.containerEl);
    leaf.tabEl.addEventListener('click', () => this.setActiveLeaf(leaf));
    this.#leaves.push(leaf);
    this.#show(leaf);
    return leaf;
  }

  #show(leaf: WorkspaceLeaf): void {
    for (const other of this.#leaves.filter(({ side }) => side === leaf.side)) {
      other.containerEl.toggleClass('mod-shown', other === leaf);
      other.tabEl.toggleClass('is-active', other === leaf);
    }
    this.#sides[leaf.side].addClass('mod-used');
  }
}
