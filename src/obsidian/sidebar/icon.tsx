import { setIcon } from 'obsidian';
import type { JSX } from 'preact';

/** One of the app's icons. Only to be seen: the words beside it, or the button's label, say the same. */
export function Icon({ name }: { readonly name: string }): JSX.Element {
  return (
    <span
      class="ifu-icon"
      aria-hidden="true"
      data-icon={name}
      ref={(element: HTMLElement | null) => {
        if (element !== null && element.dataset.drawn !== name) {
          setIcon(element, name);
          element.dataset.drawn = name;
        }
      }}
    />
  );
}
