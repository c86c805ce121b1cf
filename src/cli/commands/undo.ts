import type { Command } from 'commander';
import { takeBack } from '../../actions/log-follow-up.ts';
import { forgetLine, lastLine } from '../last-line.ts';
import { openHost, type CommonOptions } from '../open-host.ts';
import { withCommonOptions } from '../options.ts';
import { printLines } from '../print.ts';
import { findVault } from '../vault-folder.ts';

/** `undo <folder>`: takes back the last line that a command logged. */
export function addUndoCommand(program: Command): void {
  withCommonOptions(program.command('undo'))
    .argument('<folder>', 'vault, or a folder in it')
    .description('take back the last line that a command logged')
    .action(undoLast);
}

async function undoLast(folder: string, options: CommonOptions): Promise<void> {
  const { root } = findVault(folder, options.vault);
  const line = lastLine(root);
  await takeBack(openHost(root, options).notes, line);
  forgetLine(root);
  printLines([`Taken back in ${line.path}: ${line.line}`]);
}
