import type { HoverParent } from 'obsidian';
import type { Office } from '../office.ts';
import { openNote } from '../open-note.ts';
import { runAction } from '../rows/action.ts';
import { rowActions } from '../rows/actions.ts';
import { showRowMenu } from '../rows/row-menu.ts';
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
    openNote: (path, event) => {
      if (event.button < 2) office.run(() => openNote(office, path, event));
    },
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
    dragNote: (path, what, event) => {
      const file = app.vault.getFileByPath(path);
      if (file === null) return;
      event.dataTransfer?.setData('text/plain', `${app.fileManager.generateMarkdownLink(file, '')} ${what}`);
    },
    newInterview: () => new NewInterviewForm(office).open(),
  };
}
