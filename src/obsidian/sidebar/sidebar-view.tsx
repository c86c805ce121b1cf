import { ItemView, Platform, type HoverPopover, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import { latestActiveLetter } from '../letters/letter-panel-model.ts';
import type { Office } from '../office.ts';
import { nextPart } from './few-at-a-time.ts';
import { FilterChooser } from './filter-chooser.ts';
import { firstControl, keepFocus, moveFocus } from './focus.ts';
import type { Handlers } from './handlers.ts';
import { modelNow, SidebarContent } from './sidebar-content.tsx';
import type { SidebarModel } from './sidebar-model.ts';
import { makeHandlers } from './make-handlers.ts';
import {
  changeSidebar,
  freshSidebar,
  keptOf,
  sidebarFrom,
  type SidebarEvent,
  type SidebarState,
} from './sidebar-state.ts';

/** The view type under which the workspace knows the sidebar. */
export const SIDEBAR = 'interview-follow-up-agenda';

/** So many rows change in one frame when nobody has clicked. More would be felt by somebody who types meanwhile. */
const ROWS_IN_A_FRAME = 4;

/** The follow-up sidebar: shows what the agenda says and passes on what the person does. */
export class SidebarView extends ItemView {
  override icon = 'handshake';
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  readonly #office: Office;
  readonly #on: Handlers;
  #state: SidebarState = freshSidebar;
  /** The agenda as it is to be drawn, and as it was drawn last. */
  #wanted: SidebarModel | null = null;
  #shown: SidebarModel | null = null;
  /** Path of the letter whose panel is shown. */
  #letter: string | null = null;
  #isOpen = false;
  #isWaiting = false;

  constructor(leaf: WorkspaceLeaf, office: Office) {
    super(leaf);
    this.#office = office;
    this.#on = makeHandlers(this, office, (event) => this.#change(event));
  }

  override getViewType(): string {
    return SIDEBAR;
  }

  override getDisplayText(): string {
    return this.#office.words.view.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...keptOf(this.#state) };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    this.#state = { ...sidebarFrom(state), search: this.#state.search };
    this.#draw();
  }

  protected override async onOpen(): Promise<void> {
    await super.onOpen();
    this.#isOpen = true;
    this.contentEl.addClass('ifu-view');
    this.contentEl.toggleClass('ifu-touch', Platform.isMobile);
    this.register(this.#office.index.onChange(() => this.#drawSoon()));
    this.registerEvent(this.app.workspace.on('file-open', () => this.#drawSoon()));
    this.registerDomEvent(this.contentEl, 'keydown', (event) =>
      moveFocus(this.contentEl, event, (change) => this.#change(change)),
    );
    this.#draw();
  }

  protected override async onClose(): Promise<void> {
    this.#isOpen = false;
    this.#wanted = this.#shown = null;
    render(null, this.contentEl);
    await super.onClose();
  }

  /** Groups the list the other way: by company, or by date again. */
  regroup(): void {
    this.#change({ type: 'grouped', by: this.#state.groupBy === 'date' ? 'company' : 'date' });
  }

  /** Asks what the list is to be narrowed to. */
  chooseFilter(): void {
    new FilterChooser(this.#office, this.#state, (event) => this.#change(event)).open();
  }

  /** Gives the focus to the list, so that the arrow keys work at once; to the first control where there is no list. */
  focus(): void {
    firstControl(this.contentEl)?.focus();
  }

  /** Shows the agenda as it stands now. */
  #draw(): void {
    if (!this.#isOpen) return;
    this.#wanted = modelNow(this.#office, this.#state);
    this.#drawPart(Infinity);
  }

  /** Elements of rows that stay are kept, and so are focus, scroll and selection. */
  #drawPart(rows: number): void {
    if (!this.#isOpen) return;
    const part = this.#wanted === null ? null : nextPart(this.#shown, this.#wanted, rows);
    this.#shown = part?.model ?? null;
    const content = <SidebarContent office={this.#office} model={this.#shown} on={this.#on} />;
    keepFocus(this.contentEl, () => render(content, this.contentEl));
    this.#showNewLetter();
    if (part?.isWhole === false) this.#drawNextPart();
  }

  /** A phone cannot keep the panel of a letter in sight: when another letter is opened, the view goes up to it. */
  #showNewLetter(): void {
    const letter = latestActiveLetter(this.#office)?.path ?? null;
    if (Platform.isMobile && letter !== null && letter !== this.#letter) this.contentEl.scrollTop = 0;
    this.#letter = letter;
  }

  #change(event: SidebarEvent): void {
    const before = this.#state;
    this.#state = changeSidebar(before, event);
    if (event.type === 'folded' || event.type === 'grouped') void this.app.workspace.requestSaveLayout();
    if (this.#state !== before) this.#draw();
    if (event.type === 'explained') this.contentEl.querySelector('.ifu-row-why')?.scrollIntoView({ block: 'nearest' });
  }

  /** What has changed is found in this turn of the app, and drawn in the next frame or, where one has no room for it, in several. */
  #drawSoon(): void {
    if (!this.#isOpen) return;
    this.#wanted = modelNow(this.#office, this.#state);
    this.#drawNextPart();
  }

  #drawNextPart(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.contentEl.win.requestAnimationFrame(() => {
      this.#isWaiting = false;
      this.#drawPart(ROWS_IN_A_FRAME);
    });
  }
}
