import { describe, expect, it } from 'vitest';
import { isThinTopic } from '../../../../src/core/interview/body/thin-topic.ts';
import { interviewIn } from '../vault.ts';

describe('What says too little for a letter', () => {
  it.each(['the panel', 'Two', 'lunch', 'his dad Cornie', 'her wife', 'die Fragen'])('is “%s”', (text) => {
    expect(isThinTopic(text)).toBe(true);
  });

  it.each([
    'the panel interviews',
    'two-crew nights',
    'children with allergies',
    'family visits',
    'the day rota',
    'fathers’ groups',
  ])('is not “%s”', (text) => {
    expect(isThinTopic(text)).toBe(false);
  });

  it('is no topic of anybody', () => {
    const { people } = interviewIn(
      '---\ninterviewers: Dana Whitfield\ndate: 2026-03-02\n---\n## Dana\n- lunch\n- the kiln\n- his dad Cornie\n',
    );
    expect(people[0]?.topics.map(({ text }) => text)).toEqual(['the kiln']);
  });
});
