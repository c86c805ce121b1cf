import type { LogVerb } from './model.ts';

/** Every verb of the log, in the order in which the guide explains them. */
export const VERBS: readonly LogVerb[] = [
  'sent',
  'called',
  'posted',
  'met',
  'done',
  'reply',
  'skipped',
  'snoozed',
  'reopened',
  'retired',
  'monthly',
  'weekly',
  'offer',
  'rejected',
  'accepted',
  'withdrawn',
  'filled',
  'closed',
  'moved',
  'no-show',
];

/** Whether a verb closes the row that it names. */
export function isDone(verb: LogVerb): boolean {
  return verb === 'done' || isOurContact(verb);
}

/** Whether a verb tells that the user got in touch. */
export function isOurContact(verb: LogVerb): boolean {
  return verb === 'sent' || verb === 'called' || verb === 'posted' || verb === 'met';
}

/** Whether a verb tells of any contact, theirs or the user's. */
export function isContact(verb: LogVerb): boolean {
  return verb === 'reply' || isOurContact(verb);
}

/** Verbs that say how an application stands, as its status says it. */
export type OutcomeVerb = 'offer' | 'rejected' | 'accepted' | 'withdrawn' | 'filled' | 'closed';

const OUTCOMES: ReadonlySet<LogVerb> = new Set(['offer', 'rejected', 'accepted', 'withdrawn', 'filled', 'closed']);

/** Whether a verb says how an application stands. */
export function isOutcome(verb: LogVerb): verb is OutcomeVerb {
  return OUTCOMES.has(verb);
}
