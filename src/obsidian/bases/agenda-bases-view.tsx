import { BasesView, Platform, type HoverPopover, type Plugin, type QueryController } from 'obsidian';
import { render } from 'preact';
import { fixWords } from '../rows/fix-words.ts';
import { officeWords } from '../rows/office-words.ts';
import { rowOf } from '../rows/row.ts';
import { type Office, rowsOf } from '../office.ts';
import { keepFocus, moveFocus } from '../sidebar/focus.ts';
import { makeHandlers } from '../sidebar/make-handlers.ts';
import type { SidebarEvent } from '../sidebar/sidebar-state.ts';
import { InterviewCards, type InterviewCard } from './interview-cards.tsx';

/** The type of the view in a .base file. */
export const BASES_VIEW = 'interview-follow-up-agenda';

/** Offers the follow-ups as a view of bases; without bases in the app there is nothing to offer. */
export function offerBasesView(plugin: Plugin, office: Office): void {
  plugin.registerBasesView(BASES_VIEW, {
    name: office.words.view.title,
    icon: 'handshake',
    factory: (controller, containerEl) => new AgendaBasesView(controller, containerEl, office),
  });
}

/** The follow-ups of the notes that a base has found, each under its interview. */
class AgendaBasesView extends BasesView {
  override type = BASES_VIEW;
  hoverPopover: HoverPopover | null = null;
  readonly #containerEl: HTMLElement;
  readonly #office: Office;
  #explained: string | null = null;
  #current: string | null = null;

  constructor(controller: QueryController, containerEl: HTMLElement, office: Office) {
    super(controller);
    this.#containerEl = containerEl.createDiv({ cls: 'ifu-view ifu-base' });
    this.#containerEl.toggleClass('ifu-touch', Platform.isMobile);
    this.#office = office;
  }

  override onload(): void {
    this.register(this.#office.index.onChange(() => this.onDataUpdated()));
    this.registerDomEvent(this.#containerEl, 'keydown', (event) =>
      moveFocus(this.#containerEl, event, (change) => this.#change(change)),
    );
  }

  override onunload(): void {
    render(null, this.#containerEl);
  }

  override onDataUpdated(): void {
    const { index, words } = this.#office;
    if (!index.isReady) return;
    const on = makeHandlers(this, this.#office, (event) => this.#change(event));
    const [current, explained] = [this.#current, this.#explained];
    const cards = (
      <InterviewCards cards={this.#cards()} current={current} explained={explained} words={words} on={on} />
    );
    keepFocus(this.#containerEl, () => render(cards, this.#containerEl));
  }

  #cards(): readonly InterviewCard[] {
    const office = this.#office;
    const agenda = office.latestAgenda();
    const around = { now: office.now(), words: office.words, style: office.habits };
    return this.data.data.map(({ file }) => ({
      path: file.path,
      title: file.basename,
      rows: rowsOf(agenda)
        .filter(({ interview }) => interview === file.path)
        .map((row) => ({ ...rowOf(row, officeWords(office, row), around), where: '' })),
      toFix: agenda.notesToFix.filter(({ path }) => path === file.path).map(fixWords),
    }));
  }

  #change(event: SidebarEvent): void {
    if (event.type === 'moved' && event.to !== this.#current) this.#current = event.to;
    else if (event.type === 'explained') this.#explained = this.#explained === event.row ? null : event.row;
    else return;
    this.onDataUpdated();
  }
}
