import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** Where the check `length` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'A letter of 90 words', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
  { shows: 'One line', letter: { subject: SAMPLE_SUBJECT, body: 'Dear Dana,\n\nThanks!\n\nMara' }, finds: [''] },
  {
    shows: 'A page too much',
    letter: {
      subject: SAMPLE_SUBJECT,
      body: SAMPLE_BODY.replace('stayed with me.', `stayed with me. ${'There is a lot to say about it. '.repeat(30)}`),
    },
    finds: [''],
  },
];
