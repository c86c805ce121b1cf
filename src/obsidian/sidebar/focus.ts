import type { SidebarEvent } from './sidebar-state.ts';

const STOP = '[data-stop]';

/**
 * Arrow keys, Home and End walk over headers and rows; left and right fold a header, or reach the buttons of a row;
 * Escape takes off search and filters.
 */
export function moveFocus(root: HTMLElement, event: KeyboardEvent, change: (event: SidebarEvent) => void): void {
  const at = root.doc.activeElement;
  if (at === null || hasModifier(event) || event.defaultPrevented) return;
  if (event.key === 'Escape') change({ type: 'widened' });
  else if (at.closest('.ifu-list') !== null) walk(root, event, { at, change });
  else if (event.key === 'ArrowDown' && at.hasClass('ifu-search')) focusOn(event, stopsIn(root)[0]);
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

function walk(root: HTMLElement, event: KeyboardEvent, { at, change }: Pick<Place, 'at' | 'change'>): void {
  const stop = stopAround(at);
  const stops = stopsIn(root);
  const here = stops.findIndex((each) => each === at || each === stop);
  focusOn(event, targetOf(event.key, { stops, here, at, change }));
}

/** The header or row that an element belongs to. */
function stopAround(element: Element): HTMLElement | null {
  return element.closest('.ifu-row, .ifu-section')?.querySelector<HTMLElement>(STOP) ?? null;
}

interface Place {
  readonly stops: readonly HTMLElement[];
  readonly here: number;
  readonly at: Element;
  readonly change: (event: SidebarEvent) => void;
}

function targetOf(key: string, place: Place): HTMLElement | undefined {
  const { stops, here } = place;
  switch (key) {
    case 'ArrowDown':
      return stops[here + 1];
    case 'ArrowUp':
      return stops[here - 1];
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    case 'ArrowRight':
    case 'ArrowLeft':
      return sideways(key, place);
    default:
      return undefined;
  }
}

function sideways(key: 'ArrowRight' | 'ArrowLeft', { at, change }: Place): HTMLElement | undefined {
  const isForward = (key === 'ArrowRight') !== isRightToLeft(at);
  const section = at.getAttribute('data-section');
  if (section !== null) {
    if ((at.getAttribute('aria-expanded') === 'true') !== isForward) change({ type: 'folded', section });
    return undefined;
  }
  // A narrow list hides some of the buttons.
  const all = [...(at.closest('.ifu-row')?.querySelectorAll<HTMLElement>('button') ?? [])];
  const buttons = all.filter(({ offsetParent }) => offsetParent !== null);
  const next = buttons.findIndex((button) => button === at) + (isForward ? 1 : -1);
  return next < 0 ? headerOf(at) : buttons[next];
}

function headerOf(at: Element): HTMLElement | undefined {
  return at.closest('.ifu-section')?.querySelector<HTMLElement>(STOP) ?? undefined;
}

function isRightToLeft(element: Element): boolean {
  return element.win.getComputedStyle(element).direction === 'rtl';
}

function stopsIn(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(STOP)];
}

function focusOn(event: KeyboardEvent, target: HTMLElement | undefined): void {
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}

/**
 * Draws, and when the element that had the focus went away, gives the focus to what stands in its place now, without scrolling: what
 * the person looks at stays where it is. Only where nothing took its place the focus goes elsewhere, and the view with it.
 */
export function keepFocus(root: HTMLElement, draw: () => void): void {
  const at = root.doc.activeElement;
  const successor = at !== null && root.contains(at) ? successorOf(root, at) : null;
  draw();
  if (successor === null || at?.isConnected === true) return;
  const next = successor();
  if (next) next.focus({ preventScroll: true });
  else firstControl(root)?.focus();
}

/** What the focus goes to when an element was taken away: the row or header in its place, or a control beside it. */
function successorOf(root: HTMLElement, at: Element): () => HTMLElement | null | undefined {
  const stop = stopAround(at);
  if (stop !== null) {
    const place = stopsIn(root).indexOf(stop);
    return () => stopsIn(root)[place] ?? stopsIn(root).at(-1);
  }
  const part = at.closest('.ifu-letter, .ifu-toolbar');
  return () => (part?.isConnected === true ? part.querySelector<HTMLElement>('button') : null);
}

/** Where the focus begins: the list's row or header in the order of the Tab key, or the first control where there is no list. */
export function firstControl(root: HTMLElement): HTMLElement | null {
  const list = root.querySelector<HTMLElement>('[data-stop][tabindex="0"]');
  return list ?? root.querySelector<HTMLElement>('input, button');
}
