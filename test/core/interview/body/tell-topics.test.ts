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
    ['- the layout of the ward', 'the layout of the ward | '],
    ['the night courier', 'the night courier | '],
    ['asked about', ' | asked about'],
    ['- Silicone', ' | Silicone'],
    ['- the rota\n- Silicone\n- Friendly', 'the rota; Silicone | Friendly'],
    ['- Questions: the rota (ours, theirs), why nights', 'the rota (ours, theirs); why nights | '],
    ['- I asked about: the rota', 'the rota | '],
    ["- she'll send the rota", " | she'll send the rota"],
    ['- talked about the mill https://mill.example/a', 'the mill <https://mill.example/a> | '],
    ['- asked about the rota. asked about the ovens. grr', 'the rota | '],
    ['- asked about the rota; whether I would bring clients (I could not say)', 'the rota | '],
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

/** What a text without headings tells of Dana and of Luis. */
function toldIn(body: string): string {
  return interviewIn(`${head}${body}\n`)
    .people.map(({ topics }) => topics.map(({ text }) => text).join('; '))
    .join(' | ');
}

describe('Whose it is in running text', () => {
  it.each([
    ['Dana Whitfield rang me.\nasked about the rota', 'the rota | '],
    ['Dana Whitfield rang me.\n\nasked about the rota', ' | '],
    ['Dana showed me the oven.\n\nasked about the rota', 'the oven; the rota | '],
    ['Dana put me in the cab with Luis and he talked about the rota.', ' | the rota'],
    ['Dana put me in the cab with a fella named Gus and he talked about the rota.', ' |  | the rota'],
    ['Dana showed me the oven. Then Herr Budak came. He asked about the rota.', 'the oven |  | the rota'],
    ['Dana was late. In the truck she asked about the rota.', 'the rota | '],
    ['Beside her sat Luis. With him I discussed the rota.', ' | the rota'],
    ['Dana asked about cues', 'cues | '],
    ['Dana asked\n- why nights', 'why nights | '],
    ['Dana - the VAT mess', 'the VAT mess | '],
    ['Job: night baker. Dana asked about the rota.', 'the rota | '],
  ])('is told by "%s": %s', (body, told) => {
    expect(toldIn(body)).toBe(told);
  });

  it('is told by headings of the first level, where there are several', () => {
    expect(toldIn('# Talk with Dana\n- the rota\n# Talk with Luis\n- the oven')).toBe('the rota | the oven');
    expect(toldIn('# Talk with Dana\n- the rota')).toBe(' | ');
  });
});
