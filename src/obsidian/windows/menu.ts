import type { Menu } from 'obsidian';

/** Words of the interface's language for an entry of a menu, whatever the direction of the app's. */
export function inOwnDirection(text: string): DocumentFragment {
  return createFragment((fragment) => fragment.createSpan({ text, attr: { dir: 'auto' } }));
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
