import type { Happening } from '../log/history.ts';
import { isDone } from '../log/verbs.ts';
import { sayDay, sayTime } from '../rules/shape/say.ts';
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

/** The mark that the happenings of one row leave, oldest first: the last one that says something wins. */
export function markOf(happenings: readonly Happening[]): Mark | null {
  return happenings.reduce<Mark | null>((mark, happening) => next(mark, happening), null);
}

function next(mark: Mark | null, { entry, at }: Happening): Mark | null {
  const words = entry.note === null ? '' : `: ${entry.note}`;
  if (isDone(entry.verb)) return { kind: 'done', at, words };
  if (entry.verb === 'skipped' || entry.verb === 'retired') return { kind: entry.verb, at, words };
  if (entry.verb === 'snoozed') return entry.until === null ? mark : { kind: 'snoozed', until: entry.until };
  return entry.verb === 'reopened' || entry.verb === 'weekly' || entry.verb === 'monthly' ? null : mark;
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
export function stateWords(state: State, { times, mark }: { times: Times; mark: Mark | null }, now: LocalTime): string {
  const { opens, due, deadline, lapses } = times;
  const limit = deadline ?? due;
  const words: Readonly<Partial<Record<State, () => string>>> = {
    waiting: () => `opens ${sayTime(opens, now)}`,
    open: () => `due ${sayTime(due, now)}`,
    due: () => `due ${sayTime(due, now)}${latestWords(times, now)}`,
    late: () => `late since ${sayTime(limit, now)} (${lateWords(limit, now)})`,
    lapsed: () => `lapsed ${sayDay(dayOf(lapses ?? limit), now)}`,
    snoozed: () => `snoozed until ${sayDay(dayOf(opens), now)}`,
  };
  return words[state]?.() ?? closedWords(mark, now);
}

function latestWords({ due, deadline }: Times, now: LocalTime): string {
  return deadline !== null && now > due ? `, at the latest ${sayTime(deadline, now)}` : '';
}

function closedWords(mark: Mark | null, now: LocalTime): string {
  if (!mark || mark.kind === 'snoozed') return '';
  const when = mark.at === null ? '' : ` ${sayDay(dayOf(mark.at), now)}`;
  return `${mark.kind}${when}${mark.words}`;
}
