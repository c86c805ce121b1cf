import { AbstractInputSuggest, type App } from 'obsidian';

/** Suggests known texts under an input while one types. */
export class TextSuggest extends AbstractInputSuggest<string> {
  readonly #known: () => readonly string[];

  constructor(app: App, input: HTMLInputElement, known: () => readonly string[]) {
    super(app, input);
    this.#known = known;
  }

  protected override getSuggestions(query: string): string[] {
    const needle = query.toLowerCase();
    return this.#known().filter((text) => text.toLowerCase().includes(needle) && text !== query);
  }

  override renderSuggestion(text: string, element: HTMLElement): void {
    element.setText(text);
  }

  override selectSuggestion(text: string, event: MouseEvent | KeyboardEvent): void {
    super.selectSuggestion(text, event);
    this.close();
  }
}
