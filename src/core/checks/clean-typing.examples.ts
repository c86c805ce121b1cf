import type { CheckExample } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** Where the check `clean-typing` applies and where it does not: tests, and examples for the guide. */
export const examples: readonly CheckExample[] = [
  { shows: 'Typed with care', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
  {
    shows: 'A doubled word, a space before a comma, a gap where a name was',
    letter: {
      subject: SAMPLE_SUBJECT,
      body: SAMPLE_BODY.replace('stayed with me', 'stayed with with me')
        .replace('on nights,', 'on nights ,')
        .replace('about the Charge Nurse role at Harbour General', 'about the role at the'),
    },
    finds: ['with with', 's ,', 'the.'],
  },
  {
    shows: 'A question mark too many',
    letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY.replace('If anything', 'Is that right?? If anything') },
    finds: ['t??'],
  },
];
