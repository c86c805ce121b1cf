import type { Command } from 'commander';
import { NotesError } from '../../actions/notes.ts';
import { openMail } from '../../actions/open-mail.ts';
import { openHost, type CommonOptions } from '../open-host.ts';
import { withCommonOptions } from '../options.ts';
import { printLines } from '../print.ts';
import { findNote } from '../vault-folder.ts';
import { makeFile } from '../write-file.ts';

interface MailOptions extends CommonOptions {
  readonly out?: string;
}

/** `mail <letter note>`: the letter for the mail program, as a link or as a file. */
export function addMailCommand(program: Command): void {
  withCommonOptions(program.command('mail'))
    .argument('<letter>', 'path of a letter note')
    .description('print the mailto: link of a letter, or write it as a file for the mail program')
    .option('--out <file.eml>', 'write the letter to this file instead, which must not be there yet')
    .action(mailCommand);
}

async function mailCommand(letter: string, options: MailOptions): Promise<void> {
  const { root, path } = findNote(letter, options.vault);
  const { to, address, link, eml } = await openMail(openHost(root, options), path);
  if (options.out === undefined && link === null) {
    throw new NotesError(`Cannot make a link of ${path}: the letter is too long for one. Use --out <file.eml>.`);
  }
  if (address === null) process.stderr.write(`${path} has no address for ${to}: fill it in before you send.\n`);
  if (options.out !== undefined) makeFile(options.out, options.out, eml);
  printLines([options.out ?? link ?? '']);
}
