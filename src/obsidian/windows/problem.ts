let told = 0;

/**
 * The line in which a form says what is missing or wrong. It stands below the field that it is about, which gets the focus and tells it to screen
 * readers; it is gone once something is filled in.
 */
export class ProblemLine {
  readonly #element: HTMLElement;
  #field: HTMLElement | null = null;

  constructor(form: HTMLElement) {
    this.#element = form.createEl('p', { cls: 'ifu-form-problem', attr: { id: `ifu-problem-${(told += 1)}` } });
    form.addEventListener('input', () => this.#clear());
  }

  /** Says it, about that field. */
  tell(says: string, field: HTMLElement): void {
    this.#clear();
    this.#field = field;
    this.#element.setText(says);
    field.closest('.setting-item')?.after(this.#element);
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', this.#element.id);
    field.focus();
  }

  #clear(): void {
    this.#element.empty();
    for (const name of ['aria-invalid', 'aria-describedby']) this.#field?.removeAttribute(name);
  }
}
