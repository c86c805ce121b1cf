import { Menu } from 'obsidian';
import type { Office } from '../office.ts';
import { filterChoices, nameOf } from './shown-sections.ts';
import type { SidebarEvent } from './sidebar-state.ts';

const groupIcons = { company: 'building-2', person: 'user', rule: 'tag' } as const;

/** Offers every company, person and kind of follow-up of the agenda as a filter. */
export function showFilterMenu(office: Office, event: MouseEvent, change: (event: SidebarEvent) => void): void {
  const menu = new Menu();
  menu.addItem((item) =>
    item
      .setTitle(office.words.view.everything)
      .setIcon('list')
      .onClick(() => change({ type: 'filtered', only: null })),
  );
  for (const only of filterChoices(office.agenda())) {
    menu.addItem((item) =>
      item
        .setSection(only.by)
        .setTitle(nameOf(only, office.words))
        .setIcon(groupIcons[only.by])
        .onClick(() => change({ type: 'filtered', only })),
    );
  }
  menu.showAtMouseEvent(event);
}
