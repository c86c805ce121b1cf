import { prepareFuzzySearch } from 'obsidian-test-mocks/obsidian';
import { Scope } from './keymap.ts';
import { Modal, type WindowApp } from './modal.ts';

interface Listed<T> {
  readonly item: T;
  readonly score: number;
}

/** A list of which one entry is marked; arrows move the mark, Enter takes it. */
class Chooser<T> {
  readonly #listEl: HTMLElement;
  readonly #render: (value: T, element: HTMLElement) => void;
  readonly #choose: (value: T, event: MouseEvent | KeyboardEvent) => void;
  #values: readonly T[] = [];
  #marked = 0;

  constructor(
    listEl: HTMLElement,
    render: (value: T, element: HTMLElement) => void,
    choose: (value: T, event: MouseEvent | KeyboardEvent) => void,
  ) {
    this.#listEl = listEl;
    this.#render = render;
    this.#choose = choose;
    listEl.setAttribute('role', 'listbox');
    listEl.setAttribute('aria-label', 'Suggestions');
  }

  show(values: readonly T[]): void {
    this.#values = values;
    this.#listEl.empty();
    for (const value of values) {
      const element = this.#listEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
      this.#render(value, element);
      element.addEventListener('mousedown', (event) => event.preventDefault());
      element.addEventListener('click', (event) => this.#choose(value, event));
    }
    this.#mark(0);
  }

  hearKeys(scope: Scope): void {
    scope.register([], 'ArrowDown', () => this.#mark(this.#marked + 1));
    scope.register([], 'ArrowUp', () => this.#mark(this.#marked - 1));
    scope.register([], 'Enter', (event) => {
      const value = this.#values[this.#marked];
      if (value !== undefined) this.#choose(value, event);
      return false;
    });
  }

  #mark(at: number): false {
    this.#marked = (at + this.#values.length) % Math.max(this.#values.length, 1);
    [...this.#listEl.children].forEach((element, index) => {
      element.toggleClass('is-selected', index === this.#marked);
      element.setAttribute('aria-selected', String(index === this.#marked));
    });
    return false;
  }
}

/** A window with a field and what fits to it. */
export abstract class SuggestModal<T> extends Modal {
  readonly inputEl: HTMLInputElement;
  readonly #chooser: Chooser<T>;

  constructor(app: WindowApp) {
    super(app);
    this.modalEl.empty();
    this.modalEl.addClass('prompt');
    this.inputEl = this.modalEl.createEl('input', { cls: 'prompt-input', type: 'text' });
    const results = this.modalEl.createDiv({ cls: 'prompt-results' });
    const choose = (value: T, event: MouseEvent | KeyboardEvent): void => {
      this.close();
      this.onChooseSuggestion(value, event);
    };
    this.#chooser = new Chooser<T>(results, (value, element) => this.renderSuggestion(value, element), choose);
    this.#chooser.hearKeys(this.scope);
    this.inputEl.addEventListener('input', () => this.#chooser.show(this.getSuggestions(this.inputEl.value)));
  }

  abstract getSuggestions(query: string): T[];
  abstract renderSuggestion(value: T, element: HTMLElement): void;
  abstract onChooseSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  override open(): void {
    super.open();
    this.#chooser.show(this.getSuggestions(''));
    this.inputEl.focus();
  }

  setPlaceholder(text: string): void {
    this.inputEl.placeholder = text;
    this.inputEl.setAttribute('aria-label', text);
    this.modalEl.setAttribute('aria-label', text);
  }
}

/** The same with the app's search for letters in their order. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<Listed<T>> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

  override getSuggestions(query: string): Listed<T>[] {
    if (query === '') return this.getItems().map((item) => ({ item, score: 0 }));
    const fits = prepareFuzzySearch(query);
    return this.getItems()
      .map((item) => ({ item, score: fits(this.getItemText(item))?.score ?? null }))
      .filter((listed): listed is Listed<T> => listed.score !== null)
      .sort((a, b) => b.score - a.score);
  }

  override renderSuggestion({ item }: Listed<T>, element: HTMLElement): void {
    element.setText(this.getItemText(item));
  }

  override onChooseSuggestion({ item }: Listed<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }
}

/** What fits to a field, under the field. */
export abstract class AbstractInputSuggest<T> {
  readonly app: WindowApp;
  readonly #scope = new Scope();
  readonly #input: HTMLInputElement;
  readonly #suggestEl = createDiv({ cls: 'suggestion-container' });
  readonly #chooser: Chooser<T>;
  #chosen: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(app: WindowApp, input: HTMLInputElement) {
    this.app = app;
    this.#input = input;
    this.#chooser = new Chooser<T>(
      this.#suggestEl,
      (value, element) => this.renderSuggestion(value, element),
      (value, event) => this.selectSuggestion(value, event),
    );
    this.#chooser.hearKeys(this.#scope);
    input.addEventListener('input', () => this.#update());
    input.addEventListener('focus', () => this.#update());
    input.addEventListener('blur', () => this.close());
  }

  protected abstract getSuggestions(query: string): T[];
  abstract renderSuggestion(value: T, element: HTMLElement): void;

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.#chosen?.(value, event);
  }

  onSelect(run: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#chosen = run;
    return this;
  }

  close(): void {
    if (!this.#suggestEl.isConnected) return;
    this.#suggestEl.remove();
    this.app.keymap.popScope(this.#scope);
  }

  #update(): void {
    const values = this.#input.value === '' ? [] : this.getSuggestions(this.#input.value);
    if (values.length === 0) {
      this.close();
      return;
    }
    this.#chooser.show(values);
    if (this.#suggestEl.isConnected) return;
    document.body.append(this.#suggestEl);
    this.app.keymap.pushScope(this.#scope);
    const { left, bottom } = this.#input.getBoundingClientRect();
    this.#suggestEl.setCssProps({ '--left': `${left}px`, '--top': `${bottom}px` });
  }
}
