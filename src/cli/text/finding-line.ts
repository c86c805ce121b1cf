import type { Finding } from '../../core/checks/finding.ts';

/** A finding on one line, with its place where it has one: the line of the letter (its greeting is line 1) and the words there. */
export function findingLine({ level, check, says, at }: Finding, body: string): string {
  const place = at === null ? '' : `, line ${body.slice(0, at.offset).split('\n').length}: “${short(at.text)}”`;
  return `  ${level}: ${says} (${check}${place})`;
}

const LONGEST = 60;

/** Words of a letter on one line, cut where they are many. */
function short(text: string): string {
  const letters = Array.from(text.replace(/\s+/g, ' ').trim());
  return letters.length <= LONGEST ? letters.join('') : `${letters.slice(0, LONGEST).join('').trim()} …`;
}
