import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const head = '---\ninterviewers: [Dana Whitfield, Luis Ortega]\ndate: 2026-03-02\n---\n';

/** Dana's topics, and her remarks behind a bar. */
function toldOf(body: string): string {
  const [dana] = interviewIn(`${head}## Dana Whitfield\n${body}\n`).people;
  const topics = dana?.topics.map(({ text, share }) => (share === null ? text : `${text} <${share}>`)) ?? [];
  return [topics.join('; '), dana?.remarks.map(({ text }) => text).join('; ') ?? ''].join(' | ');
}

describe('What somebody talked about', () => {
  it.each([
    ['- asked about the night rota', 'the night rota | '],
    ['- asked about the night rota and mentioned flour prices', 'the night rota; flour prices | '],
    ['- the night rota', 'the night rota | '],
    ['- Kilns: two of them', 'Kilns | '],
    ['- topics: the rota, flour prices', 'the rota; flour prices | '],
    ['- private: the rota', ' | '],
    ['- talked about the mill https://mill.example/a', 'the mill <https://mill.example/a> | '],
    ['- she was lovely', ' | she was lovely'],
    ['- dana@acme.example', ' | '],
    ['- head of ops', ' | '],
    ['- [ ] send the plan', ' | '],
    ['- asked about the rota %% she looked bored %%', 'the rota | '],
    ['- asked about the rota <!-- she looked bored -->', 'the rota | '],
    ['- asked about %% hm %% the rota %% and bored', 'the rota | '],
  ])('is told by "%s": %s', (line, told) => {
    expect(toldOf(line)).toBe(told);
  });

  it('is kept back where it is private, and only that', () => {
    const { people, privateLines } = interviewIn(
      `${head}## Dana Whitfield\n- asked about the rota - the salary is low\n## Private\n- the oven\n`,
    );
    expect(people[0]?.topics.map(({ text }) => text)).toEqual(['the rota']);
    expect(privateLines).toEqual([
      { text: 'the salary is low', line: 6 },
      { text: 'the oven', line: 8 },
    ]);
  });
});
