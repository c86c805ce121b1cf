import type { Command } from 'commander';
import { newInterview, placeForInterview } from '../../actions/new-interview.ts';
import { NotesError } from '../../actions/notes.ts';
import { newInterviewNote, type NewTalk } from '../../core/interview/new-interview-note.ts';
import { openHost, type CommonOptions } from '../open-host.ts';
import { collect, readDayOption, readFormat, readTimeOption, withCommonOptions } from '../options.ts';
import { printLines } from '../print.ts';
import { findVault } from '../vault-folder.ts';
import type { Format } from '../../core/interview/model.ts';
import type { ClockTime, Day } from '../../core/time/types.ts';

const TAKEN = 'a note of that name is there already. If this is a second talk on that day, say --again:';

interface NewOptions extends CommonOptions {
  readonly company: string;
  readonly role: string;
  readonly date: Day;
  readonly time?: ClockTime;
  readonly format?: Format;
  readonly interviewer?: readonly string[];
  readonly again?: boolean;
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
    .option('--again', 'make a second note where one of that day, company and role is there')
    .option('--print', 'print the note instead of making it')
    .action(newCommand);
}

async function newCommand(folder: string, options: NewOptions): Promise<void> {
  const { root } = findVault(folder, options.vault);
  const host = openHost(root, options);
  const talk: NewTalk = {
    company: options.company,
    role: options.role,
    date: options.date,
    time: options.time ?? null,
    format: options.format ?? null,
    interviewers: (options.interviewer ?? []).map((name) => ({ name, title: null, email: null })),
  };
  if (options.print) process.stdout.write(newInterviewNote(talk));
  else {
    const { path, taken } = await placeForInterview(host, talk);
    if (taken !== null && !options.again) throw new NotesError(`Cannot make ${taken}: ${TAKEN} it becomes ${path}.`);
    await newInterview(host, talk, path);
    printLines([path]);
  }
}
