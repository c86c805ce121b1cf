import type { FollowUp } from '../../plan/follow-up.ts';
import { isDay } from '../../time/days.ts';
import { dayOf } from '../../time/local-times.ts';
import type { Day } from '../../time/types.ts';
import { fingerprint } from '../../note/fingerprint.ts';
import { plainLine } from '../plain-text.ts';

/** A line of the tasks note that stands for a follow-up of ours. */
export interface TaskLine {
  /** What the line is known by: the fingerprint of the follow-up's id. */
  readonly mark: string;
  /** `open`, `done`, or another sign between the brackets (`-` for cancelled, `/` for begun). */
  readonly state: 'open' | 'done' | 'other';
  /** Day of the tick (`✅`), or null where the line gives none. */
  readonly doneOn: Day | null;
  /** Whether the text stands as we wrote it, ticks aside; what a person changed is theirs and never rewritten. */
  readonly untouched: boolean;
}

const LINE =
  /^(?<start>\s*[-*+] \[)(?<sign>.)\] (?<text>.*) \^fu-(?<mark>[0-9a-f]{16})-(?<sum>[0-9a-f]{8})(?<end>\s*)$/u;
const DONE_ON = / ✅\uFE0F? (\d{4}-\d{2}-\d{2})/u;

/** The mark of a follow-up. */
export function taskMark(id: string): string {
  return fingerprint(id);
}

/**
 * A follow-up as a task: `- [ ] Thank Luis Ortega by email (Acme) 📅 2026-11-20 ^fu-…`.
 *
 * The day has the form of the Tasks plugin. The mark at the end is a block id, which Obsidian does not show: it names the follow-up and
 * holds a sum of the text, so that a changed line is known.
 */
export function taskLine({ id, what, company, due }: Pick<FollowUp, 'id' | 'what' | 'company' | 'due'>): string {
  const about = company === null || what.includes(company) ? what : `${what} (${company})`;
  const text = `${withoutMarks(plainLine(about))} 📅 ${dayOf(due)}`;
  return `- [ ] ${text} ^fu-${taskMark(id)}-${sumOf(text)}`;
}

/** Reads a line of ours, or null for any other line. */
export function readTaskLine(line: string): TaskLine | null {
  const parts = partsOf(line);
  if (parts === null) return null;
  const day = DONE_ON.exec(parts.text)?.[1] ?? '';
  return {
    mark: parts.mark,
    state: parts.sign === ' ' ? 'open' : /x/i.test(parts.sign) ? 'done' : 'other',
    doneOn: isDay(day) ? day : null,
    untouched: sumOf(withoutTick(parts.text)) === parts.sum,
  };
}

/** The line with a tick's day behind its text, as the Tasks plugin writes it. */
export function withDoneDay(line: string, day: Day): string {
  const parts = partsOf(line);
  return parts === null ? line : written({ ...parts, text: `${parts.text} ✅ ${day}` });
}

/** The line without its tick and the tick's day. */
export function unticked(line: string): string {
  const parts = partsOf(line);
  return parts === null ? line : written({ ...parts, sign: ' ', text: withoutTick(parts.text) });
}

interface Parts {
  /** Indentation, list mark and opening bracket. */
  readonly start: string;
  readonly sign: string;
  readonly text: string;
  readonly mark: string;
  readonly sum: string;
  /** White space behind it, such as half a line end. */
  readonly end: string;
}

function partsOf(line: string): Parts | null {
  const { start = '', sign = '', text = '', mark = '', sum = '', end = '' } = LINE.exec(line)?.groups ?? {};
  return mark === '' ? null : { start, sign, text, mark, sum, end };
}

function written({ start, sign, text, mark, sum, end }: Parts): string {
  return `${start}${sign}] ${text} ^fu-${mark}-${sum}${end}`;
}

function withoutTick(text: string): string {
  return text.replace(DONE_ON, '');
}

function sumOf(text: string): string {
  return fingerprint(text).slice(8);
}

/** The signs by which Tasks and we read days and marks must come from us alone. */
function withoutMarks(text: string): string {
  return text.replace(/[📅✅⏳🛫➕❌🔁]\uFE0F?/gu, '').replace(/ \^(?=[A-Za-z0-9-]+$)/, ' ');
}
