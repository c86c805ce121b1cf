import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Interview, Person } from '../../../src/core/interview/model.ts';
import { composeLetters } from '../../../src/core/letters/compose-letters.ts';
import type { Letter } from '../../../src/core/letters/letter.ts';
import { faultsOf } from './judge.ts';
import { panels, peopleOf, type Panel } from './random-panel.ts';
import { writingWith, row, talk } from './talk.ts';

/** The next step as letters tell it. */
const NEXT = ['Friday 20 March', 'Friday, March 20'].flatMap((day) => [`call by ${day}`, `by ${day}`]);

const RULES = { recruiter: 'recruiter-thanks', referrer: 'referrer-thanks' } as const;

function lettersFor(panel: Panel, people: readonly Person[]): readonly Letter[] {
  const { format, visit, day, now, metBefore, settings } = panel;
  const nextStep = day === null ? null : { text: 'they will call by Friday', day, time: null };
  const held = talk(people, { format, visit, nextStep });
  const again = { nobody: [], one: people.slice(2, 3), all: people }[metBefore];
  const before = talk(again, { path: 'Interviews/first.md', date: '2026-03-02', round: '1' });
  const interviews: readonly Interview[] = metBefore === 'nobody' ? [held] : [before, held];
  const rows = people.map((each) => {
    const rule = each.part === 'recruiter' || each.part === 'referrer' ? RULES[each.part] : 'thank-you-email';
    return row(rule, [held, each]);
  });
  return composeLetters(rows, { ...writingWith(interviews, settings), now });
}

test('whatever the panel, its letters have no hole, no stranger and no run in common, and are of good length', () => {
  fc.assert(
    fc.property(panels, (panel) => {
      const people = peopleOf(panel);
      const letters = lettersFor(panel, people);
      const names = [
        ...people.flatMap(({ name, given, family }) => [name, given ?? '', family ?? '']),
        'Harbour General',
        'Charge Nurse',
      ];
      const noted = [...names, ...panel.topics, ...panel.settings.strengths, panel.day ?? '', panel.now, '2026-03-12'];
      expect(letters).toHaveLength(people.length);
      expect(
        faultsOf(letters, { noted: noted.join('\n'), names: names.filter((name) => name !== ''), masks: NEXT }),
      ).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
