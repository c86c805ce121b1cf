import { addDays } from '../time/days.ts';
import { dueOn } from '../time/deadlines.ts';
import { dayOf } from '../time/local-times.ts';
import { applicationRule } from './rule.ts';
import { withdrawsFor } from './shape/accepted-elsewhere.ts';
import { days } from './shape/own-settings.ts';
import { needsForEmail, recruitersElseInterviewers, whereOf } from './shape/people.ts';
import { sayDay } from './shape/say.ts';

/** Tell the others, once a job is accepted. */
export const withdraw = applicationRule({
  id: 'withdraw',
  sentence: 'Withdraw from every other open application once you have accepted a job.',
  whom: 'the recruiter, or the interviewers, of every other open application',
  when: 'due two days after accepting',
  sources: ['brief'],
  settings: { due: days(2, 'Due days after accepting') },
  lapsesAfter: 14,
  endsWith: null,
  owes(given, own) {
    const accepted = withdrawsFor(given);
    if (!accepted) return [];
    const [first] = given.talks;
    const { company, role } = given.application;
    const where = first ? whereOf({ path: first.interview.path, company, role }) : 'there';
    return recruitersElseInterviewers(given.application.people).map((person) => ({
      person,
      what: `Tell ${person.name} that you withdraw`,
      why: `You accepted another job on ${sayDay(dayOf(accepted.at), given.clock)}; the application ${where} still runs.`,
      channel: 'email',
      opens: accepted.at,
      due: dueOn(addDays(dayOf(accepted.at), own.due)),
      needs: needsForEmail(person, given),
    }));
  },
});
