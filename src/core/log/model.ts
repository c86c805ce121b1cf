import type { ClockTime, Day } from '../time/types.ts';

/** What a log line says happened. */
export type LogVerb =
  | 'sent'
  | 'called'
  | 'posted'
  | 'met'
  | 'done'
  | 'reply'
  | 'skipped'
  | 'snoozed'
  | 'reopened'
  | 'retired'
  | 'monthly'
  | 'weekly'
  | 'offer'
  | 'rejected'
  | 'accepted'
  | 'withdrawn'
  | 'filled'
  | 'closed'
  | 'moved'
  | 'no-show';

/** One line of the `follow-ups` property, read. Names are as written; finding the person is the plan's work. */
export interface LogEntry {
  readonly day: Day;
  readonly time: ClockTime | null;
  readonly verb: LogVerb;
  /** Rule id, or null where the verb is about a person or the application. */
  readonly rule: string | null;
  /** Behind "to" or "from". */
  readonly person: string | null;
  readonly about: string | null;
  readonly until: Day | null;
  readonly note: string | null;
}
