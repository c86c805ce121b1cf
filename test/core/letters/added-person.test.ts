import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/core/interview/model.ts';
import { composeLetters } from '../../../src/core/letters/compose-letters.ts';
import { letterCore } from '../../../src/core/letters/deal/letter-core.ts';
import { person, row, talk, writingWith } from './talk.ts';

const NAMES =
  'Dana Whitfield,Luis Ortega,Priya Nair,Ada Brook,Kofi Mensah,Sven Åkerlund,Tom Reyes,Eva Lund,Mei Tan,Noor Haddad';
const TOPICS = [
  "asked how I'd hand over a ward",
  'Night Rota',
  'showed me the theatre store',
  'wants labels that parents can read',
  'told me about the January trolley',
  'the linen run',
  'the lift that sticks',
  'allergen sheets',
  'the new hoist',
];

/** A panel of at least three: from then on no letter names all the others, or says who of two will answer. */
const panels = fc.record({
  names: fc.shuffledSubarray(NAMES.split(','), { minLength: 4, maxLength: 6 }),
  topics: fc.shuffledSubarray(TOPICS, { minLength: 6 }),
  tone: fc.constantFrom('formal', 'relaxed'),
  zone: fc.constantFrom('Europe/London', 'Pacific/Auckland', 'America/Los_Angeles'),
});

type Panel = typeof panels extends fc.Arbitrary<infer T> ? T : never;

/** The letters to these people by name, each as its subject and its sentences. */
function lettersTo(people: readonly Person[], { tone, zone }: Panel): ReadonlyMap<string, readonly string[]> {
  const held = talk(people, { zone });
  const rows = people.map((each) => row('thank-you-email', [held, each]));
  const letters = composeLetters(rows, writingWith([held], { tone }));
  return new Map(
    letters.map(({ followUp, subject, body }) => [
      followUp.person?.name ?? '',
      [subject ?? '', ...letterCore(body).split(/(?<=[.!?])\s+/)],
    ]),
  );
}

const peopleOf = ({ names, topics }: Panel): readonly Person[] =>
  names.map((name, at) => person(name, topics.slice(at, at + 1)));

describe('somebody is added', () => {
  test('at the end, or anywhere without a line: every letter of the others stays as it is', () => {
    fc.assert(
      fc.property(panels, fc.nat(5), (panel, at) => {
        const people = peopleOf(panel);
        const others = people.slice(0, -1);
        const before = [...lettersTo(others, panel)];
        const silent = person('Aaron Abel');
        const withSilent = [...others.slice(0, at), silent, ...others.slice(at)];
        const after = lettersTo(people, panel);
        const besides = lettersTo(withSilent, panel);
        expect(before.map(([name]) => [name, after.get(name)])).toEqual(before);
        expect(before.map(([name]) => [name, besides.get(name)])).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  test('at the top with a topic: at least seven in ten sentences of the others stay, taken over many panels', () => {
    const kept = fc.sample(panels, { numRuns: 60, seed: 11 }).map((panel) => {
      const people = peopleOf(panel);
      const after = lettersTo(people, panel);
      const before = [...lettersTo(people.slice(1), panel)].flatMap(([name, lines]) =>
        lines.map((line) => after.get(name)?.includes(line) === true),
      );
      return { all: before.length, same: before.filter((same) => same).length };
    });
    const total = (key: 'all' | 'same'): number => kept.reduce((sum, each) => sum + each[key], 0);
    expect(total('same') / total('all')).toBeGreaterThan(0.7);
  });
});
