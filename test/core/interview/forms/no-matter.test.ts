import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const note = (body: string): string =>
  `---\ninterviewers: [Dana Whitfield, Luis Ortega]\ndate: 2026-03-02\n---\n${body}\n`;

const topicsOf = (body: string): readonly string[] =>
  interviewIn(note(body)).people[0]?.topics.map(({ text }) => text) ?? [];

describe('What is no matter for a letter', () => {
  it.each([
    'Dana is always joking.',
    '## Dana\n- more down to earth',
    '## Dana\n- really liked her',
    '## Dana\n- wirkt streng, aber fair',
    '## Dana\n- seemed in a hurry the whole time',
  ])('is left out: %j', (body) => {
    expect(topicsOf(body)).toEqual([]);
  });
});

describe('A table with a column for my own answers', () => {
  it('tells of each person what that person asked, and what is owed by when in a table of its own', () => {
    const interview = interviewIn(
      note(
        '| Who | What is he/she | Asked or told | My answer |\n|---|---|---|---|\n| Dana Whitfield | owner, my boss | the new kiln | I made one in 2022 |\n\n| I must | For who | Until |\n|---|---|---|\n| send my glaze book | Luis | Monday |',
      ),
    );
    expect(interview.people.map(({ topics }) => topics.map(({ text }) => text))).toEqual([['the new kiln'], []]);
    expect(interview.promises.map(({ text, to }) => [text, to])).toEqual([['send my glaze book', 'Luis Ortega']]);
  });
});
