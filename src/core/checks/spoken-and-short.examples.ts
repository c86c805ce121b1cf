import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY } from './shape/sample.ts';

/** Where the check `spoken-and-short` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'A letter has no such limit', letter: { subject: null, body: SAMPLE_BODY }, finds: [] },
  {
    shows: 'A voicemail of a minute',
    letter: { subject: null, body: `On the voicemail: ${'hello again '.repeat(40)}goodbye.` },
    finds: [`On the voicemail: ${'hello again '.repeat(40)}goodbye.`],
  },
];
