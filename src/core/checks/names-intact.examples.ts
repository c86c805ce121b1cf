import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** Where the check `names-intact` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'Names as in the notes', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
  {
    shows: 'A letter too few in a family name, an accent lost',
    letter: {
      subject: SAMPLE_SUBJECT,
      body: SAMPLE_BODY.replace('Dear Dana,', 'Dear Ms Witfield,').replace('Zoë', 'Zoe'),
    },
    finds: ['Witfield', 'Zoe'],
  },
  {
    shows: 'Slips in short names',
    letter: {
      subject: SAMPLE_SUBJECT,
      body: SAMPLE_BODY.replace('If anything', 'I will write to Lus Ortega as well. If anything').replace(
        'Kind regards,\nMara',
        'Kind regards,\nMaa',
      ),
    },
    finds: ['Lus', 'Maa'],
  },
];
