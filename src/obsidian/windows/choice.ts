/** Makes the place for the words of a choice in a list: they run in their own direction, and a word without an end does not run out of it. */
export function placeForWords(element: HTMLElement): HTMLElement {
  element.addClass('ifu-choice');
  return element.createSpan({ cls: 'ifu-choice-name', attr: { dir: 'auto' } });
}
