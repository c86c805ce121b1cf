import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const head = (names: string): string => `---\ninterviewers: [${names}]\ncompany: Acme\ndate: 2026-03-12\n---\n`;

/** Everybody's topics and remarks, person by person. */
function toldIn(names: string, body: string): string {
  return interviewIn(`${head(names)}${body}\n`)
    .people.map(({ topics, remarks }) => [...topics, ...remarks].map(({ text }) => text).join('; '))
    .join(' | ');
}

const TWO = 'Tess Dunn, Lou Orr';

describe('A line under one person that is of another', () => {
  it.each([
    ['Ana Paz, Ana Ruiz, Tess Dunn', 'Tess: lids\nAna told me about the vats.', ' |  | lids'],
    ['Ana Paz, Ana Ruiz', 'Paz: lids\nAna told me about the vats.', 'lids | '],
    [TWO, 'Lou: the kiln\nTess asked about tides; I told her about my years on the barge.', 'tides | the kiln'],
    [TWO, 'Lou: the kiln\nTess asked about tides. She showed me the lock.', 'tides; the lock | the kiln'],
    [TWO, 'Tess: forklift licence. Lou - pallets stacked high', 'forklift licence | pallets stacked high'],
    [
      TWO,
      'Lou then explained the kiln cycle, and Tess laughed about the broken barrow',
      'Tess laughed about the broken barrow | the kiln cycle',
    ],
    [TWO, 'Lou asked how Tess and Rob worked together', ' | how Tess and Rob worked together'],
    [TWO, '## Tess\nShe asked about the crane.', 'the crane | '],
  ])('goes to that one, or to nobody: %s: "%s"', (names, body, told) => {
    expect(toldIn(names, body)).toBe(told);
  });

  it('is nobody’s under a title that only begins with a name', () => {
    expect(toldIn(TWO, '# Dunn, second visit\n\nThe yard is tiny, no windows at all.')).toBe(' | ');
  });

  it('is read under a heading with the time behind the name', () => {
    const { people } = interviewIn(
      '---\ncompany: Acme\nrole: clerk\ndate: 2026-03-12\n---\n## Lou Orr at 10.15\n- the sluice\n\n## 3pm: Tess Dunn\n- the lock\n',
    );
    expect(people.map(({ name, topics }) => [name, topics.map(({ text }) => text)])).toEqual([
      ['Lou Orr', ['the sluice']],
      ['Tess Dunn', ['the lock']],
    ]);
  });
});

describe('What is private about others', () => {
  it.each([
    'mentioned a grey wig',
    'talked about the other candidates',
    'mentioned her divorce',
    'she has lovely hands',
    'my other interview at Bell Marine is Monday',
    'they offered me 31 thousand',
    'my gut says no',
    'nice scarf',
  ])('is nobody’s topic or remark: %s', (line) => {
    expect(toldIn(TWO, `## Tess\n- ${line}\n- the crane`)).toBe('the crane | ');
  });
});

describe('Topics of the whole note', () => {
  it.each([
    ['  - "knots with: Tess"', '', 'knots | '],
    ['  - knots with: Tess', '', 'knots | '],
    ['  - shift patterns', '## Tess\n- the shift pattern in summer', 'shift patterns; the shift pattern in summer | '],
    ['  - apprentices', '## Lou\n- two apprenticeships', ' | apprentices; two apprenticeships'],
    ['  - crane', '## Lou\n- the kiln', ' | the kiln'],
  ])('are tied to whoever they name or whose lines mention them: %s, "%s"', (topics, body, told) => {
    const note = `---\ninterviewers: [${TWO}]\ncompany: Acme\ndate: 2026-03-12\ntopics:\n${topics}\n---\n${body}\n`;
    const people = interviewIn(note).people.map((person) => person.topics.map(({ text }) => text).join('; '));
    expect(people.join(' | ')).toBe(told);
  });
});

describe('A table', () => {
  it.each([
    ['| Role | Yard hand |\n|---|---|\n| Interviewer | Tess Dunn |'],
    ['| Who | Their job | Asked |\n|---|---|---|\n| Tess Dunn | staff dev | n/a |'],
    ['| Who | What | By |\n|---|---|---|\n| Tess Dunn | the decision | Fri 24 Oct |'],
    ['| Interviewer | Dept |\n|---|---|\n| Tess Dunn | Yard |'],
  ])('makes no topic of what a cell is called, or of a department: %s', (table) => {
    expect(toldIn(TWO, table)).toBe(' | ');
  });
});
