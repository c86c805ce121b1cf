import { comparedWords } from '../deal/words.ts';
import type { LetterKind, LetterPart } from '../kind.ts';
import { factNames } from '../facts/known-facts.ts';
import {
  chooseWording,
  inTurn,
  shortestWording,
  subjectTrace,
  usableWordings,
  type Chosen,
  type WordingContext,
} from './choose-wording.ts';

/** A text made of parts, before its greeting and signature. */
export interface Composed {
  /** Null where the kind has no subject. */
  readonly subject: string | null;
  readonly paragraphs: readonly string[];
  /** Ids of the parts that stand in it. */
  readonly parts: readonly string[];
  /** Ids of optional parts for which every wording was taken by other letters. */
  readonly ranOut: readonly string[];
  /** Whether greeting, closing and signature stand in it already, as in the person's own templates. */
  readonly isWhole: boolean;
  /** What the person should know of the template it was made from, as sentences. */
  readonly problems: readonly string[];
}

/** Puts a letter together, part by part; what says little stands only where it would be too short without it. */
export function composeParts(kind: LetterKind, given: WordingContext): Composed {
  const text = composeOf(
    kind.parts.filter(({ whenShort }) => whenShort !== true),
    kind,
    given,
  );
  return isTooShort(text, kind) ? composeOf(kind.parts, kind, given) : text;
}

function isTooShort({ paragraphs }: Composed, { limit: { least, unit } }: LetterKind): boolean {
  return unit === 'words' && comparedWords(paragraphs.join(' ')).length < least;
}

function composeOf(parts: readonly LetterPart[], kind: LetterKind, given: WordingContext): Composed {
  const written: { part: LetterPart; chosen: Chosen }[] = [];
  const ranOut: string[] = [];
  for (const part of parts) {
    if (part.unless?.some((id) => written.some((each) => each.part.id === id))) continue;
    const sofar = written.map((each) => each.chosen);
    const chosen = chooseWording(part, sofar, given) ?? (part.optional ? null : shortestWording(part, given));
    if (chosen !== null) written.push({ part, chosen });
    else if (shortestWording(part, given) !== null) ranOut.push(part.id);
  }
  return {
    subject: subjectOf(kind, given),
    paragraphs: paragraphsOf(written),
    parts: written.map(({ part }) => part.id),
    ranOut,
    isWhole: false,
    problems: [],
  };
}

const SUBJECT_MOST = 70;

/** A subject with so many facts tells what the letter is about. */
const TELLING = 2;

/**
 * A subject that is short enough and that nobody else at the company got, in turn among those that tell most; the shortest where all are
 * taken, null where the kind has none.
 */
export function subjectOf({ subject }: LetterKind, given: WordingContext): string | null {
  if (subject === null) return null;
  const part: LetterPart = { id: 'subject', groups: [subject] };
  const usable = usableWordings(subject, given).filter(({ text }) => text.length <= SUBJECT_MOST);
  const telling = usable.filter(({ wording }) => factNames(wording).length >= TELLING);
  const inOrder = [...inTurn(telling, given.turn, part.id), ...usable.filter((each) => !telling.includes(each))];
  const free = inOrder.filter(({ text }) => !given.taken.has(subjectTrace(text, given.mask)));
  return free[0]?.text ?? shortestWording(part, given)?.text ?? '';
}

function paragraphsOf(written: readonly { readonly part: LetterPart; readonly chosen: Chosen }[]): readonly string[] {
  const paragraphs: string[] = [];
  const ids = written.map((each) => each.part.id);
  for (const { part, chosen } of written) {
    const last = paragraphs.at(-1);
    if (last === undefined || opensParagraph(part, ids)) paragraphs.push(chosen.text);
    else paragraphs[paragraphs.length - 1] = `${last} ${chosen.text}`;
  }
  return paragraphs;
}

function opensParagraph({ opens }: LetterPart, ids: readonly string[]): boolean {
  if (opens === undefined || opens === true) return opens === true;
  return !opens.unless.some((id) => ids.includes(id));
}
