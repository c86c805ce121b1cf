import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

function answeredBy(day: string): CheckExample['letter'] {
  return { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY.replace('Friday 20 March', day) };
}

/** Where the check `right-days` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'The day that the note has', letter: answeredBy('Friday 20 March'), finds: [] },
  { shows: 'The same day in other words', letter: answeredBy('Friday, March 20th'), finds: [] },
  { shows: 'Another day', letter: answeredBy('Friday 27 March'), finds: ['Friday 27 March'] },
  { shows: 'A weekday that it is not', letter: answeredBy('Thursday 20 March'), finds: ['Thursday 20 March'] },
];
