import type { LettersWritten, WrittenLetter } from '../../actions/write-letters.ts';
import { findingLine } from './finding-line.ts';
import { styled } from './style.ts';

/** Letters for a terminal: path, address and text of each, what it lacks, and what the checks found; a dry run says that nothing was written. */
export function lettersText({ letters, refused }: LettersWritten, isDryRun = false): readonly string[] {
  if (letters.length === 0) return refused.length > 0 ? [] : ['No letter is open, due or late.'];
  return letters.flatMap((letter, index) =>
    index === 0 ? letterLines(letter, isDryRun) : ['', ...letterLines(letter, isDryRun)],
  );
}

function letterLines(letter: WrittenLetter, isDryRun: boolean): readonly string[] {
  const { path, created, email, subject, body, ready, missing, findings } = letter;
  return [
    styled('bold', path) + stateOf(letter.followUp.draft !== null && !created, isDryRun),
    `  to: ${letter.followUp.person?.name ?? ''}${email === null ? ' (no address)' : ` <${email}>`}`,
    ...(subject === null ? [] : [`  subject: ${subject}`]),
    '',
    ...body.split('\n').map((line) => (line === '' ? '' : `    ${line}`)),
    '',
    ready ? styled('green', '  ready to send') : styled('yellow', '  not ready yet'),
    ...missing.map((says) => `  missing: ${says}`),
    ...findings.map((finding) => findingLine(finding, body)),
  ];
}

function stateOf(isStanding: boolean, isDryRun: boolean): string {
  if (isStanding) return ' (was there already)';
  return isDryRun ? ' (not written)' : '';
}
