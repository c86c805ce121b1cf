import type { Command } from 'commander';
import { listDueToday } from '../../actions/list-due-today.ts';
import { openHost, type CommonOptions } from '../open-host.ts';
import { withCommonOptions } from '../options.ts';
import { printLines } from '../print.ts';
import { findVault } from '../vault-folder.ts';

/** `due-today [folder]`: what is late or due today as a list for a daily note; nothing where nothing is. */
export function addDueTodayCommand(program: Command): void {
  withCommonOptions(program.command('due-today'))
    .argument('[folder]', 'vault, or a folder in it', '.')
    .description('what is late or due today, as a list with links for a daily note')
    .action(dueTodayCommand);
}

async function dueTodayCommand(folder: string, options: CommonOptions): Promise<void> {
  const { root } = findVault(folder, options.vault);
  const lines = await listDueToday(openHost(root, options));
  if (lines.length > 0) printLines(lines);
}
