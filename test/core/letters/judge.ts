import type { Letter } from '../../../src/core/letters/letter.ts';

/** What a letter may take its names, numbers and terms from, and what others at the company may share with it. */
export interface Given {
  /** Everything that was noted, in any order. */
  readonly noted: string;
  /** Names, role and company: left out when letters are compared. */
  readonly names: readonly string[];
  /** What else is left out then: the next step. */
  readonly masks: readonly string[];
}

/** Faults of letters that were written together, found without any check of the product; empty where there are none. */
export function faultsOf(letters: readonly Letter[], given: Given): readonly string[] {
  return [...letters.flatMap((letter) => faultsAlone(letter, given)), ...sharedBy(letters, given)];
}

/** The same of one letter, held against no other. */
export function faultsAlone({ body, subject, followUp, kind }: Letter, given: Given): readonly string[] {
  const faults = [
    ...holes(`${subject ?? ''}\n${body}`),
    ...strangers(body, given),
    ...(UNGREETED.has(kind) ? [] : greeting(body, followUp.person?.salutation)),
    ...tooShortOrLong(body, kind),
  ];
  return faults.map((fault) => `${followUp.person?.name ?? ''}: ${fault}\n${body}`);
}

/** What is spoken begins without a greeting. */
const UNGREETED = new Set(['status-call', 'check-in-call', 'linkedin']);

function holes(text: string): readonly string[] {
  const found =
    text.match(/[{}[\]<>|§\\^]|\b(?:undefined|null|NaN|Invalid|TODO)\b|%%|\.\.|,,| [,.;!?]|\?\?|!!|``/g) ?? [];
  return found.map((each) => `hole “${each}”`);
}

const plain = (text: string): string => text.normalize('NFC').replaceAll('’', "'");
const folded = (text: string): string => plain(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string): readonly string[] =>
  plain(text).match(/[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];

/** Words that begin with a capital in any letter. */
const ALWAYS =
  /^(?:I(?:'\p{L}+)?|Mara|Lindholm|Dear|Hi|Hello|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|March|Mr|Ms|Dr|Professor)$/u;

/** Numbers, and words with a capital inside a sentence, that nobody noted; and names that are spelt otherwise than noted. */
function strangers(body: string, { noted, names }: Given): readonly string[] {
  const known = new Set(wordsOf(noted).map((word) => word.toLowerCase()));
  const numbers = (plain(body).match(/\d+/g) ?? []).filter((number) => !plain(noted).includes(number));
  const inside = [...plain(body).matchAll(/(?<=[\p{L}\p{N},;–-]"? )\p{Lu}[\p{L}\p{M}\p{N}'-]*/gu)].map(([word]) =>
    word.replace(/'s?$/, ''),
  );
  const terms = inside.filter((word) => !ALWAYS.test(word) && !known.has(word.toLowerCase()) && !noted.includes(word));
  const parts = names.flatMap(wordsOf).filter((part) => part.length > 3);
  const spelt = new Map(parts.map((part) => [folded(part), part] as const));
  const bent = wordsOf(body)
    .map((word) => word.replace(/'s?$/, ''))
    .filter((word) => /^\p{Lu}/u.test(word) && (spelt.get(folded(word)) ?? word) !== word);
  return [
    ...numbers.map((each) => `number ${each}`),
    ...terms.map((each) => `term ${each}`),
    ...bent.map((each) => `name ${each}`),
  ];
}

function greeting(body: string, salutation = ''): readonly string[] {
  const first = (body.split('\n')[0] ?? '').replace(/\b(Mr|Ms|Mrs|Dr)\./, '$1');
  return first === `${salutation},` ? [] : [`greeting “${first}” for “${salutation}”`];
}

/** Words at least and at most, of what is no thank-you letter. */
const LIMITS: Readonly<Record<string, readonly [number, number]>> = {
  'referrer-thanks': [30, 150],
  'handwritten-note': [40, 80],
  'strengths-letter': [60, 300],
  'rejection-thanks': [40, 150],
  'check-in': [20, 120],
  'offer-thanks': [35, 150],
  'no-show': [20, 100],
  'status-call': [45, 220],
  'check-in-call': [35, 180],
  linkedin: [5, 40],
};

function tooShortOrLong(body: string, kind: string): readonly string[] {
  const [least, most] =
    LIMITS[kind] ?? (kind.endsWith('-thanks') || kind === 'thank-you-email' ? [45, 200] : [25, 150]);
  const count = body.split(/\s+/).length;
  return count < least || count > most ? [`${count} words`] : [];
}

const RUN = 8;

function sharedBy(letters: readonly Letter[], { names, masks: more }: Given): readonly string[] {
  const masks = [...names, ...more].sort((a, b) => b.length - a.length);
  const runs = letters.map(({ body }) => {
    const core = body.split('\n\n').slice(1, -1).join(' ');
    const masked = masks.reduce((text, name) => text.replaceAll(name, ' | '), core);
    const words = masked.toLowerCase().match(/[\p{L}\p{M}\p{N}'’]+|\|/gu) ?? [];
    return new Set(
      words
        .map((_, at) => words.slice(at, at + RUN).join(' '))
        .filter((run) => run.split(' ').length === RUN && !run.includes('|')),
    );
  });
  return runs.flatMap((a, at) =>
    runs.slice(at + 1).flatMap((b) => [...a].filter((run) => b.has(run)).map((run) => `shared “${run}”`)),
  );
}
