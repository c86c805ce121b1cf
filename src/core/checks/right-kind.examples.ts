import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** Where the check `right-kind` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'A thank-you on the day of the talk', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
  {
    shows: 'A second round greeted as a first meeting',
    letter: {
      subject: SAMPLE_SUBJECT,
      body: SAMPLE_BODY.replace('Thank you for', 'It was good to meet you. Thank you for'),
    },
    context: { metBefore: true },
    finds: ['good to meet you'],
  },
  {
    shows: 'Somebody who was thanked already',
    letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY },
    context: { sentBefore: true },
    finds: [''],
  },
];
