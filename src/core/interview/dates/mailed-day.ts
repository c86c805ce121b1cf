import { addDays } from '../../time/days.ts';
import type { Day } from '../../time/types.ts';
import type { BodyLine } from '../body/lines.ts';
import { foldText } from '../../text/fold.ts';
import { hasMail, mailBodies } from '../people/mailed-people.ts';
import type { DaySource } from './day-sources.ts';
import { tellsOfTalk } from './yesterday.ts';

const HEAD =
  /^[*_\s]*(?:from|to|cc|subject|date|sent|de|von|an|betreff|datum|gesendet|objet|envoye|para|asunto|a|oggetto|van|aan|onderwerp|fran|till|amne)[*_]{0,2}:/u;
const TOMORROW =
  /(?:^|[^a-z])(?:tomorrow|morgen|demain|manana|domani|amanha|imorgon)(?![a-z]).{0,20}?\d{1,2}(?:[.:h]\d\d| ?(?:am|pm|uhr))/u;
const TO_YOU = /(?:^|[^a-z])(?:ring|phone|see|meet|speak|talk|expect)(?: to| with)? you(?![a-z])/u;
/** A line across the note. */
const RULE = /^[-*_]{3,}$/;
const SHORTEST_HEAD = 3;

/** Lines of the head of a mail that is pasted into a note without marks of quotation: their date is that of the mail, not of the talk. */
export function mailHead(lines: readonly BodyLine[]): ReadonlySet<number> {
  if (!hasMail(lines)) return new Set();
  const bodies = mailBodies(lines);
  const isOpen = bodies.size === 0 || hasMail(lines.filter(({ kind }) => kind !== 'quote'));
  const isOfMail = ({ kind, comment, line }: BodyLine): boolean =>
    !comment && !bodies.has(line) && (isOpen || kind === 'quote');
  const heads = lines.filter((line) => isOfMail(line) && HEAD.test(foldText(line.text)));
  return new Set(heads.length >= SHORTEST_HEAD ? heads.map(({ line }) => line) : []);
}

/** The lines but those of a mail's head, which says when the mail was written. */
export function withoutHead(lines: readonly BodyLine[]): readonly BodyLine[] {
  const heads = mailHead(lines);
  return heads.size === 0 ? lines : lines.filter(({ line }) => !heads.has(line));
}

/**
 * The sentence of a mail that names the talk of the next day by its time ("will ring you tomorrow at 8.30am"), with that day; null where there is
 * none. `head` are the lines of the mail's head: it goes on behind them, up to the first line that is no running text.
 */
export function dayAfterMail(
  lines: readonly BodyLine[],
  head: ReadonlySet<number>,
  mailed: Day,
): { readonly day: Day; readonly source: DaySource } | null {
  const line = mailText(lines, head).find(({ text }) => announcesTalk(foldText(text)));
  if (line === undefined) return null;
  const source = { text: line.text, where: `line ${line.line}`, line: line.line, isField: false };
  return { day: addDays(mailed, 1), source };
}

function mailText(lines: readonly BodyLine[], head: ReadonlySet<number>): readonly BodyLine[] {
  const last = Math.max(...head);
  const behind = lines.filter(({ line }) => line > last);
  const end = behind.findIndex(({ kind, text }) => (kind !== 'text' && kind !== 'blank') || RULE.test(text));
  return behind.slice(0, end === -1 ? behind.length : end);
}

function announcesTalk(folded: string): boolean {
  return TOMORROW.test(folded) && (tellsOfTalk(folded) || TO_YOU.test(folded));
}
