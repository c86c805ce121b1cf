import type { Menu } from 'obsidian';

/** One entry of a menu. */
export interface MenuEntry {
  readonly title: string;
  readonly icon: string;
  /** Entries of one section stand together. */
  readonly section?: string;
  readonly run: () => void;
}

/** Adds an entry; its words run in the direction of their language, whatever that of the app. */
export function addEntry(menu: Menu, { title, icon, section = '', run }: MenuEntry): void {
  const words = createFragment((fragment) => fragment.createSpan({ text: title, attr: { dir: 'auto' } }));
  menu.addItem((item) => item.setSection(section).setTitle(words).setIcon(icon).onClick(run));
}

/** Opens a menu where one has clicked. A click by keyboard has no place: the menu then opens below what had the focus, in the window where that is. */
export function showAt(menu: Menu, event: MouseEvent): void {
  const target = event.currentTarget;
  if (event.detail !== 0 || event.clientX !== 0 || target === null || !('getBoundingClientRect' in target)) {
    menu.showAtMouseEvent(event);
    return;
  }
  const element = target as HTMLElement;
  const { left, right, bottom } = element.getBoundingClientRect();
  const isRightToLeft = element.matches(':dir(rtl)');
  menu.showAtPosition({ x: isRightToLeft ? right : left, y: bottom, left: isRightToLeft }, element.doc);
}
