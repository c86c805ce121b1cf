import type { SettingDefinitionItem } from 'obsidian';
import type { Words } from '../words/en.ts';

/** Which files for other programs are kept up to date. */
export function exchangeSettings({ exchange: { settings: words } }: Words): SettingDefinitionItem {
  const ends = (ending: string, says: string) => (path: string) =>
    path === '' || path.toLowerCase().endsWith(ending) ? undefined : says;
  return {
    type: 'group',
    heading: words.heading,
    items: [
      {
        ...words.calendarFile,
        control: { type: 'text', key: 'calendarFile', validate: ends('.ics', words.notCalendar) },
      },
      { ...words.tasksNote, control: { type: 'text', key: 'tasksNote', validate: ends('.md', words.notNote) } },
    ],
  };
}
