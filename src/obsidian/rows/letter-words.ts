import type { Office } from '../office.ts';

/**
 * How a row tells of its letter: written, sent, what the checks found, and whether note or day have moved on since. Null
 * when there is no letter at that path.
 */
export function letterWordsOf(office: Office, path: string | null): string | null {
  const letter = office.latestLetterAt(path);
  if (letter === null) return null;
  const { row: words } = office.words.letters;
  if (letter.status === 'sent') return words.sent;
  const findings = office.findings(letter);
  const has = (id: string): boolean => findings.some(({ check }) => check === id);
  const marks = [has('note-unchanged') && words.noteChanged, has('time-words') && words.otherDay];
  return [words.draft(findings.length), ...marks.filter((mark) => mark !== false)].join(' · ');
}
