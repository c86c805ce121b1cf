import { describe, expect, it } from 'vitest';
import { isTheirStep } from '../../../../src/core/interview/body/their-step.ts';

describe('What they do next', () => {
  it.each([
    ["She'll send the benefits sheet", true],
    ['hed let me know thurs', true],
    ['Ciro will call me when he is back', true],
    ['the panel reconvenes on the 22nd', true],
    ['decision by 8/7', true],
    ['keep in touch', true],
    ['how I would answer the phone', false],
    ['what they will send to parents', false],
    ['whether I would write the plan', false],
    ['the panel of judges', false],
    ['decision making on nights', false],
    ["they'll move the triage desk", false],
  ])('is no matter that was talked about: "%s": %s', (text, isStep) => {
    expect(isTheirStep(text)).toBe(isStep);
  });
});
