import type { Command } from 'commander';
import { logFollowUp } from '../../actions/log-follow-up.ts';
import { NotesError } from '../../actions/notes.ts';
import { planVault } from '../../actions/plan-vault.ts';
import type { FollowUp } from '../../core/plan/follow-up.ts';
import type { Deed } from '../../core/plan/log-entry-for.ts';
import { noonOf } from '../../core/time/deadlines.ts';
import type { Day } from '../../core/time/types.ts';
import { rememberLine } from '../last-line.ts';
import { openHost, type CommonOptions } from '../open-host.ts';
import { readDayOption, withCommonOptions } from '../options.ts';
import { printLines } from '../print.ts';
import { findVault } from '../vault-folder.ts';

interface DeedOptions extends CommonOptions {
  readonly on?: Day;
  readonly until?: Day;
  readonly note?: string;
}

const DEEDS: Readonly<Record<string, { readonly does: Deed['do']; readonly about: string }>> = {
  done: { does: 'done', about: 'log that a follow-up was done: sent, called, posted' },
  skip: { does: 'skipped', about: 'log that a follow-up will not be done' },
  snooze: { does: 'snoozed', about: 'put a follow-up off until a day (--until)' },
  retire: { does: 'retired', about: 'end a series of check-ins' },
  reopen: { does: 'reopened', about: 'open a follow-up again that was done, skipped, retired or put off' },
  weekly: { does: 'weekly', about: 'check in every week again' },
  monthly: { does: 'monthly', about: 'check in every four weeks' },
};

/** `done`, `skip`, `snooze`, `retire`, `reopen`, `weekly`, `monthly`: each logs one line about one follow-up of the agenda. */
export function addDeedCommands(program: Command): void {
  for (const [name, { does, about }] of Object.entries(DEEDS)) {
    const command = withCommonOptions(program.command(name))
      .argument('<folder>', 'vault, or a folder in it')
      .argument('<id>', 'id of the follow-up, as "agenda --json" gives it')
      .description(about)
      .option('--on <day>', 'day it happened (default: today)', readDayOption)
      .option('--note <text>', 'a few words for the log');
    if (does === 'snoozed') command.requiredOption('--until <day>', 'day it comes back', readDayOption);
    command.action((folder: string, id: string, options: DeedOptions) => logDeed(does, { folder, id, options }));
  }
}

interface Asked {
  readonly folder: string;
  readonly id: string;
  readonly options: DeedOptions;
}

async function logDeed(does: Deed['do'], { folder, id, options }: Asked): Promise<void> {
  const { root } = findVault(folder, options.vault);
  const host = openHost(root, options);
  const row = followUpOf(id, (await planVault(host)).followUps);
  const now = options.on === undefined ? host.now : noonOf(options.on);
  const deed = deedOf(does, options.until);
  const logged = await logFollowUp({ notes: host.notes, now }, row, { ...deed, note: options.note ?? null });
  printLines([`${logged.path}: ${logged.line}`]);
  const problem = rememberLine(root, logged);
  if (problem !== null) process.stderr.write(`${problem}\n`);
}

function deedOf(does: Deed['do'], until: Day | undefined): Deed {
  if (does !== 'snoozed') return { do: does };
  if (until === undefined) throw new NotesError('Cannot put it off: say until which day, such as --until 2026-03-02.');
  return { do: does, until };
}

function followUpOf(id: string, followUps: readonly FollowUp[]): FollowUp {
  const row = followUps.find((each) => each.id === id);
  if (row === undefined) throw new NotesError(`No follow-up has the id "${id}". "agenda --all --json" lists them all.`);
  return row;
}
