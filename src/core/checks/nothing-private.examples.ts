import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** Where the check `nothing-private` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'Nothing but the talk', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
  {
    shows: 'Pay, and a line from the private part of the note',
    letter: {
      subject: SAMPLE_SUBJECT,
      body: SAMPLE_BODY.replace(
        'I led a team',
        'The salary you named is fine for me. The coffee was cold and the corridor smelled of paint. I led a team',
      ),
    },
    finds: ['The salary you named is fine for me.', 'The coffee was cold and the corridor smelled of paint.'],
  },
  {
    shows: 'What one is asked and need not answer, and what was told in confidence',
    letter: {
      subject: SAMPLE_SUBJECT,
      body: SAMPLE_BODY.replace(
        'I led a team',
        'I was glad you asked when my baby is due. I have kept thinking about the overtime money. It was good to hear that the sale is not public yet. I led a team',
      ),
    },
    finds: [
      'I was glad you asked when my baby is due.',
      'I have kept thinking about the overtime money.',
      'It was good to hear that the sale is not public yet.',
    ],
  },
];
