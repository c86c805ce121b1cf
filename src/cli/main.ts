import { Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { addAgendaCommand } from './commands/agenda.ts';
import { addCalendarCommand } from './commands/calendar.ts';
import { addCardCommand } from './commands/card.ts';
import { addCheckCommand } from './commands/check.ts';
import { addDeedCommands } from './commands/deeds.ts';
import { addDraftCommand } from './commands/draft.ts';
import { addDueTodayCommand } from './commands/due-today.ts';
import { addEventCommands } from './commands/events.ts';
import { addMailCommand } from './commands/mail.ts';
import { addNewCommand } from './commands/new.ts';
import { addNextRoundCommand } from './commands/next-round.ts';
import { addReadCommand } from './commands/read.ts';
import { addTemplateCommand } from './commands/template.ts';
import { addTasksCommand } from './commands/tasks.ts';
import { addUndoCommand } from './commands/undo.ts';
import { addWasThereCommand } from './commands/was-there.ts';
import { tuneEngine } from './tune-engine.ts';

const commands = [
  addAgendaCommand,
  addReadCommand,
  addDraftCommand,
  addCheckCommand,
  addNewCommand,
  addDeedCommands,
  addWasThereCommand,
  addEventCommands,
  addUndoCommand,
  addNextRoundCommand,
  addTemplateCommand,
  addMailCommand,
  addCalendarCommand,
  addCardCommand,
  addTasksCommand,
  addDueTodayCommand,
];

/** Exit codes: 0 done, 1 could not do all that was asked, 2 wrong usage. */
async function main(): Promise<void> {
  tuneEngine();
  const program = new Command('interview-follow-up')
    .description('From interview notes: whom to thank, call and write to, and the letters.')
    .version(packageJson.version)
    .configureHelp({ showGlobalOptions: true })
    .exitOverride();
  for (const add of commands) add(program);
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

/** Says what went wrong in one sentence; commander has said its own already. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
}

void main();
