import { smallPattern } from '../../text/small-pattern.ts';
import { PLAIN_WEEK } from '../../time/business-days.ts';
import { findDeadlineWords, readDeadlineWords } from '../../time/deadline-words.ts';
import { readDay } from '../../time/read-day.ts';
import type { Day } from '../../time/types.ts';
import type { OwnedLine } from '../body/owned-lines.ts';
import { splitSentences } from '../body/sentences.ts';
import type { Fields } from '../fields/fields.ts';
import { joinedText } from '../fields/values.ts';
import { foldText } from '../../text/fold.ts';
import { lazily } from '../lazily.ts';
import { remember } from '../../text/remember.ts';
import type { NamedDay } from '../model.ts';
import { withoutLinks } from '../people/name-links.ts';
import { decisionWords, ordinalWords } from '../words/next.ts';
import { daysInDigits } from './spoken-days.ts';
import { spokenDeadline } from './spoken-deadline.ts';

/** A day to count from where only the wording matters. */
const ANY_DAY = '2026-01-05' as Day;
const DECISION = new RegExp(` (?:${decisionWords.join('|')}) `);

/** "I have to answer by Friday" is no answer of theirs. */
const MY_ANSWER = smallPattern(
  "^(?:(?:and|but|so) )?(?:i (?:have to|need to|must|should|gotta|withdrew|declined)|(?:i )?(?:also )?(?:said|told)(?: \\S{1,20}){0,3} (?:i['’]?d|i['’]?ll|i would|i will)|(?:i )?(?:also )?(?:promised|undertook|agreed)(?: \\S{1,20}){0,3} (?:to|that i|i)|ich (?:muss|soll)|je dois|tengo que|devo|ik moet)(?!\\p{L})",
);
/** "If I do not hear, I ring on Wed": the writer's own step, up to the next mark; "I will ring you", in quotation marks, is theirs. */
const MY_STEP =
  /(^|[^\p{L}"“„«])(?:i|we)(?:['’]?ll| will| can| may| should)?(?: then)? (?:ring|call|phone|chase|email|mail|text|write)(?! you(?!\p{L}))(?!\p{L})[^,;]*/giu;
/** "and if it is a yes I do a trial on the 28th": what follows from their answer comes after it. */
const ON_YES = /,? (?:and )?if (?:it['’]?s|it is|they say|i get)(?: an?)? (?:yes|the job|it|through)(?!\p{L}).*$/iu;
/** Dictated text has no marks: the day of the talk in it is not that of the answer. */
const LONGEST_SENTENCE = 200;
/** What the writer has to do, in a list of such things. */
const DEED = smallPattern(
  '^(?:ring|call|phone|tell|text|send|email|mail|ask|write|chase|post|give|let|confirm|answer|reply|get back)(?!\\p{L})',
);
/** A call to fix a visit, or the talk itself in the mail that announces it. */
const FOR_A_DATE = smallPattern(
  '(?:pour (?:une?|la) |for an? |to (?:arrange|book|fix|set up) )(?:visite?|tour|site|walk)|(?:ring|call|phone) you (?:tomorrow|on|at)(?!\\p{L})',
);
/** Days of a month as they are spoken: "the twentieth of March". */
const ORDINALS: ReadonlyMap<string, string> = new Map(
  ordinalWords.map((word, index) => [word, `${index + 1}th`] as const),
);
const ORDINAL = new RegExp(
  `\\b(?:${[...ordinalWords].reverse().join('|')})\\b(?=(?: day)? of | (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`,
  'giu',
);

/** What tells by whom a day was named: the lines with their people, and those people's names. */
interface Frame {
  readonly from: Day;
  readonly owned: () => readonly OwnedLine[];
  readonly names: () => readonly string[];
}

/**
 * The latest day by which they said they would answer: from a property, or from lines about the decision; null where none is named. Who
 * named it is looked up when it is asked for.
 */
export function readDecision(
  fields: Fields,
  lines: readonly OwnedLine[],
  { from, ...frame }: Omit<Frame, 'from'> & { readonly from: Day | null },
): NamedDay | null {
  if (from === null) return null;
  const named = [
    ...fieldDays(fields, 'decision by', from),
    ...lines.flatMap((owned) => lineDays(owned, { ...frame, from })),
  ];
  return latestOf(named);
}

/** The latest day that the writer set in a property for asking again ("follow up date"); null where there is none. */
export function readFollowUpDay(fields: Fields, from: Day | null): NamedDay | null {
  return from === null ? null : latestOf(fieldDays(fields, 'follow up on', from));
}

/** What a property says of the day of their answer that no day can be made of, as questions. */
export function openDecisions(fields: Fields, from: Day | null): readonly string[] {
  if (from === null || fieldDays(fields, 'decision by', from).length > 0) return [];
  return fields
    .all('decision by')
    .flatMap(({ value }) => joinedText(value) ?? [])
    .filter((text) => readDay(text).kind !== 'empty')
    .map((text) => `by which day do they answer: "${text}"?`);
}

function latestOf(named: readonly NamedDay[]): NamedDay | null {
  return named.reduce<NamedDay | null>((latest, one) => (latest === null || one.day > latest.day ? one : latest), null);
}

function fieldDays(fields: Fields, meaning: 'decision by' | 'follow up on', from: Day): readonly NamedDay[] {
  return fields.all(meaning).flatMap((field) => {
    const text = joinedText(field.value);
    const day = text === null ? null : (dayOf(text, from) ?? writtenDay(text, from));
    return text === null || day === null ? [] : [{ day, words: text, by: null }];
  });
}

/** A day in a property, as people write days: "12.03.2026". */
function writtenDay(text: string, from: Day): Day | null {
  const read = readDay(text, { near: from, order: text.includes('.') ? 'day-first' : null });
  return read.kind === 'day' ? read.day : null;
}

function lineDays({ line, section }: OwnedLine, frame: Frame): readonly NamedDay[] {
  const { from } = frame;
  if (line.kind === 'task' || line.kind === 'row' || section === 'log') return [];
  const isNext = section === 'next';
  const plain = withoutLinks(line.text);
  // Most lines have nothing to do with it, and are told by one look instead of sentence by sentence.
  if (!isNext && !isAboutDecision(plain)) return [];
  const stated = splitSentences(plain).filter(({ text }) => !text.trimEnd().endsWith('?'));
  return stated.flatMap(({ text }) => {
    if (!isAboutDecision(text) && !(isNext && hasDeadline(text, from))) return [];
    const isMine = MY_ANSWER.test(text) || (section === 'tasks' && DEED.test(text));
    const theirs = text.replace(MY_STEP, '$1').replace(ON_YES, '');
    const day = isMine || FOR_A_DATE.test(text) ? null : dayOf(theirs, from);
    if (day === null || !isAhead(day, from, text)) return [];
    return [lazily<NamedDay>({ day: () => day, words: () => text, by: () => namedBy(line.line, frame) })];
  });
}

function isAhead(day: Day, from: Day, sentence: string): boolean {
  return day > from || (day === from && sentence.length <= LONGEST_SENTENCE);
}

function hasDeadline(text: string, from: Day): boolean {
  return findDeadlineWords(text, { from, calendar: PLAIN_WEEK }).some(({ words }) =>
    /^(?:by|within|before)\b/i.test(words),
  );
}

/** The only person under whom a line stands, or null. */
function namedBy(line: number, { owned, names }: Frame): string | null {
  const [owner, ...others] = owned().find((each) => each.line.line === line)?.owners ?? [];
  return owner === undefined || others.length > 0 ? null : (names()[owner] ?? null);
}

function dayOf(written: string, from: Day): Day | null {
  const text = daysInDigits(written).replace(ORDINAL, (word) => ORDINALS.get(word.toLowerCase()) ?? word);
  return readDeadlineWords(text, from, PLAIN_WEEK)?.day ?? spokenDeadline(text, from);
}

/** Whether a sentence says by when they answer: no topic of anybody's. */
export function tellsDecision(text: string): boolean {
  return isAboutDecision(text) && dayOf(text, ANY_DAY) !== null;
}

/** Whether a text is about the day of their answer. */
export const isAboutDecision = remember((text) => {
  const folded = ` ${foldText(text)
    .replace(/[^\p{L}\p{N}' -]/gu, ' ')
    .replace(/\s+/g, ' ')} `;
  return DECISION.test(folded);
}, 200);
