import { Option, type Command } from 'commander';
import { NotesError } from '../../actions/notes.ts';
import { planVault } from '../../actions/plan-vault.ts';
import { answerWhoWasThere, wasThereAnswers, type WasThere } from '../../core/interview/people/corrections.ts';
import { whoWasThere } from '../../core/rules/who-was-there.ts';
import { openHost, type CommonOptions } from '../open-host.ts';
import { withCommonOptions } from '../options.ts';
import { printLines } from '../print.ts';
import { findVault } from '../vault-folder.ts';

interface WasThereOptions extends CommonOptions {
  readonly as: WasThere;
}

/** `was-there`: answers a row that asks who was at a talk, in the properties of its note. */
export function addWasThereCommand(program: Command): void {
  withCommonOptions(program.command('was-there'))
    .argument('<folder>', 'vault, or a folder in it')
    .argument('<id>', 'id of the question, as "agenda --json" gives it')
    .description('answer whether somebody was at a talk: who held it is thanked')
    .addOption(new Option('--as <part>', 'what they were, or "no"').choices(wasThereAnswers).default('interviewer'))
    .action(answer);
}

async function answer(folder: string, id: string, options: WasThereOptions): Promise<void> {
  const host = openHost(findVault(folder, options.vault).root, options);
  const row = (await planVault(host)).followUps.find((each) => each.id === id);
  if (row?.rule !== whoWasThere.id || row.thing === null || row.interview === null)
    throw new NotesError(
      `No question who was there has the id "${id}". "agenda --json" lists them as ${whoWasThere.id}.`,
    );
  const { key, line, next } = answerWhoWasThere(row.thing, options.as);
  await host.notes.setProperty(row.interview, key, next);
  printLines([`${row.interview}: ${key}: ${line}`]);
}
