import type { BodyLine } from '../body/lines.ts';
import { isPrivateHeading } from '../body/private.ts';
import { splitSentences } from '../body/sentences.ts';
import { foldText, foldWords } from '../../text/fold.ts';
import { firstWordOf, isGivenName, isHonorific, isParticle, wordsOf } from './name-words.ts';
import type { NoteLine } from '../model.ts';
import { partOfTitle } from './part-of.ts';
import type { PersonDraft } from './person-draft.ts';
import type { Sign } from './sighting.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** One place where running text names somebody, with the signs that he or she was met. */
export interface SightedPerson {
  readonly draft: PersonDraft;
  readonly signs: readonly Sign[];
  readonly isOwnLife: boolean;
  /** The line in which the name stands. */
  readonly where: NoteLine;
}

/** Who was met, as drafts, and whom the note leaves in doubt. */
export interface Weighed {
  readonly met: readonly PersonDraft[];
  readonly perhaps: readonly PersonDraft[];
}

/** All places of one person together, the fuller name for each, sorted by what their signs come to. */
export function weighPeople(sighted: readonly SightedPerson[], lines: readonly BodyLine[]): Weighed {
  const words = countWords(lines);
  const groups = groupByPerson(sighted).map((group) => ({ group, verdict: verdictFor(group, words) }));
  return {
    met: groups.flatMap(({ group, verdict }) => (verdict === 'met' ? distinct(group.map(({ draft }) => draft)) : [])),
    perhaps: groups.flatMap(({ group, verdict }) => (verdict === 'perhaps' ? questionOf(group) : [])),
  };
}

function verdictFor(group: readonly SightedPerson[], words: Words): Verdict {
  if (group.some(({ isOwnLife }) => isOwnLife) && !group.some(({ draft }) => draft.part === 'referrer'))
    return 'mentioned';
  const signs = [...new Set([...group.flatMap((one) => one.signs), ...signsOfLines(group, words)])];
  const isFull = signs.includes('addressed') || group.some(({ draft }) => wordsOf(draft.name).length > 1);
  const isGiven = group.some(({ draft }) => isGivenName(draft.callName ?? firstWordOf(draft.name)));
  return verdictOf({ signs, isFull, isGiven, hasPart: group.some(({ draft }) => hasPart(draft)) });
}

function hasPart({ part, title }: PersonDraft): boolean {
  return part !== null || partOfTitle(title) === 'recruiter';
}

/** The sentence of a line that names somebody; the whole line where none has the name as it is. */
function sentenceWith(name: string, text: string): string {
  const first = firstWordOf(name);
  return splitSentences(text).find((sentence) => sentence.text.includes(first))?.text ?? text;
}

/** The fullest name, and the first line in which it stands. */
function questionOf(group: readonly SightedPerson[]): readonly PersonDraft[] {
  const [first] = group;
  if (first === undefined) return [];
  const { line, text } = group.reduce((top, one) => (one.where.line < top.line ? one.where : top), first.where);
  return [{ ...first.draft, perhaps: { line, text: sentenceWith(first.draft.name, text) } }];
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
