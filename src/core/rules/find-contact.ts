import type { Person } from '../interview/model.ts';
import { type Happening, happenedUnder } from '../log/history.ts';
import { isDone } from '../log/verbs.ts';
import { addDays } from '../time/days.ts';
import { dayOf } from '../time/local-times.ts';
import { type Need, type Owed, personRule } from './rule.ts';
import type { Meeting } from './shape/case.ts';
import { arrangedOnly, needsForCall, needsForEmail, whoKnows, whoKnowsNumber } from './shape/people.ts';
import { thanksClosed, thanksTimes } from './shape/thanks.ts';
import { CALL_DAYS, callClosed, callTimes, heldBack, startOf, waitingFrom } from './shape/waiting.ts';

/** Ask how to reach somebody, before the thanks are late. */
export const findContact = personRule({
  id: 'find-contact',
  sentence: 'Ask the recruiter for the address (or the certain name, or the phone number) of somebody you met.',
  whom: 'the recruiter, about that person',
  when: 'opens at the end of the talk, due with that person’s thank-you; a phone number with the call',
  sources: ['brief', 'lawrence'],
  settings: {},
  lapsesAfter: 7,
  endsWith: 'outcome',
  owes(meeting) {
    const { case: given, person } = meeting;
    if (!person.interviewed && !arrangedOnly(person)) return [];
    const needs = needsForEmail(person, given);
    const thanked = thanksClosed(meeting);
    if (needs.length > 0 && thanked === null) return [addressFor(meeting, needs)];
    const phone = phoneFor(meeting);
    if (phone.length > 0) return phone;
    return thanked && needs.length > 0
      ? [{ ...addressFor(meeting, needs), doneBy: doneByThanks(thanked) }]
      : found(meeting);
  },
});

/** The email address, or the certain name, for the thanks. */
function addressFor(meeting: Meeting, needs: readonly Need[]): Owed {
  const { case: given, talk, person } = meeting;
  const { due, words } = thanksTimes(talk, given.clock);
  const why = `Thanks to ${person.name} are owed. ${words}`;
  return ask(meeting, needs, { asked: whoKnows(person, given), opens: talk.times.end, due, why });
}

/** Thanks that went out another way, or were left out, need no address any more. */
function doneByThanks({ entry, at }: Happening): NonNullable<Owed['doneBy']> {
  return { at, words: isDone(entry.verb) ? 'the thanks have been sent' : 'the thanks were left out' };
}

/** The phone number for the call about the decision: asked for once, from the newest talk with that person. */
function phoneFor(meeting: Meeting): readonly Owed[] {
  const { case: given, talk, person } = meeting;
  const from = waitingFrom(given);
  const isCalled = given.contact?.name === person.name && !given.noCalls && callClosed(given) === null;
  const newest = given.held.findLast(({ interview }) => interview.people.some(({ name }) => name === person.name));
  const needs = needsForCall(person, given);
  if (!from || !isCalled || newest !== talk || needs.length === 0) return [];
  const heldBackBy = heldBack(given, startOf(addDays(dayOf(from.at), CALL_DAYS.opens)));
  const times = { ...callTimes(given, from.at, CALL_DAYS), heldBackBy, why: `A call to ${person.name} is due.` };
  return [ask(meeting, needs, { asked: whoKnowsNumber(person, given), ...times })];
}

/** What was asked for once stays in the records when the note has it. */
function found({ case: given, talk, person, key }: Meeting): readonly Owed[] {
  const asked = happenedUnder(given.history, 'find-contact').filter(({ about }) => about === key);
  if (!asked.some(({ path }) => path === talk.interview.path)) return [];
  const { due } = thanksTimes(talk, given.clock);
  const what = `Find out how to reach ${person.name}`;
  const doneBy = { at: null, words: 'the notes have it' };
  const why = `How to reach ${person.name} was asked for, and the notes have it now.`;
  return [
    { person: whoKnows(person, given), about: person, what, why, channel: 'self', opens: talk.times.end, due, doneBy },
  ];
}

interface Asking extends Pick<Owed, 'opens' | 'due' | 'why' | 'heldBackBy'> {
  readonly asked: Person | null;
}

function ask({ person }: Meeting, needs: readonly Need[], { asked, ...times }: Asking): Owed {
  const missing = needs.map(({ what }) => what.replace(` of ${person.name}`, '')).join(' and the ');
  const wanted = asked === person ? `their ${missing}` : `the ${missing} of ${person.name}`;
  const what = asked ? `Ask ${asked.name} for ${wanted}` : `Find ${wanted}`;
  return { person: asked, about: person, what, channel: asked ? 'email' : 'self', needs, ...times };
}
