import { Scope, type Keymap } from './keymap.ts';

const FOCUSABLE = 'input, textarea, select, button, [tabindex]:not([tabindex="-1"])';

/** What a window needs of the app. */
export interface WindowApp {
  readonly keymap: Keymap;
}

/** A window over the app. The focus stays in it, and goes back where it was. */
export class Modal {
  readonly app: WindowApp;
  readonly scope = new Scope();
  readonly containerEl = createDiv({ cls: 'modal-container' });
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  #before: Element | null = null;
  #onClose: (() => unknown) | null = null;

  constructor(app: WindowApp) {
    this.app = app;
    this.containerEl.createDiv({ cls: 'modal-bg' }).addEventListener('click', () => this.close());
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true' } });
    const close = this.modalEl.createEl('button', {
      cls: 'modal-close-button',
      text: '×',
      attr: { 'aria-label': 'Close' },
    });
    close.addEventListener('click', () => this.close());
    this.titleEl = this.modalEl.createDiv({ cls: 'modal-title' });
    this.contentEl = this.modalEl.createDiv({ cls: 'modal-content' });
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.modalEl.addEventListener('keydown', (event) => this.#holdFocus(event));
  }

  open(): void {
    this.#before = document.activeElement;
    document.body.append(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    this.onOpen();
    if (!this.modalEl.contains(document.activeElement)) this.contentEl.querySelector<HTMLElement>(FOCUSABLE)?.focus();
  }

  close(): void {
    if (!this.containerEl.isConnected) return;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    this.onClose();
    this.#onClose?.();
    if (this.#before instanceof HTMLElement) this.#before.focus();
  }

  onOpen(): void {
    // for those that have something to show
  }

  onClose(): void {
    // for those that have something to put away
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    this.modalEl.setAttribute('aria-label', title);
    return this;
  }

  setCloseCallback(run: () => unknown): this {
    this.#onClose = run;
    return this;
  }

  #holdFocus(event: KeyboardEvent): void {
    if (event.key !== 'Tab') return;
    const inside = [...this.modalEl.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const [first, last] = [inside[0], inside.at(-1)];
    const edge = event.shiftKey ? first : last;
    if (document.activeElement !== edge) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  }
}
