import { foldText, foldWords } from '../../text/fold.ts';
import { MONTHS, WEEKDAYS } from '../../time/words/calendar.ts';
import type { PromiseMade } from '../model.ts';
import { deeds } from '../words/promises.ts';

const TIMES = new Set([...WEEKDAYS.keys(), ...MONTHS.keys()].filter((name) => name.length > 2));
const SAY_NOTHING = new Set([...deeds, ...WEEKDAYS.keys(), ...MONTHS.keys()]);
const LOUD = /\p{Lu}{2,}|\p{N}+/gu;
const SHORT = 3;
const LISTS = /[,;&+/]|\s(?:and|plus|with|und|mit|sowie|et|y|e|en|och|og|oraz)\s/iu;

/** A promise and what of it is compared: the words that say what was promised, the rarest of the note among them. */
interface Told {
  readonly promise: PromiseMade;
  readonly words: ReadonlySet<string>;
  readonly rarest: string;
  /** The weekdays and months that it names. */
  readonly times: string;
}

/**
 * Of one promise told twice (in a sentence and as a task) the later is kept, done where one of them is. Two are one promise when they are to
 * the same person, or one of them to nobody in particular, and the one says nothing that the other does not: "send Dana the kiln plan" and
 * "kiln plan to Dana"; what is done does not do what says more. "CV and references" stays beside "the CV", since who has sent the one has not sent both.
 */
export function withoutRepeats(promises: readonly PromiseMade[]): readonly PromiseMade[] {
  const matters = promises.map(matterOf);
  const counts = new Map<string, number>();
  for (const words of matters) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = new Map<number, Told>();
  const places = { byWord: new Map<string, number[]>(), byRarest: new Map<string, number[]>() };
  promises.forEach((promise, index) => {
    const words = matters[index] ?? new Set();
    const rarest = [...words].reduce((a, b) => ((counts.get(b) ?? 0) < (counts.get(a) ?? 0) ? b : a));
    const near = [rarest, ...words].flatMap((word, at) => (at === 0 ? places.byWord : places.byRarest).get(word) ?? []);
    const told: Told = { promise, words, rarest, times: timesOf(promise) };
    const at = near.find((place) => isSame(kept.get(place), told)) ?? index;
    kept.set(at, { ...told, promise: joined(kept.get(at)?.promise, promise) });
    for (const word of words) placesOf(places.byWord, word).push(at);
    placesOf(places.byRarest, rarest).push(at);
  });
  return Array.from(kept.values(), ({ promise }) => promise);
}

function placesOf(places: Map<string, number[]>, word: string): number[] {
  const known = places.get(word) ?? [];
  places.set(word, known);
  return known;
}

/** The words that say what was promised: long ones, capitals and numbers ("CV"), else else all but deeds and names; where none are ("ring her"), the text. */
function matterOf({ text, to }: PromiseMade): ReadonlySet<string> {
  const names = new Set(to === null ? [] : foldWords(to));
  const loud = new Set(foldWords((text.match(LOUD) ?? []).join(' ')));
  const words = foldWords(text).filter((word) => !SAY_NOTHING.has(word) && !names.has(word));
  const telling = words.filter((word) => word.length > SHORT || loud.has(word));
  const said = telling.length > 0 ? telling : words;
  return new Set(said.length > 0 ? said : [foldText(text)]);
}

function timesOf({ text }: PromiseMade): string {
  const times = foldWords(text).filter((word) => TIMES.has(word));
  return times.sort().join(' ');
}

function joined(earlier: PromiseMade | undefined, later: PromiseMade): PromiseMade {
  if (earlier === undefined) return later;
  return { ...later, to: later.to ?? earlier.to, done: later.done || earlier.done };
}

function isSame(one: Told | undefined, other: Told): boolean {
  if (one === undefined || !mayBeOne(one, other)) return false;
  const [few, many] = one.words.size <= other.words.size ? [one, other] : [other, one];
  const isMore = few.words.size < many.words.size;
  if (isMore && ((few.promise.done && !many.promise.done) || LISTS.test(many.promise.text))) return false;
  return [...few.words].every((word) => many.words.has(word));
}

/** Whether two are to one person, or one to nobody in particular, and name no other days; what is done names the same as what is not. */
function mayBeOne(one: Told, other: Told): boolean {
  const [to, alsoTo] = [one.promise.to, other.promise.to];
  if (to !== null && alsoTo !== null && to !== alsoTo) return false;
  const isOpenToo = one.promise.done === other.promise.done;
  return one.times === other.times || (isOpenToo && (one.times === '' || other.times === ''));
}
