import { ENGLISH_MARKERS, FOREIGN_MARKERS } from '../letters/words/function-words.ts';
import type { Check, CheckContext } from './shape/check.ts';

const ENOUGH = 4;

/** A note in another language is answered in English, and that is said. */
export const noteLanguage: Check = {
  id: 'note-language',
  sentence: 'Says so where the note seems to be in another language than the letter.',
  sources: ['brief'],
  find: (_, context) => {
    const words = wordsOfNote(context);
    const foreign = words.filter((word) => FOREIGN_MARKERS.has(word) && !ENGLISH_MARKERS.has(word)).length;
    const english = words.filter((word) => ENGLISH_MARKERS.has(word) && !FOREIGN_MARKERS.has(word)).length;
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
  return (
    lines
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}
