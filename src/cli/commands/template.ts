import type { Command } from 'commander';
import { copyLetter, templateText } from '../../actions/copy-letter.ts';
import { openHost, type CommonOptions } from '../open-host.ts';
import { withCommonOptions } from '../options.ts';
import { printLines } from '../print.ts';
import { findVault } from '../vault-folder.ts';

interface TemplateOptions extends CommonOptions {
  readonly print?: boolean;
}

/** `template <letter> [folder]`: makes a template note that begins as the built-in letter. */
export function addTemplateCommand(program: Command): void {
  withCommonOptions(program.command('template'))
    .argument('<letter>', 'kind of letter, such as thank-you-email')
    .argument('[folder]', 'vault, or a folder in it', '.')
    .description('copy a built-in letter to a template note, to change it')
    .option('--print', 'print the template instead of making the note')
    .action(templateCommand);
}

async function templateCommand(letter: string, folder: string, options: TemplateOptions): Promise<void> {
  const { root } = findVault(folder, options.vault);
  const host = openHost(root, options);
  if (options.print) process.stdout.write(templateText(letter, host.settings));
  else printLines([await copyLetter(host, letter)]);
}
