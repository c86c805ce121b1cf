import type { Row } from '../rows/row.ts';
import type { SidebarEvent, SidebarState } from './sidebar-state.ts';

/** What the sidebar asks of its view; the components themselves do nothing. */
export interface Handlers {
  readonly change: (event: SidebarEvent) => void;
  /** Opens a note as the click asks for it; not with the right button. */
  readonly openNote: (path: string, event: MouseEvent) => void;
  readonly runAction: (action: string, row: Row) => void;
  readonly showMenu: (row: Row, event: MouseEvent) => void;
  readonly chooseFilter: (state: SidebarState) => void;
  readonly previewNote: (path: string, event: MouseEvent) => void;
  /** A note that is dropped elsewhere becomes a link with those words behind it. */
  readonly dragNote: (path: string, what: string, event: DragEvent) => void;
  readonly newInterview: () => void;
}
