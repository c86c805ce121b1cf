import { eveningAfter } from '../time/deadlines.ts';
import { interviewRule } from './rule.ts';
import { days } from './shape/own-settings.ts';
import { whereOf } from './shape/people.ts';
import { sayTime } from './shape/say.ts';

/** Write the talk down while it is fresh. */
export const debrief = interviewRule({
  id: 'debrief',
  sentence: 'Write down how the talk went while it is fresh: what went well and badly, their focus, what you answered.',
  whom: 'yourself',
  when: 'opens at the end of the talk, due that evening',
  sources: ['brief'],
  settings: { parts: days(3, 'Filled headings that make a debrief') },
  lapsesAfter: 14,
  endsWith: null,
  owes({ case: { clock }, talk: { interview, times, stage } }, own) {
    if (stage !== 'held') return [];
    const due = eveningAfter(times.end, clock.zone);
    const whom = interview.people.length === 0 ? [{ what: 'who you met', ask: 'you' }] : [];
    const filled = interview.debrief.length;
    return [
      {
        person: null,
        what: `Write down how the talk ${whereOf(interview)} went`,
        why: `The talk ended on ${sayTime(times.end, clock)}; what is written down the same evening is still fresh.`,
        channel: 'self',
        opens: times.end,
        due,
        needs: whom,
        ...(filled >= own.parts ? { doneBy: { at: null, words: `the note has ${filled} filled headings` } } : {}),
      },
    ];
  },
});
