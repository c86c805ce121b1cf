import { addDays } from '../time/days.ts';
import { dueOn } from '../time/deadlines.ts';
import { dayOf } from '../time/local-times.ts';
import type { LocalTime } from '../time/types.ts';
import { applicationRule } from './rule.ts';
import type { Case } from './shape/case.ts';
import { choice, days } from './shape/own-settings.ts';
import { needsForPost } from './shape/people.ts';
import { callClosed, heldBack, notBeforeTheirWord, sayTheirWord, startOf, waitingFrom } from './shape/waiting.ts';

/** A posted letter on what one brings, after the call. */
export const strengthsLetter = applicationRule({
  id: 'strengths-letter',
  sentence: 'Post a letter of one page that says, in other words than the email, what you bring to the job.',
  whom: 'the person of the call',
  when: 'opens after the call or on day 8, due two days later',
  sources: ['brief', 'georgetown', 'askamanager'],
  settings: {
    when: choice(['always', 'in person', 'never'], 'in person', 'Write it'),
    opens: days(8, 'Opens on day, where no call was logged'),
    due: days(2, 'Due days after it opens'),
  },
  lapsesAfter: 21,
  endsWith: 'offer or outcome',
  owes(given, own) {
    const inPerson = given.held.some(({ interview: { format } }) => format === 'on-site');
    const opensByItself = opensAt(given, own.opens);
    if (own.when === 'never' || (own.when === 'in person' && !inPerson) || opensByItself === null) return [];
    const opens = notBeforeTheirWord(opensByItself, given);
    const person = given.contact;
    return [
      {
        person,
        what: `Post ${person?.name ?? 'somebody there'} a letter on your strengths`,
        why: `${sayTheirWord(given)}The call is behind you, or more than a week has passed: a letter in the post says once more what you bring.`,
        channel: 'post',
        opens,
        due: dueOn(addDays(dayOf(opens), own.due)),
        needs: person ? needsForPost(person, given) : [{ what: 'somebody to write to', ask: 'you' }],
        heldBackBy: heldBack(given, opensByItself),
      },
    ];
  },
});

/** After the call, where it followed the last talk; else on its day. */
function opensAt(given: Case, day: number): LocalTime | null {
  const from = waitingFrom(given);
  const talk = given.talks.findLast(({ stage }) => stage !== 'missed');
  if (!from || !talk) return null;
  const call = callClosed(given);
  return call && call.at >= talk.times.end ? call.at : startOf(addDays(dayOf(from.at), day));
}
