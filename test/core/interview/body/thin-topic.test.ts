import { describe, expect, it } from 'vitest';
import { isThinTopic } from '../../../../src/core/interview/body/thin-topic.ts';
import { interviewIn } from '../vault.ts';

describe('What says too little for a letter', () => {
  it.each([
    'the panel',
    'Two',
    'lunch',
    'his dad Cornie',
    'her wife',
    'die Fragen',
    'blunt but fair',
    'Pretty, young, nervous',
  ])('is “%s”', (text) => {
    expect(isThinTopic(text)).toBe(true);
  });

  it.each([
    'the panel interviews',
    'fair trade',
    'a quiet ward at night',
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
