import type { Person } from '../interview/model.ts';
import { rules } from '../rules/index.ts';
import type { LogEntry, LogVerb } from '../log/model.ts';
import type { Day } from '../time/types.ts';
import type { Channel, FollowUp } from './follow-up.ts';

/** What a person can do to a row. */
export type Deed =
  | { readonly do: 'done' | 'skipped' | 'reopened' | 'retired' | 'weekly' | 'monthly' }
  | { readonly do: 'snoozed'; readonly until: Day };

/** What a person can log about an application or somebody in it. */
export type Event =
  'reply' | 'offer' | 'rejected' | 'accepted' | 'withdrawn' | 'filled' | 'closed' | 'moved' | 'no-show';

const DONE: Readonly<Record<Channel, LogVerb>> = {
  email: 'sent',
  linkedin: 'sent',
  phone: 'called',
  post: 'posted',
  self: 'done',
};
const OF_THE_SERIES: ReadonlySet<string> = new Set(['retired', 'weekly', 'monthly']);
const SERIES: ReadonlySet<string> = new Set(rules.filter(({ isSeries }) => isSeries).map(({ id }) => id));

/** Whether a row is one of a series for its application, which a person may end or give another pace. */
export function isInSeries({ rule }: Pick<FollowUp, 'rule'>): boolean {
  return SERIES.has(rule);
}

const QUESTIONS: ReadonlySet<string> = new Set(rules.filter(({ wantsAnswer: asks }) => asks).map(({ id }) => id));

/** Whether a row asks something that only an answer in the note closes: it can be left out or put off, but not be done. */
export function wantsAnswer({ rule }: Pick<FollowUp, 'rule'>): boolean {
  return QUESTIONS.has(rule);
}

/** The log entry for a deed on a row. "done" says how: called for phone, posted for post, sent for mail, else done. */
export function entryForDeed(
  row: Pick<FollowUp, 'rule' | 'channel' | 'person' | 'about' | 'thing'>,
  deed: Deed,
  { day, note = null }: { readonly day: Day; readonly note?: string | null },
): LogEntry {
  const series = OF_THE_SERIES.has(deed.do) && isInSeries(row);
  const words = [row.thing, note].filter((each) => each !== null && each !== '').join(' - ');
  return {
    day,
    time: null,
    verb: deed.do === 'done' ? DONE[row.channel] : deed.do,
    rule: row.rule,
    person: series ? null : nameOf(row.person),
    about: nameOf(row.about),
    until: deed.do === 'snoozed' ? deed.until : null,
    note: words === '' ? null : words,
  };
}

function nameOf(person: Person | null): string | null {
  return person?.name ?? null;
}

/** The log entry for a reply or for news of an application. `until` is the new day of a talk that was moved. */
export function entryForEvent(
  event: Event,
  said: {
    readonly day: Day;
    readonly person?: string | null;
    readonly note?: string | null;
    readonly until?: Day | null;
  },
): LogEntry {
  const { day, person = null, note = null, until = null } = said;
  return { day, time: null, verb: event, rule: null, person, about: null, until, note };
}
