import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

/** The topics of a note with Dana Whitfield and Luis Ortega: each one's own, and those that are nobody's. */
function topicsIn(topics: string, body = ''): readonly (readonly string[])[] {
  const text = `---\ninterviewers: [Dana Whitfield, Luis Ortega]\n${topics}\n---\n${body}`;
  const { people, topics: others } = interviewIn(text);
  return [...people.map((person) => person.topics), others].map((list) =>
    list.map(({ text: said, share }) => (share === null ? said : `${said} <${share}>`)),
  );
}

describe('The topics of a note', () => {
  it.each([
    ['topics: "Dana: the night rota"', ['the night rota'], [], []],
    ['topics: "the night rota: Dana"', ['the night rota'], [], []],
    ['topics: "the night rota: Dana and Luis"', ['the night rota'], ['the night rota'], []],
    ['topics: "the night rota: why Dana likes it"', [], [], ['the night rota: why Dana likes it']],
    ['topics: [the night rota (with Dana), flour prices - Luis]', ['the night rota'], ['flour prices'], []],
    ['topics: [the night rota (Dana and Luis)]', ['the night rota'], ['the night rota'], []],
    ['topics: flour prices with Luis', [], ['flour prices'], []],
    ['topics: flour prices with Zed', [], [], ['flour prices with Zed']],
    ['topics: flour prices; the night rota', [], [], ['flour prices', 'the night rota']],
    ['topics: "[[Flour prices]] (with [[Dana Whitfield|Dana]])"', ['Flour prices'], [], []],
    ['topics:\n  - topic: flour prices\n    with: Luis', [], ['flour prices'], []],
    ['topics:\n  - Text: flour prices\n    Who: "[[Luis Ortega]], Dana"', ['flour prices'], ['flour prices'], []],
    ['topics:\n  - topic: flour prices\n    with: Zed', [], [], ['flour prices']],
    [
      'topics:\n  - topic: flour prices\n    share: https://mill.example',
      [],
      [],
      ['flour prices <https://mill.example>'],
    ],
    ['topics:\n  - the oven\n  - about: flour prices', [], [], ['the oven', 'flour prices']],
    ['topics:\n  - Dana: [the night rota, the oven]', ['the night rota', 'the oven'], [], []],
    ['topics:\n  - Flour prices in Leeds: Luis', [], ['Flour prices in Leeds'], []],
    ['topics:\n  - Flour prices: too high\n    with: Luis', [], ['Flour prices: too high'], []],
    [
      'topics:\n  - Flour prices: Dana\n    link: https://mill.example',
      ['Flour prices <https://mill.example>'],
      [],
      [],
    ],
  ])('are told of whom they name: %j', (topics, ...told) => {
    expect(topicsIn(topics)).toEqual(told);
  });

  it.each([
    ['planned the night rota with me', ['the night rota planning'], []],
    ['the rota is planned at night', ['the night rota planning'], []],
    ['the rota is hard', [], ['the night rota planning']],
  ])('are told of whose own lines speak of them in other words: "%s"', (line, dana, others) => {
    const [own = [], luis, general] = topicsIn('topics: the night rota planning', `## Dana Whitfield\n- ${line}\n`);
    expect([own.filter((one) => one === 'the night rota planning'), luis, general]).toEqual([dana, [], others]);
  });
});
