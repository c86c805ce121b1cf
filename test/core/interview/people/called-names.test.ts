import { expect, test } from 'vitest';
import { interviewIn } from '../vault.ts';

function greeting(heading: string): string | undefined {
  const note = `---\ninterviewers: [Lucía Fernández Prat]\ndate: 2026-03-02\n---\n## ${heading}\n- the linen count\n- showed me the cart she designed\n`;
  return interviewIn(note).people[0]?.salutation;
}

test('a long name is greeted by the word that stands alone above the lines', () => {
  expect(greeting('Lucía')).toBe('Dear Lucía');
});

test('where the note uses the whole name, so does the greeting', () => {
  expect(greeting('Lucía Fernández Prat')).toBe('Dear Lucía Fernández Prat');
});

test('a thing shown is known as shown', () => {
  const note =
    '---\ninterviewers: [Dana Whitfield]\ndate: 2026-03-02\n---\n## Dana\n- showed me the new kiln\n- the rota\n';
  expect(interviewIn(note).people[0]?.topics.map(({ text, shown }) => [text, shown])).toEqual([
    ['the new kiln', true],
    ['the rota', undefined],
  ]);
});
