import { remember } from '../../text/remember.ts';
import { trimMarks } from '../../text/trim-marks.ts';
import { foldKey, foldText } from '../../text/fold.ts';
import type { SectionKind } from '../words/headings.ts';
import { headingWords } from '../words/headings.ts';
import { promisedStems, theirPromises } from '../words/promises.ts';
import { isPrivateHeading } from './private.ts';

const DECORATION = /\[!([\p{L}-]+)\]$/u;
const MOST_WORDS = 7;
const FRONT = /^(?:\*\*|__)?([^:*_]{2,40})(?:\*\*|__)?:(?:\*\*|__)?\s+\S/u;

const THEIRS = new RegExp(`^(?:${theirPromises})$`);
const PROMISED = new RegExp(`(?:^| )(?:${promisedStems})(?: |$)`);

/** A name and the place of its kind in the list; of two kinds with one name the first counts. */
type Places = ReadonlyMap<string, number>;

const NAMES = placesOf((name) => [name]);
const KEYS = placesOf((name) => [foldKey(name.replace(/'/g, ''))]);
/** Names of several words, which are also found as parts of a longer title. */
const PHRASES = placesOf((name) => (name.includes(' ') ? [foldKey(name)] : []));

function placesOf(wordsOf: (name: string) => readonly string[]): Places {
  const places = headingWords.flatMap(([, names], place) =>
    names.flatMap(wordsOf).map((words) => [words, place] as const),
  );
  // The last entry for a key is the one that a map keeps.
  return new Map(places.reverse());
}

/** What a heading or label announces: topics, next steps, a part of the debrief, something private. Longer titles are `general`. */
export const sectionKind = remember((heading): SectionKind => {
  const callout = DECORATION.exec(heading)?.[1]?.toLowerCase() ?? '';
  const kind = namedKind(heading);
  if (kind !== null && kind !== 'went-badly') return kind;
  if (isPrivateHeading(heading.trim())) return 'private';
  return kind ?? kindOfCallout(callout);
}, 500);

/** What a line has in front of a colon ("Private: …", "**I owe**: …"), or null. */
export function frontOf(text: string): string | null {
  return FRONT.exec(text)?.[1]?.trim() ?? null;
}

/** Whether a text is nothing but the name of a part of a note: "to-dos", "Questions they asked". */
export function isPartName(text: string): boolean {
  const folded = trimMarks(foldText(text), '?!.:');
  return NAMES.has(folded) || KEYS.has(foldKey(text.replace(/['’]/g, ''))) || THEIRS.test(foldKey(text));
}

/** What a heading names, whether its lines are private or not; null where it names nothing of ours. */
export function namedKind(heading: string): SectionKind | null {
  const text = heading
    .replace(DECORATION, '')
    .replace(/[*_:]+/g, ' ')
    .trim();
  return kindOf(trimMarks(foldText(text), '?!.:'), foldKey(text.replace(/['’]/g, '')));
}

function kindOf(folded: string, key: string): SectionKind | null {
  const words = key.split(' ');
  if (key === '' || words.length > MOST_WORDS) return null;
  if (THEIRS.test(key)) return 'next';
  const exact = first([NAMES.get(folded), KEYS.get(key)]);
  const place = exact ?? first(runsOf(words).map((run) => PHRASES.get(run)));
  return headingWords[place ?? -1]?.[0] ?? (PROMISED.test(key) ? 'tasks' : null);
}

function first(places: readonly (number | undefined)[]): number | null {
  return places.reduce<number | null>(
    (best, place) => (place === undefined || (best !== null && best <= place) ? best : place),
    null,
  );
}

/** All runs of words that stand side by side. */
function runsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((_, from) =>
    words.slice(from).map((__, length) => words.slice(from, from + length + 1).join(' ')),
  );
}

function kindOfCallout(callout: string): SectionKind {
  if (callout === 'todo') return 'tasks';
  return callout === 'success' ? 'went-well' : 'general';
}
