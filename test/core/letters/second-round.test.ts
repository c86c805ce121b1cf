import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeLetters } from '../../../src/core/letters/compose-letters.ts';
import { letterCore } from '../../../src/core/letters/deal/letter-core.ts';
import { masksOf } from '../../../src/core/letters/deal/masks.ts';
import { runsOf, sentenceTraces } from '../../../src/core/letters/deal/shared-run.ts';
import { maskerOf } from '../../../src/core/letters/deal/words.ts';
import type { Interview, Tone } from '../../../src/core/interview/model.ts';
import type { Letter } from '../../../src/core/letters/letter.ts';
import { letterNoteOf } from '../../support/interview.ts';
import { person, row, talk, writingWith } from './talk.ts';

const TOPICS = [
  'the ferry rota',
  'salt in the boilers',
  'the winter refit',
  'two new pilots',
  'the harbour radio',
  'tide tables',
];
const people = ['Ada Krol', 'Ben Osei', 'Cleo Marsh', 'Dov Lindt', 'Eda Polat', 'Finn Aas'].map((name, at) =>
  person(name, [TOPICS[at] ?? '']),
);
const first = talk(people);
const second = talk(people, { path: 'Interviews/2026-03-19 Harbour General.md', date: '2026-03-19', round: 'second' });

/** The letters of the second round, written on its day, those of the first having been sent. */
function secondRound(tone: Tone): readonly Letter[] {
  const before = composeLetters(
    people.map((to) => row('thank-you-email', [first, to])),
    writingWith([first], { tone }),
  );
  const letters = before.map(({ subject, body, followUp }, at) =>
    letterNoteOf(followUp.person?.name ?? '', {
      path: `Follow-ups/${at}.md`,
      rule: 'thank-you-email',
      subject,
      body,
      interview: first.path,
      status: 'sent',
    }),
  );
  const writing = writingWith([first, second], { tone });
  return composeLetters(
    people.map((to) => row('thank-you-email', [second, to])),
    { ...writing, now: '2026-03-19T15:00', notebook: { ...writing.notebook, letters } },
  );
}

test.each(['formal', 'relaxed'] as const)(
  'six people of a second round get letters without a shared sentence: %s',
  (tone) => {
    const mask = maskerOf(masksOf([first, second]));
    const letters = secondRound(tone);
    expect(letters).toHaveLength(6);
    const met = new Map<string, string>();
    const shared: string[] = [];
    for (const { body, followUp } of letters) {
      const text = mask(letterCore(body));
      for (const trace of new Set([...runsOf(text), ...sentenceTraces(text)])) {
        if (met.has(trace)) shared.push(trace);
        met.set(trace, followUp.person?.name ?? '');
      }
    }
    expect(shared).toEqual([]);
  },
);

test.each(['formal', 'relaxed'] as const)('nobody of a second round is greeted as for the first time: %s', (tone) => {
  for (const { body } of secondRound(tone)) expect(body.split('\n\n')[1]).toMatch(/\bagain\b|\banother\b/);
});

/** Letters of the second round where none of the first was ever written. */
function withoutFirst(tone: Tone, count: number, more: Partial<Interview>): readonly Letter[] {
  const met = people.slice(0, count);
  const rounds = [first, second].map((each) => ({ ...each, ...more, people: met }));
  const [, later = second] = rounds;
  const writing = writingWith(rounds, { tone });
  return composeLetters(
    met.map((to) => row('thank-you-email', [later, to])),
    { ...writing, now: '2026-03-19T15:00' },
  );
}

test('whoever meets twice without a letter after the first time, each gets sentences of their own', () => {
  const nextStep = { text: 'they will call by Friday', day: '2026-03-27', time: null } as const;
  fc.assert(
    fc.property(
      fc.constantFrom<Tone>('formal', 'relaxed'),
      fc.integer({ min: 4, max: 6 }),
      fc.constantFrom<Partial<Interview>>({}, { nextStep }, { format: 'phone' }, { format: 'on-site' }),
      (tone, count, more) => {
        const mask = maskerOf(masksOf([first, { ...second, ...more }]));
        const letters = withoutFirst(tone, count, more);
        expect(letters.flatMap(({ missing }) => missing)).toEqual([]);
        letters.forEach(({ body }, at) => expect(body).toContain(TOPICS[at]));
        const texts = letters.map(({ body }) => mask(letterCore(body)));
        const traces = texts.flatMap((text) => [...new Set([...runsOf(text), ...sentenceTraces(text)])]);
        expect(traces.filter((each, at) => traces.indexOf(each) !== at)).toEqual([]);
      },
    ),
    { numRuns: 24 },
  );
});

test('another round at a company of which the note names no role says that there was one before', () => {
  const rounds = [first, second].map((each) => ({ ...each, role: null }));
  const [, later = second] = rounds;
  for (const to of people) {
    const [letter] = composeLetters([row('thank-you-email', [later, to])], writingWith(rounds));
    expect(letter?.body.split('\n\n')[1]).toMatch(/\bagain\b|\banother\b/);
  }
});
