import type { LogEntry, LogVerb } from '../log/model.ts';
import type { Day } from '../time/types.ts';
import type { Channel, FollowUp } from './follow-up.ts';

const doneVerbs: Readonly<Record<Channel, LogVerb>> = {
  email: 'sent',
  linkedin: 'sent',
  phone: 'called',
  post: 'posted',
  self: 'done',
};

/** The verb that says that a follow-up of this channel was done. */
export function doneVerb(channel: Channel): LogVerb {
  return doneVerbs[channel];
}

/** The log entry that says that a follow-up was done on that day. A promise or a thing to learn is told by its words. */
export function doneEntry({ rule, channel, person, about, thing }: FollowUp, day: Day): LogEntry {
  return {
    day,
    time: null,
    verb: doneVerb(channel),
    rule,
    person: person?.name ?? null,
    about: about?.name ?? null,
    until: null,
    note: thing,
  };
}
