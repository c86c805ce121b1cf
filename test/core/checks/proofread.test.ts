import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/core/checks/index.ts';
import { proofread } from '../../../src/core/checks/proofread.ts';
import { SAMPLE_BODY, SAMPLE_SUBJECT } from '../../../src/core/checks/shape/sample.ts';
import { sampleContext } from './sample-context.ts';

describe('Proofreading', () => {
  it('finds nothing in a letter with which nothing is wrong', () => {
    expect(proofread({ subject: SAMPLE_SUBJECT, body: SAMPLE_BODY }, sampleContext)).toEqual([]);
  });

  it('tells everything that is found in the order of the checks, each under its name', () => {
    const body = SAMPLE_BODY.replace('stayed with me.', 'stayed with with me! Zoe was thrilled! {{name}}');
    const found = proofread({ subject: SAMPLE_SUBJECT, body }, { ...sampleContext, email: null });
    const told = [
      'names-intact',
      'right-address',
      'no-placeholder',
      'no-stock-phrases',
      'one-exclamation-mark',
      'clean-typing',
    ];
    expect(found.map(({ check }) => check)).toEqual(told);
    expect(CHECKS.map(({ id }) => id).filter((id) => told.includes(id))).toEqual(told);
    expect(found[0]).toEqual({
      check: 'names-intact',
      level: 'error',
      says: '“Zoe” looks like “Zoë”, as your notes spell it',
      at: { text: 'Zoe', offset: body.indexOf('Zoe') },
    });
  });
});
