import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** Where the check `time-words` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'Written on the day of the talk', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
  {
    shows: 'The talk was in the morning',
    letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY.replace('this morning', 'yesterday') },
    finds: ['yesterday'],
  },
  {
    shows: 'Another weekday behind the thanks; one further below may be about something else',
    letter: {
      subject: SAMPLE_SUBJECT,
      body: SAMPLE_BODY.replace('this morning', 'on Monday').replace(
        'If anything',
        'I am free on Tuesday. If anything',
      ),
    },
    finds: ['on Monday'],
  },
  {
    shows: 'A week too early',
    letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY.replace('this morning', 'last week') },
    finds: ['last week'],
  },
];
