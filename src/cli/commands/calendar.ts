import type { Command } from 'commander';
import { calendarText } from '../../actions/save-calendar.ts';
import { openHost, type CommonOptions } from '../open-host.ts';
import { withCommonOptions } from '../options.ts';
import { keepOutFile, readIfThere } from '../out-file.ts';
import { printLines } from '../print.ts';
import { findVault } from '../vault-folder.ts';

interface CalendarOptions extends CommonOptions {
  readonly out?: string;
}

/** `calendar [folder]`: what is owed and every coming talk as a calendar file. */
export function addCalendarCommand(program: Command): void {
  withCommonOptions(program.command('calendar'))
    .argument('[folder]', 'vault, or a folder in it', '.')
    .description('what you owe, and every coming talk, as a calendar file')
    .option(
      '--out <file.ics>',
      'write to this file, and keep it up to date: changed entries change, finished ones are cancelled',
    )
    .action(calendarCommand);
}

async function calendarCommand(folder: string, options: CalendarOptions): Promise<void> {
  const { root, scope } = findVault(folder, options.vault);
  const host = openHost(root, options);
  if (options.out === undefined) {
    process.stdout.write(await calendarText(host, null, scope));
    return;
  }
  const before = readIfThere(options.out);
  const text = await calendarText(host, { name: options.out, text: before ?? '' }, scope);
  const changed = keepOutFile(options.out, before, text);
  printLines([changed ? options.out : `${options.out} (nothing changed)`]);
}
