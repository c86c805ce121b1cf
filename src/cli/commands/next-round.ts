import type { Command } from 'commander';
import { prepareNextRound } from '../../actions/prepare-next-round.ts';
import { openHost, type CommonOptions } from '../open-host.ts';
import { withCommonOptions } from '../options.ts';
import { printLines } from '../print.ts';
import { findVault } from '../vault-folder.ts';

interface NextRoundOptions extends CommonOptions {
  readonly interview: string;
}

/** `next-round <folder> --interview <path>`: makes the note that prepares the next talk. */
export function addNextRoundCommand(program: Command): void {
  withCommonOptions(program.command('next-round'))
    .argument('<folder>', 'vault, or a folder in it')
    .requiredOption('--interview <path>', 'an interview note of the application (path from the vault’s root)')
    .description('make a note that prepares the next talk: people, topics, your answers, promises, what to learn')
    .action(nextRoundCommand);
}

async function nextRoundCommand(folder: string, options: NextRoundOptions): Promise<void> {
  const { root } = findVault(folder, options.vault);
  printLines([await prepareNextRound(openHost(root, options), options.interview)]);
}
