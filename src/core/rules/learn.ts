import { addDays } from '../time/days.ts';
import { dueOn } from '../time/deadlines.ts';
import { dayOf } from '../time/local-times.ts';
import { interviewRule } from './rule.ts';
import { days } from './shape/own-settings.ts';
import { whereOf } from './shape/people.ts';
import { sayDay } from './shape/say.ts';
import { thingsToLearn } from './shape/things-to-learn.ts';

/** Learn what the talk showed to be missing. */
export const learn = interviewRule({
  id: 'learn',
  sentence: 'Learn what the talk showed to be missing: each item that the note lists under "to learn".',
  whom: 'yourself',
  when: 'opens at the end of the talk, due before the next round or on day 7',
  sources: ['brief'],
  settings: { due: days(7, 'Due on day') },
  lapsesAfter: 30,
  endsWith: null,
  owes({ case: { talks, clock }, talk: { interview, times, stage } }, own) {
    if (stage !== 'held') return [];
    const week = dueOn(addDays(dayOf(times.end), own.due));
    const next = talks.find((each) => each.stage !== 'missed' && each.times.start > times.end);
    const round = next?.times.start ?? week;
    const due = round < week ? round : week;
    const until = round < week ? 'before the next round' : 'within a week';
    return thingsToLearn(interview).map(({ text, done }) => ({
      person: null,
      thing: text,
      what: `Learn: ${text}`,
      why: `The talk ${whereOf(interview)} on ${sayDay(dayOf(times.end), clock)} showed that this is worth learning ${until}.`,
      channel: 'self',
      opens: times.end,
      due,
      ...(done ? { doneBy: { at: null, words: 'ticked in the note' } } : {}),
    }));
  },
});
