import type { Check } from './shape/check.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from './shape/sample.ts';

/** The letter is as long as its kind should be. */
export const length: Check = {
  id: 'length',
  sentence: 'The letter is neither longer nor shorter than its kind should be.',
  sources: ['georgetown', 'washu'],
  find: ({ body }, { kind }) => {
    if (kind === null || kind.limit.unit === 'characters') return [];
    const { least, most, unit } = kind.limit;
    const size = wordsIn(body);
    if (size >= least && size <= most) return [];
    const says = `The letter has ${size} ${unit}; ${kind.name} should have ${least} to ${most}`;
    return [{ level: 'warning', says, at: null }];
  },
  examples: [
    { shows: 'A letter of 90 words', letter: { subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, finds: [] },
    { shows: 'One line', letter: { subject: SAMPLE_SUBJECT, body: 'Dear Dana,\n\nThanks!\n\nMara' }, finds: [''] },
    {
      shows: 'A page too much',
      letter: {
        subject: SAMPLE_SUBJECT,
        body: SAMPLE_BODY.replace(
          'stayed with me.',
          `stayed with me. ${'There is a lot to say about it. '.repeat(30)}`,
        ),
      },
      finds: [''],
    },
  ],
};

/** Words from greeting to signature. */
function wordsIn(body: string): number {
  return body.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
