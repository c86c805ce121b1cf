import { addDays } from '../time/days.ts';
import { dueOn } from '../time/deadlines.ts';
import { dayOf } from '../time/local-times.ts';
import { applicationRule } from './rule.ts';
import { days } from './shape/own-settings.ts';
import { needsForEmail, whereOf } from './shape/people.ts';
import { sayDay } from './shape/say.ts';

/** Tell the references that they may be asked. */
export const referencesAlert = applicationRule({
  id: 'references-alert',
  sentence: 'Tell each of your references that they may be asked, by whom, and about which job.',
  whom: 'each reference',
  when: 'opens with the first interview, due the day after',
  sources: ['syracuse', 'lasalle'],
  settings: { due: days(1, 'Due on day') },
  lapsesAfter: 14,
  endsWith: 'offer or outcome',
  owes(given, own) {
    const [first] = given.held;
    if (!first) return [];
    const where = whereOf({
      path: first.interview.path,
      company: given.application.company,
      role: given.application.role,
    });
    return given.application.people
      .filter(({ part }) => part === 'reference')
      .map((person) => ({
        person,
        what: `Tell ${person.name} that they may be asked about you`,
        why: `The first talk ${where} was on ${sayDay(dayOf(first.times.end), given.clock)}: a reference who knows of it is prepared.`,
        channel: 'email',
        opens: first.times.end,
        due: dueOn(addDays(dayOf(first.times.end), own.due)),
        needs: needsForEmail(person, given),
      }));
  },
});
