import type { Command } from 'commander';
import { newInterview } from '../../actions/new-interview.ts';
import { newInterviewNote } from '../../core/interview/new-interview-note.ts';
import { openHost, type CommonOptions } from '../open-host.ts';
import { collect, readDayOption, readFormat, readTimeOption, withCommonOptions } from '../options.ts';
import { printLines } from '../print.ts';
import { findVault } from '../vault-folder.ts';
import type { Format } from '../../core/interview/model.ts';
import type { ClockTime, Day } from '../../core/time/types.ts';

interface NewOptions extends CommonOptions {
  readonly company: string;
  readonly role: string;
  readonly date: Day;
  readonly time?: ClockTime;
  readonly format?: Format;
  readonly interviewer?: readonly string[];
  readonly print?: boolean;
}

/** `new [folder]`: makes an interview note from the built-in template. */
export function addNewCommand(program: Command): void {
  withCommonOptions(program.command('new'))
    .argument('[folder]', 'vault, or a folder in it', '.')
    .description('make a new interview note')
    .requiredOption('--company <name>', 'company')
    .requiredOption('--role <name>', 'role')
    .requiredOption('--date <day>', 'day of the talk, such as 2026-03-02', readDayOption)
    .option('--time <time>', 'start, such as 14:30', readTimeOption)
    .option('--format <format>', 'phone, video or on-site', readFormat)
    .option('--interviewer <name>', 'who you meet; may be given several times', collect)
    .option('--print', 'print the note instead of making it')
    .action(newCommand);
}

async function newCommand(folder: string, options: NewOptions): Promise<void> {
  const { root } = findVault(folder, options.vault);
  const host = openHost(root, options);
  const talk = {
    company: options.company,
    role: options.role,
    date: options.date,
    time: options.time ?? null,
    format: options.format ?? null,
    interviewers: (options.interviewer ?? []).map((name) => ({ name, title: null, email: null })),
  };
  if (options.print) process.stdout.write(newInterviewNote(talk));
  else printLines([await newInterview(host, talk)]);
}
