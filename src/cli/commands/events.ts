import { InvalidArgumentError, type Command } from 'commander';
import type { Host } from '../../actions/host.ts';
import { addLogLine } from '../../actions/log-follow-up.ts';
import { NotesError } from '../../actions/notes.ts';
import { planVault } from '../../actions/plan-vault.ts';
import { findPerson } from '../../core/interview/find-person.ts';
import { entryForEvent, type Event } from '../../core/plan/log-entry-for.ts';
import { dayOf } from '../../core/time/local-times.ts';
import type { Day } from '../../core/time/types.ts';
import { rememberLine } from '../last-line.ts';
import { openHost, type CommonOptions } from '../open-host.ts';
import { readDayOption, withCommonOptions } from '../options.ts';
import { printLines } from '../print.ts';
import { findVault } from '../vault-folder.ts';

interface EventOptions extends CommonOptions {
  readonly interview: string;
  readonly person?: string;
  readonly as?: Event;
  readonly on?: Day;
  readonly until?: Day;
  readonly note?: string;
}

const OUTCOMES: readonly Event[] = [
  ...(['offer', 'rejected', 'accepted', 'withdrawn', 'filled', 'closed', 'moved', 'no-show'] as const),
];

/** `reply` and `outcome`: log what came from the other side in an interview note. */
export function addEventCommands(program: Command): void {
  withEventOptions(program.command('reply').description('log that somebody wrote or called back')).action(
    (folder: string, options: EventOptions) => logEvent(folder, 'reply', options),
  );
  withEventOptions(program.command('outcome').description('log how an application, or one talk, came out'))
    .requiredOption('--as <outcome>', OUTCOMES.join(', '), readOutcome)
    .option('--until <day>', 'new day of a talk that was moved', readDayOption)
    .action((folder: string, options: EventOptions) => logEvent(folder, options.as ?? 'closed', options));
}

function withEventOptions(command: Command): Command {
  return withCommonOptions(command)
    .argument('<folder>', 'vault, or a folder in it')
    .requiredOption('--interview <path>', 'interview note (path from the vault’s root)')
    .option('--person <name>', 'who said it')
    .option('--on <day>', 'day it happened (default: today)', readDayOption)
    .option('--note <text>', 'a few words for the log, such as "decision by Friday"');
}

function readOutcome(text: string): Event {
  const outcome = OUTCOMES.find((known) => known === text.toLowerCase());
  if (outcome) return outcome;
  throw new InvalidArgumentError(`Expected ${OUTCOMES.join(', ')}.`);
}

async function logEvent(folder: string, event: Event, options: EventOptions): Promise<void> {
  const { root } = findVault(folder, options.vault);
  const host = openHost(root, options);
  const person = await personOf(host, options);
  const said = { day: options.on ?? dayOf(host.now), person, note: options.note ?? null, until: options.until ?? null };
  const logged = await addLogLine(host.notes, options.interview, entryForEvent(event, said));
  printLines([`${logged.path}: ${logged.line}`]);
  const problem = rememberLine(root, logged);
  if (problem !== null) process.stderr.write(`${problem}\n`);
}

/** The person's name as the note spells it; fails with a sentence when the note is no interview, or names nobody like that. */
async function personOf(host: Host, { interview, person }: EventOptions): Promise<string | null> {
  const { notebook } = await planVault(host);
  const note = notebook.interviews.find(({ path }) => path === interview);
  if (note === undefined)
    throw new NotesError(`Cannot log it in ${interview}: this is no interview note of the vault.`);
  if (person === undefined) return null;
  const found = findPerson(person, note.people);
  const names = note.people.map(({ name }) => name).join(', ');
  if (found === null) throw new NotesError(`Nobody called "${person}" is in ${interview}. It names: ${names}.`);
  return found.name;
}
