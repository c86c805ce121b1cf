/**
 * The app's icons, as far as the bench draws them: without a set of icons every known name is a plain square, so that
 * tests can tell a known name from an unknown one.
 */
let draw: (name: string) => string | null = () => '<rect x="5" y="5" width="14" height="14" rx="3"/>';

/** Gives the bench real icons: the inner markup of a 24 by 24 picture by name, or null where there is none. */
export function useIcons(picture: (name: string) => string | null): void {
  draw = picture;
}

/** Puts the icon of that name into an element; leaves the element alone when there is none. */
export function setIcon(element: HTMLElement, name: string): void {
  const inner = draw(name);
  if (inner === null) return;
  const template = element.ownerDocument.createElement('template');
  template.innerHTML = `<svg class="svg-icon lucide-${name}" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${inner}</svg>`;
  element.replaceChildren(template.content);
}
