import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** Where the check `true-letters` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'Letters that are what they seem', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
  {
    shows: 'A space without width in a word, and a Cyrillic “е” in “me”',
    letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY.replace('stayed with me', 'sta\u200byed with mе') },
    finds: ['\u200b', 'mе'],
  },
  {
    shows: 'A whole name in another alphabet is fine',
    letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY.replace('stayed with me', 'stayed with me and with Ольга') },
    finds: [],
  },
];
