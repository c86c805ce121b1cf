import type { Check } from './shape/check.ts';

/** What the letter rests on still stands in the interview note. */
export const noteUnchanged: Check = {
  id: 'note-unchanged',
  sentence: 'The interview note says what it said when the letter was written.',
  sources: ['brief'],
  find: (_, { isNoteChanged }) =>
    isNoteChanged
      ? [
          {
            level: 'warning',
            says: 'The interview note has changed since this letter was written: see whether the letter still fits, or write it again',
            at: null,
          },
        ]
      : [],
};
