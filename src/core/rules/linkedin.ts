import { happenedUnder } from '../log/history.ts';
import { isDone } from '../log/verbs.ts';
import { addDays } from '../time/days.ts';
import { dueOn } from '../time/deadlines.ts';
import { dayOf, laterOf } from '../time/local-times.ts';
import type { LocalTime } from '../time/types.ts';
import { personRule } from './rule.ts';
import type { Meeting } from './shape/case.ts';
import { days, yesNo } from './shape/own-settings.ts';
import { arrangedOnly } from './shape/people.ts';
import { sayTime } from './shape/say.ts';
import { thanksTimes } from './shape/thanks.ts';
import { EMAIL_THANKS } from './shape/thanks-rules.ts';

/** Connect on LinkedIn, once, after the thanks. */
export const linkedin = personRule({
  id: 'linkedin',
  sentence: 'Connect on LinkedIn with whom you met, once you have thanked them; look at your own profile first.',
  whom: 'the recruiter first, then the interviewers',
  when: 'opens once thanked or after 24 hours, due on day 2; with "wait" only once the process is decided',
  sources: ['brief', 'elliottscott'],
  settings: { due: days(2, 'Due on day'), wait: yesNo(false, 'Wait until the process is decided') },
  lapsesAfter: 21,
  endsWith: null,
  owes(meeting, own) {
    const { person } = meeting;
    if (!(person.interviewed || arrangedOnly(person)) || metBefore(meeting)) return [];
    const waits = own.wait || meeting.talk.interview.switches.waitWithLinkedIn;
    return (waits ? onceDecided(meeting) : onceThanked(meeting)).map((times) => ({
      person,
      what: `Connect with ${person.name} on LinkedIn`,
      why: `In place from ${sayTime(times.opens, meeting.case.clock)}, ${reason(waits)}. Is your own profile current?`,
      channel: 'linkedin',
      opens: times.opens,
      due: dueOn(addDays(dayOf(times.from), own.due)),
      endsAt: times.endsAt,
    }));
  },
});

interface InvitationTimes {
  readonly opens: LocalTime;
  /** From where the days are counted. */
  readonly from: LocalTime;
  readonly endsAt: LocalTime | null;
}

function onceDecided({ case: { outcome } }: Meeting): readonly InvitationTimes[] {
  return outcome === null ? [] : [{ opens: outcome.at, from: outcome.at, endsAt: null }];
}

function onceThanked(meeting: Meeting): readonly InvitationTimes[] {
  const { outcome } = meeting.case;
  const endsAt = outcome === null || outcome.status === 'offer' ? null : outcome.at;
  return [{ opens: thankedOrNextDay(meeting), from: meeting.talk.times.end, endsAt }];
}

function reason(waits: boolean): string {
  return waits ? 'since the process is decided' : 'once thanked or a day after the talk';
}

function metBefore({ case: { held }, talk, person }: Meeting): boolean {
  const first = held.find(({ interview }) => interview.people.some(({ name }) => name === person.name));
  return first !== undefined && first !== talk;
}

function thankedOrNextDay({ case: { history, clock }, talk, key }: Meeting): LocalTime {
  const nextDay = thanksTimes(talk, clock).deadline;
  const thanks = EMAIL_THANKS.flatMap((rule) => happenedUnder(history, rule));
  const mine = thanks.filter(({ path, person }) => path === talk.interview.path && person === key);
  const thanked = mine.find(({ entry }) => isDone(entry.verb));
  return thanked && thanked.at < nextDay ? laterOf(thanked.at, talk.times.end) : nextDay;
}
