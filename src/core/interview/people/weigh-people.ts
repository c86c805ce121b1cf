import type { BodyLine } from '../body/lines.ts';
import { isPrivateHeading } from '../body/private.ts';
import { foldText, foldWords } from '../../text/fold.ts';
import { isHonorific, isParticle, wordsOf } from './name-words.ts';
import type { PersonDraft } from './person-draft.ts';
import type { Sign } from './sighting.ts';

/** One place where running text names somebody, with the signs that he or she was met. */
export interface SightedPerson {
  readonly draft: PersonDraft;
  readonly signs: readonly Sign[];
  readonly isOwnLife: boolean;
}

/** What each sign weighs. Those that things have as well as people weigh for nothing alone. */
const WEIGHTS: Readonly<Record<Sign, number>> = {
  introduced: 3,
  titled: 3,
  spoke: 2,
  apposed: 2,
  reached: 2,
  came: 2,
  acted: 1,
  given: 1,
  with: 1,
  addressed: 1,
  headed: 1,
  task: 1,
  again: 1,
};
const THINGS_TOO: ReadonlySet<Sign> = new Set(['with', 'headed', 'again']);
/** What a given name adds to: a place or a deed that names take. To a lone first name, what it says or does is no more than before. */
const TELLING: ReadonlySet<Sign> = new Set(['introduced', 'titled', 'headed', 'came', 'reached']);
const ENOUGH = { full: 2, single: 3 } as const;

/** Whoever has signs enough, as drafts: all places of one person together, the fuller name for each. */
export function weighPeople(sighted: readonly SightedPerson[], lines: readonly BodyLine[]): readonly PersonDraft[] {
  const groups = groupByPerson(sighted);
  const words = countWords(lines);
  return groups.filter((group) => isMet(group, words)).flatMap((group) => distinct(group.map(({ draft }) => draft)));
}

function isMet(group: readonly SightedPerson[], words: Words): boolean {
  if (group.some(({ isOwnLife }) => isOwnLife) && !group.some(({ draft }) => draft.part === 'referrer')) return false;
  const found = [...new Set([...group.flatMap((one) => one.signs), ...signsOfLines(group, words)])];
  const isTelling = found.some((sign) => TELLING.has(sign));
  const signs = isTelling ? found : found.filter((sign) => sign !== 'given');
  if (signs.every((sign) => THINGS_TOO.has(sign))) return false;
  const isFull = signs.includes('addressed') || group.some(({ draft }) => wordsOf(draft.name).length > 1);
  const isEnough = weightOf(signs.filter((sign) => sign !== 'again')) >= ENOUGH.full;
  return isEnough && weightOf(signs) >= (isFull ? ENOUGH.full : ENOUGH.single);
}

function weightOf(signs: readonly Sign[]): number {
  return signs.reduce((sum, sign) => sum + WEIGHTS[sign], 0);
}

/** Each draft once that says something else than the others: the same few words stand in every place. */
function distinct(drafts: readonly PersonDraft[]): readonly PersonDraft[] {
  const byWords = new Map(
    drafts.map((draft) => {
      const { name, part, interviewed, title, company, email, phone, honorific } = draft;
      return [JSON.stringify([name, part, interviewed, title, company, email, phone, honorific]), draft] as const;
    }),
  );
  return [...byWords.values()];
}

/** Places of one person: the same name, or one that is part of a single fuller one. */
function groupByPerson(sighted: readonly SightedPerson[]): readonly (readonly SightedPerson[])[] {
  const groups: { readonly words: readonly string[]; readonly places: SightedPerson[] }[] = [];
  for (const one of [...sighted].sort((a, b) => wordsOf(b.draft.name).length - wordsOf(a.draft.name).length)) {
    const words = keyWords(one.draft.name);
    const fits = groups.filter((group) => words.every((word) => group.words.includes(word)));
    const [only] = fits;
    if (only !== undefined && (fits.length === 1 || only.words.length === words.length)) only.places.push(one);
    else groups.push({ words, places: [one] });
  }
  return groups.map(({ places }) => places);
}

function keyWords(name: string): readonly string[] {
  return wordsOf(name)
    .filter((word) => !isHonorific(word) && !(isParticle(word) && word === word.toLowerCase()))
    .map(foldText);
}

/** Words of the lines that are not private, by where they stand. */
interface Words {
  readonly told: ReadonlyMap<string, number>;
  readonly tasks: ReadonlySet<string>;
}

function countWords(lines: readonly BodyLine[]): Words {
  const told = new Map<string, number>();
  const tasks = new Set<string>();
  let isPrivate = false;
  for (const line of lines) {
    if (line.kind === 'heading' || line.kind === 'label') isPrivate = isPrivateHeading(line.text);
    if (isPrivate || line.comment) continue;
    for (const word of foldWords(line.text)) {
      if (line.kind === 'task') tasks.add(word);
      else told.set(word, (told.get(word) ?? 0) + 1);
    }
  }
  return { told, tasks };
}

/** Named in a task, and more often than in the places where the signs stand. */
function signsOfLines(group: readonly SightedPerson[], words: Words): readonly Sign[] {
  const parts = [...new Set(group.flatMap(({ draft }) => keyWords(draft.name)))].filter((part) => part.length > 2);
  const most = Math.max(0, ...parts.map((part) => words.told.get(part) ?? 0));
  return [
    ...(parts.some((part) => words.tasks.has(part)) ? (['task'] as const) : []),
    ...(most > 1 ? (['again'] as const) : []),
  ];
}
