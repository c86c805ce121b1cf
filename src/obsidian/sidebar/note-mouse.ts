import type { Handlers } from './handlers.ts';

/** What a mouse does with a button that stands for a note. */
interface NoteMouse {
  readonly draggable: true;
  readonly onClick: (event: MouseEvent) => void;
  readonly onAuxClick: (event: MouseEvent) => void;
  readonly onMouseOver: (event: MouseEvent) => void;
  readonly onDragStart: (event: DragEvent) => void;
}

/** Opens the note at that path, the middle button in a tab of its own, shows its preview, and drags it as a link with those words behind it. */
export function noteMouse(path: string, what: string, on: Handlers): NoteMouse {
  const open = (event: MouseEvent): void => on.openNote(path, event);
  return {
    draggable: true,
    onClick: open,
    onAuxClick: open,
    onMouseOver: (event) => on.previewNote(path, event),
    onDragStart: (event) => on.dragNote(path, what, event),
  };
}
