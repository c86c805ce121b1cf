import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grounded } from '../../../src/core/checks/grounded.ts';
import { namesIntact } from '../../../src/core/checks/names-intact.ts';
import { noPlaceholder } from '../../../src/core/checks/no-placeholder.ts';
import { noSharedRun } from '../../../src/core/checks/no-shared-run.ts';
import { contextsOfLetters } from '../../../src/core/checks/shape/check-context.ts';
import { composeLetters } from '../../../src/core/letters/compose-letters.ts';
import { writingWith, person, row, talk } from './talk.ts';

const NAMES = [
  'Dana Whitfield',
  'Luis Ortega',
  'Zoë van der Meer',
  'Åsa Lindqvist',
  'Nguyễn Linh',
  'Siobhán O’Hanlon',
  'Jean-Luc Petit',
  'Tomasz Wróblewski',
];
const TOPICS = [
  "asked how I'd hand over a ward at short notice",
  'Night Rota',
  'told me about the January trolley: found after two hours',
  'showed me the theatre store, about half the labels are in biro',
  'wants labels that parents can read aloud',
  'asked me to explain the leaflet to a visitor',
  'CI Pipeline Migration',
  'How do you handle conflict?',
  'the 07:12 that was cancelled for nine days',
  'Übergabe im Nachtdienst',
  'salary',
  '...',
];
const STRENGTHS = ['led a team of nine', 'fluent in Polish', 'ten years on acute wards', 'a clean driving licence'];

const panels = fc.record({
  names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 6 }),
  topics: fc.array(fc.array(fc.constantFrom(...TOPICS), { maxLength: 3 }), { minLength: 6, maxLength: 6 }),
  format: fc.constantFrom('phone', 'video', 'on-site', null),
  tone: fc.constantFrom('formal', 'relaxed'),
  spelling: fc.constantFrom('gb', 'us'),
  strengths: fc.subarray(STRENGTHS),
  day: fc.constantFrom('2026-03-20', null),
  now: fc.constantFrom('2026-03-12T15:00', '2026-03-13T09:00', '2026-03-16T09:00', '2026-03-24T09:00'),
});

test('whatever the panel, its letters are complete, grounded, of good length, and share no eight words', () => {
  fc.assert(
    fc.property(panels, ({ names, topics, format, tone, spelling, strengths, day, now }) => {
      const people = names.map((name, at) => person(name, topics[at] ?? []));
      const nextStep = day === null ? null : { text: 'they will call by Friday', day, time: null };
      const interview = talk(people, { format, nextStep });
      const writing = { ...writingWith([interview], { tone, spelling, strengths }), now };
      const letters = composeLetters(
        people.map((each) => row('thank-you-email', [interview, each])),
        writing,
      );
      const found = letters.flatMap((letter) => {
        const context = contextsOfLetters(letters, writing)(letter);
        return [namesIntact, noPlaceholder, noSharedRun, grounded].flatMap((check) =>
          check.find(letter, context).map(({ says }) => `${check.id}: ${says}`),
        );
      });
      expect(found).toEqual([]);
      for (const { body, followUp } of letters) {
        const words = body.split(/\s+/).length;
        expect(words).toBeGreaterThanOrEqual(45);
        expect(words).toBeLessThanOrEqual(200);
        expect(body.startsWith(`${followUp.person?.salutation ?? ''},\n\n`)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
