/** A message in the corner, for a while. */
export class Notice {
  readonly messageEl: HTMLElement;
  readonly #noticeEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration = 5000) {
    const known = document.querySelector('.notice-container');
    const container =
      known ?? document.body.createDiv({ cls: 'notice-container', attr: { role: 'log', 'aria-label': 'Notices' } });
    this.#noticeEl = container.createDiv({ cls: 'notice' });
    this.messageEl = this.#noticeEl.createDiv({ cls: 'notice-message' });
    this.messageEl.append(message);
    this.#noticeEl.addEventListener('click', () => this.hide());
    if (duration > 0) window.setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.replaceChildren(message);
    return this;
  }

  hide(): void {
    this.#noticeEl.remove();
  }
}
