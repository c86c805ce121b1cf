import { distance } from 'fastest-levenshtein';
import { foldForId } from '../text/fold-name.ts';
import type { Check, CheckContext } from './shape/check.ts';
import { knownTexts } from './shape/known-text.ts';

const CAPITALISED = /\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*/gu;
/** Words that begin large and are nobody's name: "March" is no slip of "Marsh". */
const COMMON = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday dear thank thanks kind best with warm regards wishes sincerely yours many this that what when your please where while there then they from have hello'.split(
    ' ',
  ),
);

/** Names of people and of the company stand as the notes spell them: accents, particles, hyphens. */
export const namesIntact: Check = {
  id: 'names-intact',
  sentence: 'Names of people and of the company are spelt as in your notes.',
  sources: ['stolaf', 'purdue'],
  find: ({ subject, body }, context) => {
    const known = knownWords(context);
    const text = subject === null ? body : `${body}\n\n${subject}`;
    return [...text.matchAll(CAPITALISED)].flatMap((match) => {
      const { 0: word, index } = match;
      const meant = nearName(word, known, () => isUnknownName(text, match, context));
      if (meant === null) return [];
      const at = index < body.length ? { text: word, offset: index } : null;
      return [{ level: 'error' as const, says: `“${word}” looks like “${meant}”, as your notes spell it`, at }];
    });
  },
};

function knownWords({ companyTalks, person, about, writing }: CheckContext): readonly string[] {
  const people = [
    ...companyTalks.flatMap((each) => each.people),
    ...(person === null ? [] : [person]),
    ...(about === null ? [] : [about]),
  ];
  const names = [
    ...people.flatMap((each) => [each.name, ...each.aliases]),
    ...companyTalks.map((each) => each.company ?? ''),
    writing.settings.name,
  ];
  const others = companyTalks.flatMap((each) => [
    each.role ?? '',
    ...each.people.flatMap(({ salutation }) => salutation),
  ]);
  return [...new Set([...names, ...others].flatMap((name) => name.match(CAPITALISED) ?? []))];
}

/**
 * The name that a capitalised word is a slip of: one letter off, two in long names, or the accents lost. In short names ("Rid" for "Reid") that
 * is told only where `isUnknown` says that the word is none of the notes' own.
 */
function nearName(word: string, known: readonly string[], isUnknown: () => boolean): string | null {
  const written = straight(word);
  const bare = written.replace(/'s$/, '');
  if (word.length < 3 || COMMON.has(word.toLowerCase())) return null;
  if (known.some((name) => straight(name) === written || straight(name) === bare)) return null;
  const short = known.find((name) => name.length > 2 && isSlipOf(bare, straight(name), 1)) ?? null;
  return known.find((name) => isSlip(bare, straight(name))) ?? (short !== null && isUnknown() ? short : null);
}

/** Whether a word stands inside a sentence, so that its capital is no accident, and in none of the notes. */
function isUnknownName(text: string, { 0: word, index }: RegExpExecArray, context: CheckContext): boolean {
  return (
    !opensSentence(text, index) && !knownTexts(context).some((known) => known.includes(word.replace(/['’]s$/, '')))
  );
}

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:“"]\s*|\n\n)$/.test(text.slice(Math.max(0, at - 3), at));
}

/** Apostrophes are typed in two ways; neither is a slip. */
function straight(name: string): string {
  return name.replaceAll('’', "'");
}

function isSlip(word: string, name: string): boolean {
  if (foldForId(word) === foldForId(name)) return true;
  return Math.min(name.length, word.length) > 4 && isSlipOf(word, name, name.length < 8 ? 1 : 2);
}

function isSlipOf(word: string, name: string, most: number): boolean {
  return distance(word, name) <= most && word.startsWith(name.charAt(0)) && !isInflected(word, name);
}

/** "Archives" beside "Archive" is another word, not a slip. */
function isInflected(word: string, name: string): boolean {
  return word === `${name}s` || name === `${word}s`;
}
