import type { HoverParent } from 'obsidian';
import type { Office } from '../office.ts';
import { openNote } from '../open-note.ts';
import { runAction } from '../rows/action.ts';
import { rowActions } from '../rows/actions.ts';
import { showRowMenu } from '../rows/row-menu.ts';
import type { Row } from '../rows/row.ts';
import { NewInterviewForm } from '../windows/new-interview-form.ts';
import { FilterChooser } from './filter-chooser.ts';
import type { Handlers } from './handlers.ts';
import { HOVER_SOURCE } from './hover-source.ts';
import type { SidebarEvent } from './sidebar-state.ts';

/** What clicks, hovers and drags in the sidebar do. */
export function makeHandlers(view: HoverParent, office: Office, change: (event: SidebarEvent) => void): Handlers {
  const { app } = office;
  return {
    change,
    openRow: ({ followUp }, event) => {
      const path = followUp.draft ?? followUp.interview;
      if (path !== null && event.button < 2) office.run(() => openNote(app, path, event));
    },
    openNote: (path, event) => office.run(() => openNote(app, path, event)),
    runAction: (id, { followUp }) => {
      const action = rowActions.find((each) => each.id === id);
      if (action !== undefined) runAction(action, followUp, office);
    },
    showMenu: (row, event) =>
      showRowMenu(office, row.followUp, { event, explain: () => change({ type: 'explained', row: row.id }) }),
    chooseFilter: (state) => new FilterChooser(office, state, change).open(),
    previewNote: (path, event) => {
      app.workspace.trigger('hover-link', {
        event,
        source: HOVER_SOURCE,
        hoverParent: view,
        targetEl: event.currentTarget,
        linktext: path,
      });
    },
    dragRow: (row, event) => dragAsLink(office, row, event),
    newInterview: () => new NewInterviewForm(office).open(),
  };
}

/** A row that is dropped into a note becomes a link to its letter or interview, with its words behind it. */
function dragAsLink({ app }: Office, { followUp, what }: Row, event: DragEvent): void {
  const path = followUp.draft ?? followUp.interview;
  const file = path === null ? null : app.vault.getFileByPath(path);
  if (file === null) return;
  event.dataTransfer?.setData('text/plain', `${app.fileManager.generateMarkdownLink(file, '')} ${what}`);
}
