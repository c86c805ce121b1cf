import { privateWordsIn } from '../interview/body/private.ts';
import { comparedWords } from '../letters/deal/words.ts';
import { DELICATE_WORDS } from '../letters/topic/delicate.ts';
import type { Level } from './finding.ts';
import type { Check, CheckContext } from './shape/check.ts';
import { blanked, sentencesIn } from './shape/place.ts';

const RUN = 4;

/** Words that are private in a hasty note and plain ones in the sentences of a letter. */
const HARMLESS =
  /\b(?:(?:would|could|will|may|might) (?:take|accept) (?!the|any|less|a (?:job|role|cut))|I felt (?=well |at |very |welcome|prepared|sure)|I should have (?=news|heard|an answer)|(?:my|our) number|(?:for|half|within|about) an hour|(?:of|for) another offer)|\b(?:anxious|nervous|scared|stressed|exhausted) (?=[a-z]+s\b|people|children)/gi;

/** Money, other offers, feelings and remarks on people stay in the note. */
export const nothingPrivate: Check = {
  id: 'nothing-private',
  sentence:
    'Nothing that was noted for yourself alone stands in the letter: pay, other offers, feelings, remarks on people.',
  sources: ['dartmouth', 'brief'],
  find: ({ body }, context) => {
    const text = blanked(
      body,
      context.companyTalks.flatMap((each) => [each.role ?? '', each.company ?? '']),
    );
    const runs = privateRuns(context);
    return sentencesIn(text).flatMap(({ text: sentence, offset }) => {
      const found = privateIn(sentence, runs);
      return found === null ? [] : [{ ...found, at: { text: body.slice(offset, offset + sentence.length), offset } }];
    });
  },
};

function privateIn(sentence: string, runs: readonly string[]): { level: Level; says: string } | null {
  const words = comparedWords(sentence).join(' ');
  if (runs.some((run) => words.includes(run)))
    return { level: 'error', says: 'This repeats a line that you noted for yourself alone' };
  const word = delicateIn(sentence) ?? privateWordsIn(sentence.replaceAll('’', "'").replace(HARMLESS, ' '));
  return word === null ? null : { level: 'warning', says: `“${word}” is better left out of a letter` };
}

/** What is delicate, as whole words: the list has the beginnings of them. */
function delicateIn(sentence: string): string | null {
  const found = DELICATE_WORDS.exec(sentence);
  if (found === null) return null;
  const [end = ''] = /^\p{L}*/u.exec(sentence.slice(found.index + found[0].length)) ?? [];
  return found[0].replace(/^\P{L}/u, '') + end;
}

/** Four words in a row of the lines that the note keeps private. */
function privateRuns({ companyTalks }: CheckContext): readonly string[] {
  return companyTalks
    .flatMap((each) => each.privateLines)
    .flatMap(({ text }) => {
      const words = comparedWords(text);
      const last = words.length - RUN;
      return last < 0 ? [] : Array.from({ length: last + 1 }, (_, at) => words.slice(at, at + RUN).join(' '));
    });
}
