import type { Command } from 'commander';
import { readingJson } from '../../actions/json/reading-json.ts';
import { readOneNote } from '../../actions/read-one-note.ts';
import { openHost, type CommonOptions } from '../open-host.ts';
import { withCommonOptions } from '../options.ts';
import { printJson, printLines } from '../print.ts';
import { readingText } from '../text/reading-text.ts';
import { findNote } from '../vault-folder.ts';

interface ReadOptions extends CommonOptions {
  readonly json?: boolean;
}

/** `read <note>`: how a note was understood, and what is missing. */
export function addReadCommand(program: Command): void {
  withCommonOptions(program.command('read'))
    .argument('<note>', 'path of a note')
    .description('how a note is understood, and what is missing in it')
    .option('--json', 'one JSON object instead of text')
    .action(readCommand);
}

async function readCommand(note: string, options: ReadOptions): Promise<void> {
  const { root, path } = findNote(note, options.vault);
  const host = openHost(root, options);
  const reading = readingJson(await readOneNote(host, path), host.now, host.settings.zone);
  if (options.json) printJson(reading);
  else printLines(readingText(reading));
}
