import { foldText } from '../../text/fold.ts';
import { isInitial, isParticle, wordsOf } from './name-words.ts';
import type { PersonDraft } from './person-draft.ts';

/**
 * Makes one person of several spellings: equal after folding, or one part of the other ("Dana" and "Dana Whitfield", "D. Whitfield")
 * when nobody else fits. Else both stay; the shorter one is doubtful.
 */
export function mergeSpellings(people: readonly PersonDraft[]): readonly PersonDraft[] {
  const merged: PersonDraft[] = [];
  for (const person of [...people].sort(byFullness)) {
    const fits = merged.flatMap((other, index) => (canBeSamePerson(other, person) ? [index] : []));
    const same = fits.find(
      (index) =>
        isEqual(merged[index]?.name ?? '', person.name) ||
        (merged[index]?.link === person.link && person.link !== null),
    );
    const [only] = same === undefined ? fits : [same];
    const target = only === undefined ? undefined : merged[only];
    if (only !== undefined && target !== undefined && (same !== undefined || fits.length === 1))
      merged[only] = join(target, person);
    else
      merged.push(
        fits.length > 1
          ? { ...person, certain: false, doubt: fits.map((index) => merged[index]?.name ?? '').join(' or ') }
          : person,
      );
  }
  return inOrder(merged, people);
}

/** Names of more words first, and "Dana Whitfield" before "D. Whitfield". */
function byFullness({ name: a }: PersonDraft, { name: b }: PersonDraft): number {
  return wordsOf(b).length - wordsOf(a).length || b.length - a.length;
}

/** One person from two spellings: the fuller name, and from each what the other lacks. */
function join(person: PersonDraft, other: PersonDraft): PersonDraft {
  const aliases = [...person.aliases, ...other.aliases, ...(isEqual(person.name, other.name) ? [] : [other.name])];
  return {
    ...person,
    ...filledFrom(person, other),
    part: strongerPart(person.part, other.part),
    interviewed: person.interviewed || other.interviewed,
    certain: person.certain && (other.certain || wordsOf(person.name).length > wordsOf(other.name).length),
    aliases: [...new Set(aliases)].filter((alias) => !isEqual(alias, person.name)),
    topics: [...person.topics, ...other.topics],
    remarks: [...person.remarks, ...other.remarks],
  };
}

const FILLED = [
  'honorific',
  'title',
  'company',
  'email',
  'phone',
  'linkedin',
  'address',
  'link',
  'note',
  'callName',
  'given',
  'family',
  'salutation',
  'tone',
] as const;

/** Of what one person lacks, what the other has. */
export function filledFrom(
  person: PersonDraft,
  other: Readonly<Partial<Record<(typeof FILLED)[number], string | null>>>,
): Partial<PersonDraft> {
  return Object.fromEntries(FILLED.map((key) => [key, person[key] ?? other[key] ?? null]));
}

/** Whether two names are the same, whatever their Unicode form, case and accents. */
function isEqual(a: string, b: string): boolean {
  return foldText(a) === foldText(b);
}

const ORDER = ['recruiter', 'hiring-manager', 'interviewer', 'host', 'referrer', 'reference'] as const;

function strongerPart(a: PersonDraft['part'], b: PersonDraft['part']): PersonDraft['part'] {
  if (a === null || b === null) return a ?? b;
  return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
}

/** Whether the shorter name can be the same person's as the longer one. */
export function canBeSamePerson(longer: PersonDraft, shorter: PersonDraft): boolean {
  if (longer.link !== null && longer.link === shorter.link) return true;
  if (longer.note !== null && shorter.note !== null && longer.note !== shorter.note) return false;
  return (
    [longer.name, ...longer.aliases].some((name) => isPartOf(name, shorter.name)) ||
    shorter.aliases.some((alias) => isEqual(alias, longer.name))
  );
}

/** Whether every word of the shorter name stands in the longer one, initials included. */
function isPartOf(longer: string, shorter: string): boolean {
  const words = wordsOf(longer).map((word) => foldText(word).replace(/\.$/, ''));
  const parts = wordsOf(shorter).map((word) => foldText(word).replace(/\.$/, ''));
  if (parts.length > words.length || parts.every((part) => isInitial(part.toUpperCase()) && part.length === 1))
    return words.join(' ') === parts.join(' ');
  if (isInitials(longer, shorter)) return true;
  let from = 0;
  return parts.every((part) => {
    const at = words.findIndex(
      (word, index) =>
        index >= from && (word === part || (part.length === 1 && word.startsWith(part) && !isParticle(word))),
    );
    from = at + 1;
    return at !== -1;
  });
}

/** "JW" is Joanne Whitlock. */
function isInitials(longer: string, shorter: string): boolean {
  const letters = wordsOf(longer)
    .filter((word) => !isParticle(word))
    .map((word) => word.charAt(0))
    .join('');
  return letters.length > 1 && shorter.replace(/\./g, '') === letters;
}

function inOrder(merged: readonly PersonDraft[], people: readonly PersonDraft[]): readonly PersonDraft[] {
  const place = (person: PersonDraft): number =>
    people.findIndex((other) => canBeSamePerson(person, other) || isEqual(person.name, other.name));
  return [...merged].sort((a, b) => place(a) - place(b));
}
