import type { Happening } from '../log/history.ts';
import type { LogVerb } from '../log/model.ts';
import { isDone } from '../log/verbs.ts';
import { type Seen, sayDay, sayTime } from '../rules/shape/say.ts';
import { dueOn } from '../time/deadlines.ts';
import { lateWords } from '../time/in-words.ts';
import { dayOf, laterOf } from '../time/local-times.ts';
import type { Day, LocalTime } from '../time/types.ts';
import type { FollowUp, State } from './follow-up.ts';
import { startOf } from '../rules/shape/waiting.ts';

/** What the log makes of a row: closed, put off, or neither. */
export type Mark =
  | { readonly kind: 'done' | 'skipped' | 'retired'; readonly at: LocalTime | null; readonly words: string }
  | { readonly kind: 'snoozed'; readonly until: Day };

/** When a row opens, is due, is late and lapses. */
export type Times = Pick<FollowUp, 'opens' | 'due' | 'deadline' | 'lapses'>;

/** Verbs after which a row, or a series, stands as if nothing had been logged. */
const OPENS: ReadonlySet<LogVerb> = new Set(['reopened', 'weekly', 'monthly']);

/** The mark that the happenings of one row leave, oldest first: the last one that says something wins. `thing` is the promise it is about. */
export function markLeft(happenings: readonly Happening[], thing = ''): Mark | null {
  return happenings.reduce<Mark | null>((mark, happening) => next(mark, happening, thing), null);
}

function next(mark: Mark | null, { entry, at }: Happening, thing: string): Mark | null {
  const { verb, until, note } = entry;
  if (OPENS.has(verb)) return null;
  if (verb === 'snoozed' && until !== null) return { kind: 'snoozed', until };
  const kind = isDone(verb) ? 'done' : verb;
  if (kind !== 'done' && kind !== 'skipped' && kind !== 'retired') return mark;
  return { kind, at, words: remarkOf(note ?? '', thing) };
}

/** A log line about a promise names it first; what follows is the person's own remark. */
function remarkOf(note: string, thing: string): string {
  const remark = note.startsWith(thing) ? note.slice(thing.length).replace(/^[\s\-–—]+/, '') : note;
  return remark === '' ? '' : `: ${remark}`;
}

/** A snooze moves its row: it neither opens nor is late before that day, and is due on it at the earliest. */
export function putOff(times: Times, mark: Mark | null): Times {
  if (mark?.kind !== 'snoozed') return times;
  const due = laterOf(times.due, dueOn(mark.until));
  return {
    opens: laterOf(times.opens, startOf(mark.until)),
    due,
    deadline: times.deadline && laterOf(times.deadline, due),
    lapses: times.lapses && laterOf(times.lapses, due),
  };
}

/** Where a row stands at a time. The only place that decides it. */
export function stateOf(times: Times, mark: Mark | null, now: LocalTime): State {
  if (mark && mark.kind !== 'snoozed') return mark.kind;
  if (times.lapses !== null && now >= times.lapses) return 'lapsed';
  if (mark && dayOf(now) < mark.until) return 'snoozed';
  return openState(times, now);
}

function openState({ opens, due, deadline }: Times, now: LocalTime): State {
  if (now < opens) return 'waiting';
  if (now > (deadline ?? due)) return 'late';
  return dayOf(now) >= dayOf(due) ? 'due' : 'open';
}

/** The state in words for a person. */
export function stateWords(state: State, { times, mark }: Stand, seen: Seen): string {
  return SAY[state]({ times, mark }, seen);
}

interface Stand {
  readonly times: Times;
  readonly mark: Mark | null;
}

const closed = ({ mark }: Stand, seen: Seen): string => closedWords(mark, seen);

const SAY: Readonly<Record<State, (stand: Stand, seen: Seen) => string>> = {
  waiting: ({ times }, seen) => `opens ${sayTime(times.opens, seen)}`,
  open: ({ times }, seen) => `due ${sayTime(times.due, seen)}`,
  due: ({ times }, seen) => `due ${sayTime(times.due, seen)}${latestWords(times, seen)}`,
  late: ({ times }, seen) => lateSince(times.deadline ?? times.due, seen),
  lapsed: ({ times }, seen) => `lapsed ${sayDay(dayOf(times.lapses ?? times.due), seen)}`,
  snoozed: ({ times }, seen) => `snoozed until ${sayDay(dayOf(times.opens), seen)}`,
  done: closed,
  skipped: closed,
  retired: closed,
};

function lateSince(limit: LocalTime, seen: Seen): string {
  return `late since ${sayTime(limit, seen)} (${lateWords(limit, seen.now)})`;
}

function latestWords({ due, deadline }: Times, seen: Seen): string {
  return deadline !== null && seen.now > due ? `, at the latest ${sayTime(deadline, seen)}` : '';
}

function closedWords(mark: Mark | null, seen: Seen): string {
  if (!mark || mark.kind === 'snoozed') return '';
  const when = mark.at === null ? '' : ` ${sayDay(dayOf(mark.at), seen)}`;
  return `${mark.kind}${when}${mark.words}`;
}
