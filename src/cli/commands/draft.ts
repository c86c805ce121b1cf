import type { Command } from 'commander';
import { lettersJson } from '../../actions/json/letters-json.ts';
import { refusalWithHint } from '../../actions/choose-letters.ts';
import { writeLetters } from '../../actions/write-letters.ts';
import { openHost, type CommonOptions } from '../open-host.ts';
import { withCommonOptions } from '../options.ts';
import { printJson, printLines } from '../print.ts';
import { lettersText } from '../text/letters-text.ts';
import { findVault } from '../vault-folder.ts';

interface DraftOptions extends CommonOptions {
  readonly interview?: string;
  readonly person?: string;
  readonly followUp?: string;
  readonly again?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `draft [folder]`: writes every letter that is open, due or late as a new note. */
export function addDraftCommand(program: Command): void {
  withCommonOptions(program.command('draft'))
    .argument('[folder]', 'vault, or a folder in it', '.')
    .description('write the letters that are open, due or late, each as a new note')
    .option('--interview <path>', 'only for this interview note (path from the vault’s root)')
    .option('--person <name>', 'only to this person')
    .option('--follow-up <rule>', 'only this kind, such as thank-you-email; also before it opens')
    .option('--again', 'write a second letter where one was written before')
    .option('--dry-run', 'show the letters, write nothing')
    .option('--json', 'one JSON object instead of text')
    .action(draftCommand);
}

async function draftCommand(folder: string, options: DraftOptions): Promise<void> {
  const { root, scope } = findVault(folder, options.vault);
  const written = await writeLetters(openHost(root, options), {
    scope,
    interview: options.interview ?? null,
    person: options.person ?? null,
    rule: options.followUp ?? null,
    id: null,
    again: options.again ?? false,
    dryRun: options.dryRun ?? false,
  });
  if (options.json) printJson(lettersJson(written));
  else printLines(lettersText(written, options.dryRun));
  for (const refusal of written.refused) process.stderr.write(`${refusalWithHint(refusal)}\n`);
  if (written.refused.length > 0) process.exitCode = 1;
}
