import type { NameCandidate } from './name-candidates.ts';
import { firstWordOf, isGivenName } from './name-words.ts';
import type { Sign, Sighting } from './sighting.ts';
import { titleBefore } from './titles-beside.ts';

/** The person named last in a sentence, what it says of him or her, and where name and bracket end. */
export interface Seen {
  readonly end: number;
  readonly sighting: Sighting;
}

/** "… runs it with his wife Lynne". */
const WITH_THEIRS =
  /^[^.;]{0,40}? (?:and|with|w|w\/|n|&|und|mit|et|avec|y|con|e|com|en|met|och|med) (?:his|her|their|ihre[rmn]?|seine[rmn]?|son|sa|leur|su|sua|suo|zijn|haar|hun) \p{L}+ $/u;
const AND = /(?:\+|&|\/| and | und | et | y | e | en | och | plus | i )/u;
const BETWEEN = /^,? ?(?:(?:\+|&|and|und|et|y|e|en|och|plus|then) )(?:[\p{L}-]{1,20}[, ]{1,2}){0,3}$|^, $/u;
const INTRODUCED: ReadonlySet<Sign> = new Set(['introduced', 'seen']);
const SEEN: ReadonlySet<Sign> = new Set(['titled', 'came', 'spoke', 'apposed']);

/** Somebody joined to one who was met was met too: by "and", or in a list of those whom one talked with. Null where nobody is joined. */
export function joinedTo(last: Seen | null, candidate: NameCandidate, text: string): Sighting | null {
  if (!last?.sighting.interviewed) return null;
  const { signs } = last.sighting;
  const between = text.slice(last.end, candidate.start);
  const isAnd = isSurelyName(candidate) && AND.test(between) && signs.some((sign) => SEEN.has(sign));
  if (isSurelyName(candidate) && WITH_THEIRS.test(between)) return { ...last.sighting, title: null };
  const isJoined = (isAnd || signs.some((sign) => INTRODUCED.has(sign))) && BETWEEN.test(between);
  return isJoined ? { ...last.sighting, title: titleBefore(between) } : null;
}

function isSurelyName({ hasHonorific, count, text }: NameCandidate): boolean {
  return hasHonorific || count > 1 || isGivenName(firstWordOf(text));
}
