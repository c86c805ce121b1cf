/** Which keys stand for what, and who hears them first. */
export class Keymap {
  readonly #scopes: Scope[] = [];

  pushScope(scope: Scope): void {
    this.#scopes.push(scope);
  }

  popScope(scope: Scope): void {
    this.#scopes.splice(this.#scopes.lastIndexOf(scope), 1);
  }

  /** Gives a key to the topmost scope. */
  handle(event: KeyboardEvent): void {
    if (this.#scopes.at(-1)?.handle(event) === false) event.preventDefault();
  }

  static isModEvent(event?: MouseEvent | KeyboardEvent): 'tab' | 'split' | 'window' | false {
    if (event === undefined) return false;
    if ('button' in event && event.button === 1) return 'tab';
    if (!event.ctrlKey && !event.metaKey) return false;
    if (!event.altKey) return 'tab';
    return event.shiftKey ? 'window' : 'split';
  }
}

type KeyListener = (event: KeyboardEvent) => unknown;

/** The keys of a window or a list. */
export class Scope {
  readonly #keys: { readonly key: string | null; readonly listener: KeyListener }[] = [];

  register(_modifiers: readonly string[] | null, key: string | null, listener: KeyListener): void {
    this.#keys.push({ key, listener });
  }

  handle(event: KeyboardEvent): unknown {
    return this.#keys.find(({ key }) => key === null || key === event.key)?.listener(event);
  }
}
