import { whenAsked } from '../lazily.ts';
import {
  addressed,
  deedsOfNamed,
  fillers,
  freshStarts,
  joinedTurns,
  joints,
  subordinators,
  turns,
} from '../words/breaths.ts';

/** Letters. */
const LONG = 160;
/** Text without any mark, longer than people write it: somebody dictated it. */
const DICTATED = new RegExp(`[^,;:.!?()…–—"“”]{${String(LONG)},}`, 'gu');

const JOINTS = `(?:(?:${joints.join('|')}) ){1,3}`;
const NAME = "\\p{Lu}[\\p{L}'’-]+";
/** "Beppe the miller came in". */
const APPOSITION = '(?:(?:the|der|die|il|la|el|le|de|het) [\\p{L}-]+ (?:[\\p{L}-]+ )?)?';
/** Few notes are dictated: these are made for the first one. Each finds a word, and behind it the beginning of something new. */
const begun = whenAsked(
  () =>
    new RegExp(
      `([^ ]{1,40}) +(?=(?:${freshStarts.join('|')}) |(?:${JOINTS})?(?:${turns.join('|')}) |${JOINTS}(?:${joinedTurns.join('|')}) )`,
      'g',
    ),
);
const begunByName = whenAsked(
  () =>
    new RegExp(
      `([^ ]{1,40}) +(?=(?:${JOINTS})?(?:(?:${addressed.join('|')})\\.? )?${NAME} (?:${NAME} )?${APPOSITION}(?:${deedsOfNamed.join('|')}) )`,
      'gu',
    ),
);
const ADDRESSED = new RegExp(`^(?:${addressed.join('|')})\\.? `);
const JOINED = new Set(joints);
const filled = whenAsked(() => new RegExp(`^(?:(?:and|und|e|y|et|en) )?(?:(?:${fillers.join('|')})(?: |$))+`, 'iu'));
const KEEPING = new Set(subordinators);

/**
 * Where in a text somebody else begins to speak or to do something, although no mark says so; the places in order, none for what people write with
 * marks. A dictated note is one long line, and who asked what can only be told from its parts.
 */
export function breathsIn(text: string): readonly number[] {
  if (text.length < LONG) return [];
  const places = new Set<number>();
  for (const run of text.matchAll(DICTATED)) {
    for (const place of [...beginnings(run[0]), ...namedBeginnings(run[0])]) places.add(run.index + place);
  }
  return [...places].sort((a, b) => a - b);
}

/** How many letters of sounds stand in front ("um okay …"), in which nobody says anything. */
export function fillersIn(text: string): number {
  return filled().exec(text)?.[0].length ?? 0;
}

function beginnings(run: string): readonly number[] {
  const small = run.toLowerCase();
  // Small letters of a few alphabets take more room: their places would be others.
  if (small.length !== run.length) return [];
  return [...small.matchAll(begun())].flatMap(({ 0: met, 1: word = '', index }) =>
    JOINED.has(word) || KEEPING.has(word) ? [] : [index + met.length],
  );
}

function namedBeginnings(run: string): readonly number[] {
  return [...run.matchAll(begunByName())].flatMap(({ 0: met, 1: word = '', index }) => {
    const place = index + met.length;
    const isPartOfName = /^\p{Lu}/u.test(word) && !ADDRESSED.test(run.slice(place));
    const small = word.toLowerCase();
    return isPartOfName || JOINED.has(small) || KEEPING.has(small) ? [] : [place];
  });
}
