import type { BodyLine } from '../body/lines.ts';
import type { OwnedLine } from '../body/owned-lines.ts';
import { foldText } from '../../text/fold.ts';
import type { Findable, PeopleFinder } from './find-people.ts';
import { withoutLinks } from './name-links.ts';
import { isCommonWord } from './name-shape.ts';
import { isHonorific, isInitial, isParticle, wordsOf } from './name-words.ts';

const WORD = /\p{Lu}[\p{L}\p{M}-]*/gu;
const BEGINS =
  /(?:^|[.!?:;–—-] |(?:^|[^\p{L}])(?:and|then|und|dann|et|puis|y|luego|e|poi|en|toen|och|i) )(?:\p{Lu}\p{Ll}{1,4}\.? )?$/u;
const OF = /^['’]s?(?!\p{L})|^ \p{Lu}/u;
const CLOSED: ReadonlySet<BodyLine['kind']> = new Set(['quote', 'blank', 'rule']);

/**
 * Questions about lines that name somebody by a name that several have ("Anna asked …", with Anna Kowalska and Anna Baird): one a name, with
 * the number of the first such line. A line that stands under one of them is theirs.
 */
export function unclearNames(
  people: readonly Findable[],
  frame: { readonly lines: readonly BodyLine[]; readonly owned: readonly OwnedLine[]; readonly finder: PeopleFinder },
): readonly string[] {
  const shared = sharedWords(people);
  if (shared.size === 0) return [];
  const owners = new Map(frame.owned.map((one) => [one.line.line, one.owners] as const));
  const asked = new Map<string, string>();
  for (const line of frame.lines.filter(({ comment, kind }) => !comment && !CLOSED.has(kind))) {
    for (const word of barelyNamed(line.text, frame.finder)) {
      const key = foldText(word);
      const meant = shared.get(key) ?? [];
      const isTheirs = (owners.get(line.line) ?? []).some((owner) => meant.includes(owner));
      if (meant.length === 0 || isTheirs || asked.has(key)) continue;
      const names = meant.map((at) => people[at]?.name ?? '').join(' or ');
      asked.set(key, `which ${word} is meant in line ${line.line}: ${names}?`);
    }
  }
  return [...asked.values()];
}

/** Given and family names, folded, that two people or more have. */
function sharedWords(people: readonly Findable[]): ReadonlyMap<string, readonly number[]> {
  const having = new Map<string, readonly number[]>();
  people.forEach(({ name }, index) => {
    for (const word of endsOf(name)) having.set(word, [...(having.get(word) ?? []), index]);
  });
  return new Map([...having].filter(([, indices]) => indices.length > 1));
}

/** The given and the family name of a whole name, folded, without those that are words as well ("Jun", "Will"); of one with a form of address the family name. */
function endsOf(name: string): ReadonlySet<string> {
  const all = wordsOf(name);
  const words = all.filter((word) => !isHonorific(word) && !isParticle(word) && !isInitial(word));
  const ends = all.length < 2 ? [] : [words[0] ?? '', words.at(-1) ?? ''];
  return new Set(ends.filter((word) => word !== '' && !isCommonWord(word)).map(foldText));
}

/** Names of one word that a sentence or a label begins with, in which the finder finds nobody; no more than is told of them ("Kim's wife"). */
function barelyNamed(text: string, finder: PeopleFinder): readonly string[] {
  const plain = withoutLinks(text).replace(/[*_]/g, '');
  const told = finder.mentions(plain);
  return Array.from(plain.matchAll(WORD)).flatMap(({ 0: word, index }) => {
    const isTold = told.some(({ start, end }) => index >= start && index < end);
    const isSubject = BEGINS.test(plain.slice(0, index)) && !OF.test(plain.slice(index + word.length));
    return isSubject && !isTold ? [word] : [];
  });
}
