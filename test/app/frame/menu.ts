import { setIcon } from './icons.ts';

/** One entry of a menu. */
export class MenuItem {
  readonly itemEl = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: '-1' } });
  readonly #iconEl = this.itemEl.createDiv({ cls: 'menu-item-icon' });
  readonly #titleEl = this.itemEl.createDiv({ cls: 'menu-item-title' });
  section = '';
  run: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  setTitle(title: string | DocumentFragment): this {
    this.#titleEl.replaceChildren(title);
    return this;
  }

  setIcon(name: string): this {
    setIcon(this.#iconEl, name);
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }

  setChecked(isChecked: boolean): this {
    this.itemEl.toggleClass('mod-checked', isChecked);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.itemEl.toggleClass('is-warning', isWarning);
    return this;
  }

  onClick(run: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.run = run;
    return this;
  }
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly left?: boolean;
}

/** A menu at the mouse or below an element; arrows, Enter and Escape work it. */
export class Menu {
  readonly #items: MenuItem[] = [];
  readonly #menuEl = createDiv({ cls: 'menu', attr: { role: 'menu' } });
  #before: Element | null = null;

  addItem(run: (item: MenuItem) => unknown): this {
    const item = new MenuItem();
    this.#items.push(item);
    run(item);
    return this;
  }

  addSeparator(): this {
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.view?.document);
  }

  /** In the main window where no other is named; `left` says that the menu lies to the left of the place. */
  showAtPosition({ x, y, left = false }: Place, doc = document): this {
    doc.querySelector('.menu')?.remove();
    this.#before = doc.activeElement;
    let section = this.#items[0]?.section;
    for (const item of this.#items) {
      if (item.section !== section) this.#menuEl.createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
      section = item.section;
      this.#menuEl.append(item.itemEl);
      item.itemEl.addEventListener('click', (event) => this.#choose(item, event));
    }
    this.#menuEl.addEventListener('keydown', (event) => this.#onKey(event));
    doc.body.append(this.#menuEl);
    const { innerWidth, innerHeight } = doc.defaultView ?? window;
    const { width, height } = this.#menuEl.getBoundingClientRect();
    this.#menuEl.setCssProps({
      '--left': `${Math.max(0, Math.min(left ? x - width : x, innerWidth - width - 8))}px`,
      '--top': `${Math.max(0, Math.min(y, innerHeight - height - 8))}px`,
    });
    this.#items[0]?.itemEl.focus();
    return this;
  }

  hide(): this {
    this.#menuEl.remove();
    if (this.#before !== null && 'focus' in this.#before) (this.#before as HTMLElement).focus();
    return this;
  }

  #choose(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
    this.hide();
    item.run?.(event);
  }

  #onKey(event: KeyboardEvent): void {
    const at = this.#items.findIndex(({ itemEl }) => itemEl === this.#menuEl.ownerDocument.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: this.#items.length - 1 }[event.key];
    const item = this.#items[at];
    if (event.key === 'Escape') this.hide();
    else if (event.key === 'Enter' && item !== undefined) this.#choose(item, event);
    else if (to !== undefined) this.#items[(to + this.#items.length) % this.#items.length]?.itemEl.focus();
    event.stopPropagation();
    event.preventDefault();
  }
}
