import type { Check } from './shape/check.ts';

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
};

/** Words from greeting to signature. */
function wordsIn(body: string): number {
  return body.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
