import { calendarOf } from '../../actions/save-calendar.ts';
import type { PaletteCommand } from '../commands/command.ts';
import { offerFiles, type FileWritten } from '../log/offer-files.ts';
import type { Office } from '../office.ts';
import { keepFile } from './keep-file.ts';
import { say } from '../say.ts';

/** Brings the calendar file at a vault path up to date, and tells what was written; null where nothing changed. Fails with a sentence where it is another program's. */
export function keepCalendarFile(office: Office, path: string): Promise<FileWritten | null> {
  return keepFile({ vault: office.app.vault, notes: office.notes }, path, (text) =>
    calendarOf(office.plan(), office.host(), { file: { name: path, text: text ?? '' } }),
  );
}

/** Writes the calendar file: where the settings say, else beside the letters. */
export const saveCalendarCommand: PaletteCommand = {
  id: 'save-calendar',
  icon: 'calendar-plus',
  name: ({ exchange }) => exchange.calendar.command,
  run: async (office) => {
    const { settings, words } = office;
    const path = settings.calendarFile || `${settings.letterFolder}/${words.exchange.calendar.file}`;
    const written = await keepCalendarFile(office, path);
    const says = words.exchange.calendar;
    // A file that is kept up to date would be written again within a minute.
    if (written !== null && settings.calendarFile === '') offerFiles(office, [written], says.written(path));
    else say(written === null ? says.unchanged(path) : says.written(path));
  },
};
