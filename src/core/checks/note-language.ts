import { countTongues } from '../letters/topic/tongue.ts';
import type { Check, CheckContext } from './shape/check.ts';

const ENOUGH = 4;

/** A note in another language is answered in English, and that is said. */
export const noteLanguage: Check = {
  id: 'note-language',
  sentence: 'Says so where the note seems to be in another language than the letter.',
  sources: ['brief'],
  find: (_, context) => {
    const { english, foreign } = countTongues(wordsOfNote(context));
    if (foreign < ENOUGH || foreign < english * 2) return [];
    return [
      {
        level: 'warning',
        says: 'Your note seems to be in another language than English: should the letter be as well?',
        at: null,
      },
    ];
  },
};

function wordsOfNote({ person }: CheckContext): readonly string[] {
  const lines = [...(person?.topics ?? []), ...(person?.remarks ?? [])].map((each) => each.text);
  return lines.join(' ').match(/\p{L}+/gu) ?? [];
}
