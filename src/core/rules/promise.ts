import { findPerson } from '../interview/find-person.ts';
import { isThanksTask } from '../log/task-evidence.ts';
import { addDays } from '../time/days.ts';
import { dueOn, noonOf } from '../time/deadlines.ts';
import { dayOf } from '../time/local-times.ts';
import { interviewRule, type Owed } from './rule.ts';
import type { Case, Talk } from './shape/case.ts';
import { sayDay } from './shape/say.ts';
import { thanksTimes } from './shape/thanks.ts';
import { thingsToLearn } from './shape/things-to-learn.ts';
import { startOf } from './shape/waiting.ts';

/** Days for which a promise still binds, after a closing outcome or where nothing followed for so long. */
const BINDS = 60;
/** Days before its date from which a promise is shown when its talk lies ahead. */
const AHEAD = 3;

/** Keep what was promised. */
export const promise = interviewRule({
  id: 'promise',
  sentence: 'Keep what you promised: each unticked task of the interview note.',
  whom: 'whoever it was promised to',
  when: 'on the task’s own date, else with the thank-you email',
  sources: ['brief', 'askamanager'],
  settings: {},
  lapsesAfter: null,
  endsWith: null,
  owes({ case: given, talk: met }) {
    const learning = new Set(thingsToLearn(met.interview).map(({ line }) => line));
    return met.interview.promises
      .filter((task) => !isThanksTask(task) && !learning.has(task.line) && (met.stage === 'held' || task.due !== null))
      .map((task) => owedFor(task, given, met));
  },
});

function owedFor(task: Talk['interview']['promises'][number], given: Case, talk: Talk): Owed {
  const { application, clock } = given;
  const due = task.due === null ? thanksTimes(talk, clock).due : dueOn(task.due);
  const early = task.due === null ? talk.times.end : startOf(addDays(task.due, -AHEAD));
  const opens = early < talk.times.end ? early : talk.times.end;
  const person = task.to === null ? null : findPerson(task.to, application.people);
  return {
    person,
    thing: task.text,
    what: `Promised: ${task.text}`,
    why:
      task.due === null
        ? 'You promised it; without a date it goes with the thanks.'
        : `You promised it for ${sayDay(task.due, clock)}.`,
    channel: 'self',
    opens,
    due,
    ...lapsesWith(given, talk),
    ...(task.done ? { doneBy: { at: task.doneOn && noonOf(task.doneOn), words: 'ticked in the note' } } : {}),
  };
}

/** A closed application, or one taken up again long after, asks no more for what was promised back then. */
function lapsesWith({ outcome, talks }: Case, { times }: Talk): Pick<Owed, 'lapses'> {
  const forgotten = startOf(addDays(dayOf(times.end), BINDS));
  const next = talks.find(({ times: { start } }) => start > times.end);
  if (next && next.times.start > forgotten) return { lapses: forgotten };
  if (outcome === null || outcome.status === 'offer') return {};
  return { lapses: startOf(addDays(dayOf(outcome.at), BINDS)) };
}
