import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** Where the check `no-placeholder` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'Plain text', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
  {
    shows: 'A placeholder left in, and a word that a program wrote',
    letter: {
      subject: SAMPLE_SUBJECT,
      body: SAMPLE_BODY.replace('Dear Dana', 'Dear {{first name}}').replace('Harbour General', 'undefined'),
    },
    finds: ['{{first name}}', 'undefined'],
  },
  {
    shows: 'Question marks where a topic was to stand',
    letter: {
      subject: SAMPLE_SUBJECT,
      body: SAMPLE_BODY.replace('If anything', 'I also liked talking about ???. If anything'),
    },
    finds: ['???'],
  },
];
