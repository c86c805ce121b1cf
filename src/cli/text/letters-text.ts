import type { LettersWritten, WrittenLetter } from '../../actions/write-letters.ts';
import { styled } from './style.ts';

/** Letters for a terminal: path, address and text of each, what it lacks, and what the checks found. */
export function lettersText({ letters, refused }: LettersWritten): readonly string[] {
  if (letters.length === 0) return refused.length > 0 ? [] : ['No letter is open, due or late.'];
  return letters.flatMap((letter, index) => (index === 0 ? letterLines(letter) : ['', ...letterLines(letter)]));
}

function letterLines(letter: WrittenLetter): readonly string[] {
  const { path, created, email, subject, body, ready, missing, findings } = letter;
  return [
    styled('bold', path) + (created ? '' : ' (was there already)'),
    `  to: ${letter.followUp.person?.name ?? ''}${email === null ? ' (no address)' : ` <${email}>`}`,
    ...(subject === null ? [] : [`  subject: ${subject}`]),
    '',
    ...body.split('\n').map((line) => (line === '' ? '' : `    ${line}`)),
    '',
    ready ? styled('green', '  ready to send') : styled('yellow', '  not ready yet'),
    ...missing.map((says) => `  missing: ${says}`),
    ...findings.map(({ level, check, says }) => `  ${level}: ${says} (${check})`),
  ];
}
