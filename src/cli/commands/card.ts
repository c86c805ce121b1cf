import type { Command } from 'commander';
import { importCards } from '../../actions/import-card.ts';
import { openHost, type CommonOptions } from '../open-host.ts';
import { withCommonOptions } from '../options.ts';
import { readBytes } from '../out-file.ts';
import { printLines } from '../print.ts';
import { findVault } from '../vault-folder.ts';

interface CardOptions extends CommonOptions {
  readonly interview?: string;
}

/** `card <contact.vcf> [folder]`: writes a person note for each person of a contact card file. */
export function addCardCommand(program: Command): void {
  withCommonOptions(program.command('card'))
    .argument('<contact.vcf>', 'contact card file of a phone or mail program')
    .argument('[folder]', 'vault, or a folder in it', '.')
    .description('make a person note from a contact card')
    .option('--interview <path>', 'link the person to this interview note (path from the vault’s root)')
    .action(cardCommand);
}

async function cardCommand(file: string, folder: string, options: CardOptions): Promise<void> {
  const { root } = findVault(folder, options.vault);
  const card = { name: file, bytes: readBytes(file) };
  const people = await importCards(openHost(root, options), card, options.interview ?? null);
  printLines(people.map(({ path, created }) => (created ? path : `${path} (was there already)`)));
}
