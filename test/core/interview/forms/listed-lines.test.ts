import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const head = '---\ntype: interview\ncompany: Quayworks\nrole: porter\ndate: 2026-03-12\n---\n';
const told = (body: string): readonly (readonly [string, string | null])[] =>
  interviewIn(`${head}${body}\n`).people.map(({ name, title }) => [name, title]);

describe('More names than anybody talks with', () => {
  it('are read in no time, the first of them, and the rest is told', () => {
    const names = Array.from(
      { length: 3000 },
      (_, at) =>
        `Tess ${String.fromCharCode(65 + (at % 26))}unn${'abcdefghij'.charAt(Math.floor(at / 26) % 10)}${'klmnopqrstuv'.charAt(Math.floor(at / 260))}`,
    );
    const began = performance.now();
    const { people, gaps } = interviewIn(head.replace('type: interview', `interviewers: [${names.join(', ')}]`));
    expect(performance.now() - began).toBeLessThan(5000);
    expect(people).toHaveLength(300);
    expect(gaps.join()).toContain('2700 more names');
  });
});

describe('Plain lines under a heading for people', () => {
  it.each([
    ['## Panel\nTess Dunn, Yard boss\nLou Orr'],
    ['## Interviewers\n\nTess Dunn (Yard boss)\n\nLou Orr\n'],
    ['## Panel\nTess Dunn, Yard boss\nLou Orr\n## Topics\nropes'],
    ['**Panel**\nTess Dunn – Yard boss\nLou Orr'],
  ])('are people each: %s', (body) => {
    expect(told(body)).toEqual([
      ['Tess Dunn', 'Yard boss'],
      ['Lou Orr', null],
    ]);
    expect(interviewIn(`${head}${body}\n`).people.flatMap(({ topics }) => topics)).toEqual([]);
  });

  it.each([
    '## Panel\nA short talk about ropes',
    '## Panel\nRope work',
    '## Panel\nThe Old Mill',
    '## Panel\nHarbour Road',
    '## Panel\nWe talked for an hour.',
  ])('are nobody where no name is the line: %s', (body) => {
    expect(told(body)).toEqual([]);
  });
});
