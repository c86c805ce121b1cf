import type { Person } from '../interview/model.ts';
import { findPerson } from '../interview/find-person.ts';
import { addDays } from '../time/days.ts';
import { dueOn } from '../time/deadlines.ts';
import { dayOf } from '../time/local-times.ts';
import type { Day } from '../time/types.ts';
import { applicationRule } from './rule.ts';
import type { Case } from './shape/case.ts';
import { days } from './shape/own-settings.ts';
import { needsForEmail } from './shape/people.ts';
import { sayDay } from './shape/say.ts';
import { startOf } from './shape/waiting.ts';

/** Write again some months after a rejection. */
export const keepInTouch = applicationRule({
  id: 'keep-in-touch',
  sentence: 'Write again some months after a rejection: jobs open again, and people remember who stayed friendly.',
  whom: 'the hiring manager, else who answered last',
  when: '90 days after the rejection, or on the day that the note names',
  sources: ['turing', 'brief'],
  settings: { due: days(90, 'Days after the rejection') },
  lapsesAfter: 60,
  endsWith: null,
  owes(given, own) {
    const day = dayFor(given, own.due);
    if (day === null) return [];
    const person = staysInTouch(given);
    return [
      {
        person,
        what: `Write to ${person?.name ?? 'somebody there'} to stay in touch`,
        why: `${reason(given)} ${sayDay(day, given.clock)} is a good day for a friendly line.`,
        channel: 'email',
        opens: startOf(day),
        due: dueOn(day),
        needs: person ? needsForEmail(person, given) : [{ what: 'somebody to write to', ask: 'you' }],
      },
    ];
  },
});

function dayFor({ application, outcome }: Case, wait: number): Day | null {
  const noted = application.interviews.map(({ keepInTouch: day }) => day).filter((day) => day !== null);
  const rejected = outcome?.status === 'rejected' || outcome?.status === 'filled';
  return noted.sort().at(-1) ?? (rejected ? addDays(dayOf(outcome.at), wait) : null);
}

function reason({ application, outcome }: Case): string {
  const where = application.company ?? 'them';
  return outcome ? `You parted with ${where} on good terms.` : `Your note says to keep in touch with ${where}.`;
}

function staysInTouch({ application, contact, history }: Case): Person | null {
  const manager = application.people.find(({ part }) => part === 'hiring-manager');
  const names = history.all.flatMap(({ entry }) =>
    entry.verb === 'reply' && entry.person !== null ? [entry.person] : [],
  );
  const answered = names.at(-1);
  return manager ?? (answered === undefined ? null : findPerson(answered, application.people)) ?? contact;
}
