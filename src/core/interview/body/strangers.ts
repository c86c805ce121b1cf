import { foldText } from '../../text/fold.ts';
import { trimMarks } from '../../text/trim-marks.ts';
import type { PeopleFinder } from '../people/find-people.ts';
import { isGivenName, isHonorific, wordsOf } from '../people/name-words.ts';
import { introducing } from '../words/speech.ts';

interface Stranger {
  readonly name: string;
  /** Whether words in front say that a person follows. */
  readonly isIntroduced: boolean;
}

const INTRODUCING = new Set(introducing);
const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** Whether a text names somebody who is none of the people known: "Herr Budak", "and then Trudi". Whoever "he" is behind it, is not known. */
export function namesStranger(text: string, finder: PeopleFinder): boolean {
  return strangersIn(text, finder).length > 0;
}

/** Whether a text brings in somebody who is none of the people known: "Herr Budak", "his partner Jocasta", "a fella named Gus"; a name alone may be a place. */
export function introducesStranger(text: string, finder: PeopleFinder): boolean {
  return strangersIn(text, finder).some(({ isIntroduced }) => isIntroduced);
}

/** Whom "her" means behind a text: who is named last in it, nobody where that is a stranger, else whoever was meant before. */
export function lastNamed(text: string, before: number | null, finder: PeopleFinder): number | null {
  return finder.mentions(text).at(-1)?.person ?? (introducesStranger(text, finder) ? null : before);
}

/** Whether what one is to do is for somebody unknown: "send Graeme the plan", "Herrn Budak die Liste schicken". */
export function isForStranger(words: string, finder: PeopleFinder): boolean {
  const [, second = ''] = wordsOf(words).map(bare);
  return strangersIn(words, finder).some(({ isIntroduced, name }) => isIntroduced || name === second);
}

function strangersIn(text: string, finder: PeopleFinder): readonly Stranger[] {
  const known = new Set(finder.mentions(text).flatMap(({ start, end }) => wordsOf(text.slice(start, end)).map(bare)));
  const words = wordsOf(text).map(bare);
  return words.flatMap((name, at) => {
    if (at === 0 || !CAPITAL.test(name) || isHonorific(name) || known.has(name)) return [];
    const before = words[at - 1] ?? '';
    const isIntroduced = isHonorific(before) || INTRODUCING.has(foldText(before));
    return isIntroduced || isGivenName(name) ? [{ name, isIntroduced }] : [];
  });
}

function bare(word: string): string {
  return trimMarks(word.replace(/['’]s$/, ''), ',.;:!?()*_"“”„[]');
}
