import { FuzzySuggestModal, setIcon, type FuzzyMatch } from 'obsidian';
import type { Office } from '../office.ts';
import { placeForWords } from '../windows/choice.ts';
import { filterChoices, nameOf } from './shown-sections.ts';
import { isOn, type Only, type SidebarEvent, type SidebarState } from './sidebar-state.ts';

const icons = { company: 'building-2', person: 'user', rule: 'tag' } as const;

/** Asks what the agenda is to be narrowed to; what is on already is marked, stands first, and is taken off when chosen again. */
export class FilterChooser extends FuzzySuggestModal<Only> {
  readonly #office: Office;
  readonly #state: SidebarState;
  readonly #change: (event: SidebarEvent) => void;

  constructor(office: Office, state: SidebarState, change: (event: SidebarEvent) => void) {
    super(office.app);
    this.#office = office;
    this.#state = state;
    this.#change = change;
    this.setPlaceholder(office.words.view.filter);
    this.inputEl.dir = 'auto';
  }

  override getItems(): Only[] {
    const { only } = this.#state;
    return [...only, ...filterChoices(this.#office.agenda(), this.#state).filter((choice) => !isOn(only, choice))];
  }

  override getItemText(only: Only): string {
    return nameOf(only, this.#office.words);
  }

  override renderSuggestion(match: FuzzyMatch<Only>, element: HTMLElement): void {
    const { by } = match.item;
    const isChosen = isOn(this.#state.only, match.item);
    setIcon(element.createSpan({ cls: 'ifu-icon' }), isChosen ? 'check' : icons[by]);
    super.renderSuggestion(match, placeForWords(element));
    element.createSpan({ cls: 'ifu-choice-kind', text: this.#office.words.view.filterKind(by, isChosen) });
  }

  override onChooseItem(only: Only): void {
    this.#change({ type: 'filtered', only });
  }
}
