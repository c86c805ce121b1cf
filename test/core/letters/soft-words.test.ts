import { expect, test } from 'vitest';
import type { Interview, Person } from '../../../src/core/interview/model.ts';
import { composeLetters } from '../../../src/core/letters/compose-letters.ts';
import { letterCore } from '../../../src/core/letters/deal/letter-core.ts';
import { person, row, talk, writingWith } from './talk.ts';

const NAMES = ['Ana Lund', 'Bo Ek', 'Cy Marsh', 'Di Penn', 'Eli Rowe', 'Fay Holt', 'Gus Orr', 'Hal Dean'];

function bodiesOf(make: (name: string) => Person, more: Partial<Interview> = {}, settings = {}): readonly string[] {
  return NAMES.flatMap((name) => {
    const interview = talk([make(name)], more);
    const [to] = interview.people;
    const rows = to === undefined ? [] : [row('thank-you-email', [interview, to])];
    return composeLetters(rows, writingWith([interview], settings)).map(({ body }) => body);
  });
}

test('what a letter found interesting once it does not find of interest again', () => {
  const bodies = bodiesOf(
    (name) => person(name, ['told me about the revision breakfasts of Year 11']),
    {},
    {
      strengths: ['ran a science club for pupils for three years'],
    },
  );
  expect(bodies.filter((body) => (body.match(/\binterest/gi) ?? []).length > 1)).toEqual([]);
});

test('what was written for a place and is used there still is in use, wherever the writer works now', () => {
  const debrief = [
    {
      topic: 'fit',
      heading: 'Fit',
      lines: [{ text: 'wrote the safety guides that the department still uses', line: 9 }],
    },
  ] as const;
  const [body] = bodiesOf((name) => person(name, ['the safety guides']), { debrief });
  expect(body).toContain('I wrote safety guides that are still in use');
});

test('a saying that is a sentence begins with a capital', () => {
  const [body] = bodiesOf((name) => person(name, ['meetings: "never show three options, show one"']));
  expect(body).toContain('“Never show three options, show one.”\n');
});

test('nothing in a letter is expected “by” a day with words that do not go with “by”', () => {
  const decisionBy = { day: '2026-03-20', words: 'by Friday', by: null } as const;
  const bodies = bodiesOf((name) => person(name, ['two kinds of bronze']), { decisionBy });
  expect(bodies.filter((body) => /look out for[^.]* by /.test(body))).toEqual([]);
});

test('of people whose talk has no day, no role and no company each gets a letter of good length with a topic of theirs and no sentence in common', () => {
  const topics = ['the ferry rota and who swaps it', 'salt in the boilers', 'the winter refit', 'two new pilots'];
  const people = topics.map((text, at) => person(NAMES[at] ?? '', [text]));
  const interview = talk(people, { date: null, time: null, role: null, company: null, format: 'phone' });
  const letters = composeLetters(
    people.map((to) => row('thank-you-email', [interview, to])),
    writingWith([interview]),
  );
  const sentences = letters.flatMap(({ body }) => letterCore(body).split(/(?<=[.!?])\s+/));
  expect(sentences.filter((each, at) => sentences.indexOf(each) !== at)).toEqual([]);
  for (const { body, missing } of letters) {
    expect(topics.filter((each) => body.includes(each))).toHaveLength(1);
    expect(missing.filter((each) => each.includes('left out'))).toEqual([]);
  }
});

test('a sentence that could not but stand twice keeps none of those behind it out', () => {
  const people = NAMES.slice(0, 7).map((name, at) =>
    person(name, [`the ${['oven', 'crane', 'ladle', 'rope'][at % 4] ?? ''} in winter ${at}`]),
  );
  const interview = talk(people, { date: null, time: null, role: null, company: null, format: 'phone' });
  const letters = composeLetters(
    people.map((to) => row('thank-you-email', [interview, to])),
    writingWith([interview]),
  );
  for (const { body } of letters) expect(body).toMatch(/in winter \d/);
});
