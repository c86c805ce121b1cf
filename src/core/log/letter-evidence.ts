import type { Interview, LetterNote } from '../interview/model.ts';
import type { LogEntry } from './model.ts';

/** What letter notes with `status: sent` prove that belong to an interview. A draft proves nothing; a letter without a day counts from the talk's. */
export function letterEvidence(interview: Interview, letters: readonly LetterNote[]): readonly LogEntry[] {
  return letters.flatMap((letter) => {
    const day = letter.sent ?? interview.date;
    if (letter.interview !== interview.path || letter.status !== 'sent' || day === null) return [];
    const said = { person: letter.to, about: null, until: null, note: null };
    return [{ day, time: null, verb: 'sent', rule: letter.rule, ...said }];
  });
}
