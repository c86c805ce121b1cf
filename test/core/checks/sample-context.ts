import type { CheckContext } from '../../../src/core/checks/shape/check.ts';
import { LETTER_KINDS } from '../../../src/core/letters/index.ts';
import { writingWith, person, talk } from '../letters/talk.ts';

const dana = person('Dana Whitfield', ["asked how I'd hand over a ward at short notice"]);
const luis = person('Luis Ortega', ['the linen run at half past six']);
const zoe = person('Zoë Brandt');
const interview = talk([dana, luis, zoe], {
  nextStep: { text: 'they will call by Friday', day: '2026-03-20', time: null },
  privateLines: [{ text: 'The coffee was cold and the corridor smelled', line: 40 }],
  debrief: [{ topic: 'fit', heading: 'Fit', lines: [{ text: 'I led a team of nine on nights', line: 30 }] }],
});

/** What the checks know of the sample letter: a talk with three people at Harbour General. */
export const sampleContext: CheckContext = {
  writing: writingWith([
    interview,
    talk([], { path: 'Interviews/other.md', company: 'Quayside Clinic', role: 'Ward Sister' }),
  ]),
  kind: LETTER_KINDS.find(({ id }) => id === 'thank-you-email') ?? null,
  rule: 'thank-you-email',
  person: dana,
  about: null,
  interview,
  companyTalks: [interview],
  email: dana.email,
  others: [],
  sentBefore: false,
  metBefore: false,
  isNoteChanged: false,
  sources: [],
};
