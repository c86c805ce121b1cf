import type { Command } from 'commander';
import { mirrorTasks } from '../../actions/mirror-tasks.ts';
import { NotesError } from '../../actions/notes.ts';
import { fileWithin } from '../file-within.ts';
import { openHost, type CommonOptions } from '../open-host.ts';
import { withCommonOptions } from '../options.ts';
import { keepOutFile, readIfThere } from '../out-file.ts';
import { printLines } from '../print.ts';
import { findVault } from '../vault-folder.ts';

interface TasksOptions extends CommonOptions {
  readonly note?: string;
}

/** `tasks [folder]`: mirrors what is open as tasks in a note of their own. */
export function addTasksCommand(program: Command): void {
  withCommonOptions(program.command('tasks'))
    .argument('[folder]', 'vault, or a folder in it', '.')
    .description('write what is open as tasks into a note of their own, where a tick counts as done')
    .option('--note <path>', 'where to make that note (path from the vault’s root); one that was moved is found')
    .action(tasksCommand);
}

async function tasksCommand(folder: string, options: TasksOptions): Promise<void> {
  const { root } = findVault(folder, options.vault);
  const host = openHost(root, options);
  const { path, next } = await mirrorTasks(host);
  if (path !== null) {
    const file = fileWithin(root, path);
    const before = readIfThere(file);
    printLines([keepOutFile(file, before, next(before)) ? path : `${path} (nothing changed)`]);
    return;
  }
  const wished = options.note ?? host.settings.tasksNote;
  if (wished === '') {
    throw new NotesError('Cannot make a tasks note: say where, such as --note Follow-ups/Tasks.md.');
  }
  await host.notes.create(wished, next(null));
  printLines([wished]);
}
