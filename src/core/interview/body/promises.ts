import { findDays } from '../../time/find-days.ts';
import { readDeadlineWords } from '../../time/deadline-words.ts';
import { PLAIN_WEEK } from '../../time/business-days.ts';
import { isDay } from '../../time/days.ts';
import type { Day } from '../../time/types.ts';
import { foldText } from '../fold.ts';
import type { PromiseMade } from '../model.ts';
import type { PeopleFinder } from '../people/find-people.ts';
import { withoutLinks } from '../people/name-links.ts';
import { chores, partNouns, workWords } from '../words/tasks.ts';
import type { OwnedLine } from './owned-lines.ts';

/** Whom tasks can be for. */
export interface TaskFrame {
  readonly finder: PeopleFinder;
  readonly names: readonly string[];
  /** Index of the only person who can be meant, or null. */
  readonly sole: number | null;
  /** Index of the only recruiter, or null. */
  readonly recruiter: number | null;
  /** Day from which "by Friday" counts. */
  readonly from: Day | null;
}

const DUE = /📅\s*(\d{4}-\d{2}-\d{2})|[[(]?\bdue::?\s*(\d{4}-\d{2}-\d{2})[\])]?|@due\((\d{4}-\d{2}-\d{2})\)/u;
const DONE =
  /✅\s*(\d{4}-\d{2}-\d{2})|[[(]?\bcompletion::?\s*(\d{4}-\d{2}-\d{2})[\])]?|\((?:sent|done|gesendet|erledigt|envoyé|enviado)\s+(?:on\s+)?(\d{4}-\d{2}-\d{2})\)/iu;
const MARKS =
  /(?:📅|✅|⏳|🛫|➕|🔁|❌)\s*\d{4}-\d{2}-\d{2}|[⏫🔼🔽⏬🔺]|[[(](?:due|completion|done|created|scheduled|start)::[^\])]*[\])]|(?:^|\s)#[\p{L}\d_/-]+|\^[\w-]+$/gu;
const SAME = /\b(?:to|for) (?:the )?same\b/i;

/** Reads the tasks that are promises: those that name somebody, or give, send or answer something where only one person can be meant. */
export function readPromises(lines: readonly OwnedLine[], frame: TaskFrame): readonly PromiseMade[] {
  const promises: PromiseMade[] = [];
  for (const owned of lines) {
    if (owned.line.kind !== 'task' || owned.section === 'private' || owned.section === 'to-learn') continue;
    const promise = readTask(owned, frame, promises.at(-1)?.to ?? null);
    if (promise !== null) promises.push(promise);
  }
  return promises;
}

function readTask(owned: OwnedLine, frame: TaskFrame, last: string | null): PromiseMade | null {
  const raw = owned.line.text;
  const text = withoutLinks(raw).replace(MARKS, ' ').replace(/\s+/g, ' ').trim();
  const to = receiverOf(text, owned, { ...frame, last });
  if (to === null && !isForThem(text)) return null;
  return {
    text,
    to,
    due: dayIn(DUE, raw) ?? dueInWords(text, frame.from),
    done: owned.line.done,
    doneOn: dayIn(DONE, raw),
    line: owned.line.line,
  };
}

function receiverOf(
  text: string,
  owned: OwnedLine,
  frame: TaskFrame & { readonly last: string | null },
): string | null {
  const [first] = frame.finder.mentions(text);
  if (first !== undefined) return nameOf(directed(text, frame) ?? first.person, frame);
  if (SAME.test(text)) return frame.last;
  const isOwned = owned.owners.length === 1 && !isChore(text);
  return nameOf(isOwned ? (owned.owners[0] ?? null) : meant(text, frame), frame);
}

/** Whom a task without a name can only be for. */
function meant(text: string, frame: TaskFrame): number | null {
  const folded = ` ${foldText(text)} `;
  const isForPart = partNouns.some((noun) => folded.includes(` ${noun} `));
  return (isForPart ? frame.recruiter : null) ?? (isForThem(text) ? frame.sole : null);
}

function nameOf(person: number | null, frame: TaskFrame): string | null {
  return person === null ? null : (frame.names[person] ?? null);
}

/** Of several people in a task, the one it goes to: behind "to" or an arrow, or in front of a colon. */
function directed(text: string, { finder }: TaskFrame): number | null {
  const behind = /(?:\bto|→|->|@|\ban|\bà|\ba|\bnaar|\bnr|\bvoor|\bfor)\s+([^,.;]{2,40})/u.exec(text)?.[1];
  const before = /^@?([^:]{2,30}):/.exec(text)?.[1];
  const met = [before, behind].flatMap((part) => (part === undefined ? [] : finder.mentions(part)));
  return met[0]?.person ?? null;
}

/** Whether a task is about the talk although it names nobody. */
function isForThem(text: string): boolean {
  const folded = ` ${foldText(text).replace(/[^\p{L}\p{N}' -]/gu, ' ')} `;
  return !isChore(text) && workWords.some((word) => folded.includes(` ${word} `));
}

function isChore(text: string): boolean {
  const folded = ` ${foldText(text).replace(/[^\p{L}\p{N}' -]/gu, ' ')} `;
  return chores.some((word) => folded.includes(` ${word} `));
}

function dayIn(pattern: RegExp, text: string): Day | null {
  const day = pattern
    .exec(text)
    ?.slice(1)
    .find((group) => Boolean(group));
  return day !== undefined && isDay(day) ? day : null;
}

function dueInWords(text: string, from: Day | null): Day | null {
  if (
    from === null ||
    (!/\b(?:by|until|before|till|bis|avant|antes|voor|entro|today|tomorrow|tonight|heute|morgen)\b/iu.test(text) &&
      findDays(text).length === 0)
  )
    return null;
  return readDeadlineWords(text, from, PLAIN_WEEK)?.day ?? null;
}
