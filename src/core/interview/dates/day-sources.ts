import { smallPattern } from '../../text/small-pattern.ts';
import type { Note } from '../../note/types.ts';
import { findDaysAlone } from '../../time/find-days.ts';
import type { BodyLine } from '../body/lines.ts';
import type { Field } from '../fields/field.ts';
import type { Fields } from '../fields/fields.ts';
import { joinedText } from '../fields/values.ts';
import { foldKey, foldText } from '../../text/fold.ts';
import { hasMail } from '../people/mailed-people.ts';
import { baseName } from '../people/name-links.ts';
import { dayKeyWords, otherDayWords, timeKeyWords } from '../words/talk-times.ts';
import { withoutOtherDays } from './other-days.ts';
import { daysInDigits } from './spoken-days.ts';

/** A text of the note in which its day may stand. */
export interface DaySource {
  readonly text: string;
  readonly where: string;
  readonly line: number | null;
  /** A property or label that means the date: what cannot be read there is a problem. */
  readonly isField: boolean;
  /** The file name or the first heading. */
  readonly isTitle?: boolean;
}

const TOP_LINES = 6;
const DAY_KEY = wordIn(dayKeyWords);
const TIME_KEY = wordIn(timeKeyWords);
const OTHER_KEY = wordIn(otherDayWords);
/** Heads of a mail tell when it was written. */
const MAIL_HEAD = smallPattern(
  '^[>\\s*_]*(?:sent|date|datum|gesendet|envoyé|enviado|inviato|verzonden|skickat|wysłano|data|fecha|on .{5,60} wrote|le .{5,60} a écrit|am .{5,60} schrieb|el .{5,60} escribió|op .{5,60} schreef)\\b',
);

function wordIn(words: readonly string[]): RegExp {
  return new RegExp(`(?:^| )(?:${words.join('|')})(?: |$)`);
}

/** The fields that mean the date. */
export function dateFields(fields: Fields): readonly DaySource[] {
  return fields.all('date').flatMap((field) => sourceOf(field, true));
}

/** Properties of other names that hold a day and are called like a talk: `call_date`, `meeting: 2026-02-04T08:45`. */
export function dayLikeFields(fields: Fields): readonly DaySource[] {
  return fields.unknown.flatMap((field) => {
    const key = foldKey(field.key);
    return DAY_KEY.test(key) && !OTHER_KEY.test(key) ? sourceOf(field, false) : [];
  });
}

/** Properties of other names that are called like a time: `intvw_tm`. */
export function timeLikeFields(fields: Fields): readonly Field[] {
  return fields.unknown.filter(({ key }) => TIME_KEY.test(foldKey(key)) && !OTHER_KEY.test(foldKey(key)));
}

function sourceOf(field: Field, isField: boolean): readonly DaySource[] {
  const text = joinedText(field.value);
  if (text === null || (!isField && findDaysAlone(text).length === 0)) return [];
  return [{ text, where: field.where, line: field.line, isField }];
}

/** The file name, then the first heading. */
export function titles(note: Note, lines: readonly BodyLine[]): readonly DaySource[] {
  const heading = lines.find((line) => line.kind === 'heading');
  const name = { text: baseName(note.path), where: 'file name', line: null, isField: false, isTitle: true };
  return heading
    ? [name, { text: heading.text, where: `line ${heading.line}`, line: heading.line, isField: false, isTitle: true }]
    : [name];
}

/** The first lines that tell something. */
export function topLines(lines: readonly BodyLine[]): readonly DaySource[] {
  return lines
    .filter((line) => ['text', 'label', 'bullet'].includes(line.kind) && !line.comment)
    .slice(0, TOP_LINES)
    .map((line) => ({
      text: daysInDigits(withoutOtherDays(line.text)),
      where: `line ${line.line}`,
      line: line.line,
      isField: false,
    }));
}

/** What a mail says that is pasted into the note, without its head. */
export function mailLines(lines: readonly BodyLine[]): readonly DaySource[] {
  if (!hasMail(lines)) return [];
  return lines
    .filter(({ kind, text }) => kind === 'quote' && !MAIL_HEAD.test(foldText(text)) && !MAIL_HEAD.test(text))
    .map((line) => ({
      text: line.text.replace(/^[>\s]+/, ''),
      where: `line ${line.line}`,
      line: line.line,
      isField: false,
    }))
    .filter(({ text }) => !MAIL_HEAD.test(text));
}
