import { eveningAfter } from '../time/deadlines.ts';
import { interviewRule } from './rule.ts';
import { needsForEmail, recruiterElseFirst } from './shape/people.ts';
import { sayTime } from './shape/say.ts';

/** One friendly line when they did not come. */
export const noShow = interviewRule({
  id: 'no-show',
  sentence: 'When they did not come to the talk, send one friendly line and offer another time.',
  whom: 'the recruiter, else the person',
  when: 'opens at the planned end, due that evening',
  sources: ['brief'],
  settings: {},
  lapsesAfter: 7,
  endsWith: 'outcome',
  owes({ case: given, talk: { interview, times, stage } }) {
    if (stage !== 'missed') return [];
    const person = recruiterElseFirst(interview.people);
    return [
      {
        person,
        what: `Write ${person?.name ?? 'somebody there'} a friendly line about the missed talk`,
        why: `They did not come to the talk that was to end on ${sayTime(times.end, given.clock)}; things happen, so ask for another time.`,
        channel: 'email',
        opens: times.end,
        due: eveningAfter(times.end, given.clock.zone),
        needs: person ? needsForEmail(person, given) : [{ what: 'somebody to write to', ask: 'you' }],
      },
    ];
  },
});
