import { nextBusinessDay } from '../time/business-days.ts';
import { dueOn } from '../time/deadlines.ts';
import { dayOf } from '../time/local-times.ts';
import { personRule } from './rule.ts';
import type { Case, Talk } from './shape/case.ts';
import { choice } from './shape/own-settings.ts';
import { needsForPost, needsTopic } from './shape/people.ts';
import { sayDay } from './shape/say.ts';
import { thanksTimes } from './shape/thanks.ts';

/** A note by hand, posted, on top of the email. */
export const handwrittenNote = personRule({
  id: 'handwritten-note',
  sentence: 'Post every interviewer a short note by hand, on top of the email.',
  whom: 'every interviewer',
  when: 'opens with the thank-you email, due at the end of the next business day',
  sources: ['brief', 'georgetown', 'lawrence'],
  settings: { when: choice(['always', 'in person', 'never'], 'in person', 'Write it') },
  lapsesAfter: 14,
  endsWith: 'outcome',
  owes({ case: given, talk, person }, own) {
    const { format } = talk.interview;
    const wanted = own.when === 'always' || (own.when === 'in person' && (format === null || format === 'on-site'));
    if (!wanted || !person.interviewed) return [];
    const { opens } = thanksTimes(talk, given.clock);
    const due = dueOn(nextBusinessDay(dayOf(talk.times.end), given.clock.calendar));
    return [
      {
        person,
        what: `Write ${person.name} a thank-you note by hand`,
        why: `A note in the post follows the email, on the next business day at the latest.${tooLate(given, talk, due)}`,
        channel: 'post',
        opens,
        due,
        needs: [...needsForPost(person, given), ...needsTopic(person)],
      },
    ];
  },
});

/** A letter is nowhere before the business day after it was posted. */
function tooLate({ clock }: Case, { interview }: Talk, due: ReturnType<typeof dueOn>): string {
  const decision = interview.decisionBy?.day ?? null;
  const arrives = nextBusinessDay(dayOf(due), clock.calendar);
  if (decision === null || arrives <= decision) return '';
  const posted = `Posted on ${sayDay(dayOf(due), clock)} it arrives on ${sayDay(arrives, clock)} at the earliest`;
  return ` ${posted}, after the decision that they named for ${sayDay(decision, clock)}: the email has to do, or hand it in.`;
}
