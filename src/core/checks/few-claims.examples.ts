import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** Where the check `few-claims` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'One claim', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
  {
    shows: 'Three claims in a row',
    letter: {
      subject: SAMPLE_SUBJECT,
      body: SAMPLE_BODY.replace('I led a team', 'I rebuilt the rota, I trained the new nurses and I led a team'),
    },
    finds: [''],
  },
];
