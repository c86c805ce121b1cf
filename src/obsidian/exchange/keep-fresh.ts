import type { Plugin } from 'obsidian';
import type { Office } from '../office.ts';
import { keepCalendarFile } from './save-calendar.ts';
import { bringTasksNoteUpToDate } from './update-tasks-note.ts';
import { say } from '../say.ts';

/** Milliseconds of peace after which a change of the notes counts as finished. */
const PAUSE = 2000;

/**
 * Keeps the calendar file and the tasks note up to date while the app is open, each only where the settings name it: soon after a note has
 * changed and after every minute, since rows open and lapse by themselves. A failure is said once, not every minute.
 */
export function keepFresh(plugin: Plugin, office: Office): void {
  const said = new Set<string>();
  let timer = 0;
  let isBusy = false;
  const attempt = async (run: () => Promise<unknown>): Promise<void> => {
    try {
      await run();
    } catch (error) {
      const says = error instanceof Error ? error.message : String(error);
      if (!said.has(says)) say(says);
      said.add(says);
    }
  };
  const refresh = async (): Promise<void> => {
    const { calendarFile, tasksNote } = office.settings;
    if (isBusy || !office.index.isReady) return;
    isBusy = true;
    if (tasksNote !== '') await attempt(() => bringTasksNoteUpToDate(office, tasksNote));
    if (calendarFile !== '') await attempt(() => keepCalendarFile(office, calendarFile));
    isBusy = false;
  };
  const soon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void refresh(), PAUSE);
  };
  plugin.register(office.index.onChange(soon));
  plugin.register(() => window.clearTimeout(timer));
}
