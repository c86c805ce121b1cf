import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { checkLetter } from '../../actions/check-letter.ts';
import { NotesError } from '../../actions/notes.ts';
import { planVault } from '../../actions/plan-vault.ts';
import { isInScope } from '../../actions/scope.ts';
import type { Finding } from '../../core/checks/finding.ts';
import { openHost, type CommonOptions } from '../open-host.ts';
import { withCommonOptions } from '../options.ts';
import { printJson, printLines } from '../print.ts';
import { findingLine } from '../text/finding-line.ts';
import { styled } from '../text/style.ts';
import { findNote, findVault } from '../vault-folder.ts';

interface CheckOptions extends CommonOptions {
  readonly json?: boolean;
}

interface CheckedLetter {
  readonly path: string;
  readonly body: string;
  readonly ready: boolean;
  readonly findings: readonly Finding[];
}

/** `check [folder | letter note]`: proofreads the letters that are not sent yet, or one letter. */
export function addCheckCommand(program: Command): void {
  withCommonOptions(program.command('check'))
    .argument('[place]', 'vault, a folder in it, or one letter note', '.')
    .description('proofread letters: names, claims, tone, what is missing')
    .option('--json', 'one JSON object instead of text')
    .action(checkCommand);
}

async function checkCommand(place: string, options: CheckOptions): Promise<void> {
  const { root, isAsked, says } = placeOf(place, options.vault);
  const host = openHost(root, options);
  const { notebook } = await planVault(host);
  const letters = notebook.letters.filter((letter) => isAsked(letter.path, letter.status));
  if (letters.length === 0 && says !== null) throw new NotesError(says);
  const checked = letters.map((letter): CheckedLetter => {
    const findings = checkLetter(letter, notebook, host);
    return { path: letter.path, body: letter.body, ready: findings.every(({ level }) => level !== 'error'), findings };
  });
  if (options.json) printJson({ letters: checked.map(({ path, ready, findings }) => ({ path, ready, findings })) });
  else printLines(checked.length === 0 ? ['No letter waits to be sent.'] : checked.flatMap(checkedLines));
}

interface Place {
  readonly root: string;
  readonly isAsked: (path: string, status: string) => boolean;
  /** What to say when nothing is found, or null where nothing is an answer too. */
  readonly says: string | null;
}

function placeOf(place: string, vault: string | undefined): Place {
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory()) {
    const { root, scope } = findVault(place, vault);
    return { root, isAsked: (path, status) => status === 'draft' && isInScope(path, scope), says: null };
  }
  const { root, path: asked } = findNote(place, vault);
  return { root, isAsked: (path) => path === asked, says: `Cannot check ${asked}: it is no letter note of ours.` };
}

function checkedLines({ path, body, ready, findings }: CheckedLetter): readonly string[] {
  const fine = findings.length === 0 ? 'nothing wrong found' : 'no error found, but look at this';
  const state = ready ? styled('green', fine) : styled('yellow', 'not ready yet');
  return [`${styled('bold', path)}: ${state}`, ...findings.map((finding) => findingLine(finding, body))];
}
