import { foldText, foldWords } from '../../text/fold.ts';
import { findDays, type DayMention } from '../../time/find-days.ts';
import type { DayHints } from '../../time/settle-day.ts';
import { settleDay } from '../../time/settle-day.ts';
import type { Day } from '../../time/types.ts';
import { WEEKDAYS } from '../../time/words/calendar.ts';
import { plainTalks } from '../words/talk-times.ts';
import type { DaySource } from './day-sources.ts';

interface Told {
  readonly day: Day;
  readonly source: DaySource;
  /** Whether a word for the talk stands beside it. */
  readonly isTalk: boolean;
  /** Whether the text begins with it: "Thu 12 March 2026, ten of them". */
  readonly isFirst: boolean;
}

const TALK = new RegExp(`(?:^|[^a-z])(?:${plainTalks.join('|')})(?![a-z])`);
const SENTENCE_END = /[.!?;](?=\s)/g;
const CLAUSE_END = /[,.!?;](?=\s)/g;

/**
 * The first lines where they name one day. Of several days it is the one beside a word for the talk ("They rang on 2 March. Interview: 12 March") or,
 * in a dated note, the one with which the first of them begins; where neither or both tell, none of them is known to be the day of the talk, and
 * nothing is left.
 */
export function toldDay(top: readonly DaySource[], hints: DayHints): readonly DaySource[] {
  const told = top.flatMap((source) => daysTold(source, hints));
  if (new Set(told.map(({ day }) => day)).size < 2) return top;
  const sure = told.filter(({ isTalk, isFirst }, index) => isTalk || (isFirst && index === 0));
  const [first, ...others] = sure;
  return first !== undefined && others.every(({ day }) => day === first.day) ? [first.source] : [];
}

function daysTold(source: DaySource, hints: DayHints): readonly Told[] {
  const mentions = findDays(source.text);
  return mentions.flatMap((mention, index) => {
    const settled = settleDay(mention, hints);
    const text = around(source.text, mentions, index);
    const isTalk = TALK.test(foldText(text));
    const isFirst = foldWords(source.text.slice(0, mention.from)).every((word) => WEEKDAYS.has(word));
    return settled.kind === 'day' ? [{ day: settled.day, source: { ...source, text }, isTalk, isFirst }] : [];
  });
}

/** The text from the sentence or the day before to the next of them. */
function around(text: string, mentions: readonly DayMention[], index: number): string {
  const { from = 0, to = 0 } = mentions[index] ?? {};
  const places = (mark: RegExp): readonly number[] => Array.from(text.matchAll(mark), ({ index: at }) => at + 1);
  const before = places(SENTENCE_END).filter((end) => end <= from);
  const behind = mentions[index + 1] === undefined ? [] : places(CLAUSE_END).filter((end) => end > to);
  const start = Math.max(0, mentions[index - 1]?.to ?? 0, ...before);
  const end = Math.min(text.length, mentions[index + 1]?.from ?? text.length, ...behind);
  return text.slice(start, end);
}
