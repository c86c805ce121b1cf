import { FuzzySuggestModal, type FuzzyMatch } from 'obsidian';
import { LETTER_KINDS } from '../../core/letters/index.ts';
import type { LetterKind } from '../../core/letters/kind.ts';
import type { Office } from '../office.ts';
import { placeForWords } from './choice.ts';

/** Asks which kind of letter is meant. */
export class LetterKindChooser extends FuzzySuggestModal<LetterKind> {
  readonly #choose: (kind: string) => void;

  constructor({ app, words }: Office, choose: (kind: string) => void) {
    super(app);
    this.#choose = choose;
    this.setPlaceholder(words.view.whichLetter);
    this.inputEl.dir = 'auto';
  }

  override getItems(): LetterKind[] {
    return [...LETTER_KINDS];
  }

  override getItemText({ name, sentence }: LetterKind): string {
    return `${name}: ${sentence}`;
  }

  override renderSuggestion(match: FuzzyMatch<LetterKind>, element: HTMLElement): void {
    super.renderSuggestion(match, placeForWords(element));
  }

  override onChooseItem({ id }: LetterKind): void {
    this.#choose(id);
  }
}
