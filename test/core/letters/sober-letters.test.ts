import { expect, test } from 'vitest';
import type { Interview, Person } from '../../../src/core/interview/model.ts';
import { composeLetters } from '../../../src/core/letters/compose-letters.ts';
import { person, row, talk, writingWith } from './talk.ts';

const theo = person('Theo Lachlan', ['mash temperature drifts']);

function bodyTo(to: Person, interview: Interview, rule = 'thank-you-email'): string {
  const [letter] = composeLetters([row(rule, [interview, to])], writingWith([interview]));
  return letter?.body ?? '';
}

test('a place that the next step names without its article gets one, and an induction is a step', () => {
  const nextStep = { text: 'site induction in workshop on Friday 20 March', day: '2026-03-20', time: null } as const;
  expect(bodyTo(theo, talk([theo], { nextStep }))).toMatch(
    /the site induction in the workshop|20 March for the site induction/,
  );
});

test('nobody is glad of what goes wrong, in any letter', () => {
  const wren = person('Wren Abara', ['the near miss last March, a chain snapped']);
  for (const rule of ['thank-you-email', 'handwritten-note', 'rejection-thanks']) {
    const interview = talk([wren], { status: rule === 'rejection-thanks' ? 'rejected' : null });
    const body = bodyTo(wren, interview, rule);
    expect(body).toContain('near miss');
    expect(body).not.toMatch(/(?:glad|enjoyed|pleased|liked|longer|good to talk|curious)[^.]*near miss/);
  }
});
