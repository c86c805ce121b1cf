import { AbstractInputSuggest, type App } from 'obsidian';
import { foldText } from '../../core/text/fold.ts';

/** Suggests known texts under an input while one types, whatever their case and accents; first those that begin so. */
export class TextSuggest extends AbstractInputSuggest<string> {
  readonly #known: () => readonly string[];

  constructor(app: App, input: HTMLInputElement, known: () => readonly string[]) {
    super(app, input);
    this.#known = known;
  }

  protected override getSuggestions(query: string): string[] {
    const needle = foldText(query);
    const found = this.#known().filter((text) => foldText(text).includes(needle) && text !== query);
    const begins = (text: string): number => Number(foldText(text).startsWith(needle));
    return found.sort((a, b) => begins(b) - begins(a));
  }

  override renderSuggestion(text: string, element: HTMLElement): void {
    element.setText(text);
  }

  override selectSuggestion(text: string, event: MouseEvent | KeyboardEvent): void {
    super.selectSuggestion(text, event);
    this.close();
  }
}
