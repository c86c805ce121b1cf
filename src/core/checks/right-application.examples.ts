import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** Where the check `right-application` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  {
    shows: 'The company and the role of the talk',
    letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY },
    finds: [],
  },
  {
    shows: 'A company to which another letter went',
    letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY.replace('at Harbour General', 'at Quayside Clinic') },
    finds: ['Quayside Clinic'],
  },
];
