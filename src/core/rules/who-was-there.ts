import { interviewRule } from './rule.ts';
import { whereOf } from './shape/people.ts';
import { thanksTimes } from './shape/thanks.ts';

/** Tell of a name in the note whether it is that of somebody met. */
export const whoWasThere = interviewRule({
  id: 'who-was-there',
  sentence:
    'Say who was at the talk, where the note names somebody without telling: nobody who held it should go unthanked.',
  whom: 'yourself',
  when: 'opens at the end of the talk, due with the thanks; it goes once the note has the answer',
  sources: ['brief'],
  settings: {},
  lapsesAfter: 7,
  endsWith: 'outcome',
  wantsAnswer: true,
  owes({ case: { clock }, talk }) {
    const { interview, times, stage } = talk;
    if (stage !== 'held') return [];
    return interview.perhapsMet.map(({ name, text, line }) => ({
      person: null,
      thing: name,
      what: `Was ${name} at the talk ${whereOf(interview)}?`,
      why: `The note names ${name}${line === null ? '' : ` in line ${line}`} (“${shortened(text)}”) and does not tell. Nobody is thanked before you do.`,
      channel: 'self',
      opens: times.end,
      due: thanksTimes(talk, clock).due,
    }));
  },
});

const LONGEST = 80;

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
}
