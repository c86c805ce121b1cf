import { FuzzySuggestModal, type FuzzyMatch } from 'obsidian';
import type { FollowUp } from '../../core/plan/follow-up.ts';
import type { Office } from '../office.ts';
import { dueWords } from '../rows/due-words.ts';
import { placeForWords } from './choice.ts';

/** Asks which follow-up is meant. */
export class FollowUpChooser extends FuzzySuggestModal<FollowUp> {
  readonly #office: Office;
  readonly #rows: readonly FollowUp[];
  readonly #choose: (row: FollowUp) => void;

  constructor(office: Office, rows: readonly FollowUp[], choose: (row: FollowUp) => void) {
    super(office.app);
    this.#office = office;
    this.#rows = rows;
    this.#choose = choose;
    this.setPlaceholder(office.words.view.whichFollowUp);
    this.inputEl.dir = 'auto';
  }

  override getItems(): FollowUp[] {
    return [...this.#rows];
  }

  override getItemText(row: FollowUp): string {
    const { words, habits: style } = this.#office;
    const due = dueWords(row, { now: this.#office.now(), words, style });
    return words.view.choice([row.what, row.company, due].filter((part) => part !== null));
  }

  override renderSuggestion(match: FuzzyMatch<FollowUp>, element: HTMLElement): void {
    super.renderSuggestion(match, placeForWords(element));
  }

  override onChooseItem(row: FollowUp): void {
    this.#choose(row);
  }
}
