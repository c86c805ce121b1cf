import { contextOfNote } from '../core/checks/shape/check-context.ts';
import type { Finding } from '../core/checks/finding.ts';
import { proofread } from '../core/checks/proofread.ts';
import type { LetterNote } from '../core/interview/model.ts';
import type { Notebook } from '../core/interview/reading.ts';
import type { Host } from './host.ts';

/** What the checks find in a letter note as it stands. */
export function checkLetter(
  letter: LetterNote,
  notebook: Notebook,
  { settings, now }: Pick<Host, 'settings' | 'now'>,
): readonly Finding[] {
  return proofread(letter, contextOfNote(letter, { notebook, settings, now }));
}
