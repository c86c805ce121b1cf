import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** Where the check `thanks-first` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'Thanks at the beginning', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
  {
    shows: 'Thanks that come second',
    letter: {
      subject: SAMPLE_SUBJECT,
      body: SAMPLE_BODY.replace('Thank you for', 'I hope that you had a good week. Thank you for'),
    },
    finds: [''],
  },
];
