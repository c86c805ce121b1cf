import { describe, expect, it } from 'vitest';
import { isThanksTask, taskEvidence } from '../../../src/core/log/task-evidence.ts';
import { interviewIn } from '../interview/vault.ts';

const DAY = 'date: 2026-03-02';
const note = (tasks: string, date = DAY): string =>
  `---\ninterviewers: [Dana Whitfield, Luis Ortega]\nrecruiter: Priya Shah\ncompany: Acme\n${date}\n---\n\n${tasks}\n`;

const proves = (tasks: string, date = DAY): readonly string[] =>
  taskEvidence(interviewIn(note(tasks, date))).map(
    ({ day, verb, rule, person }) => `${day} ${verb} ${rule ?? ''} ${person ?? ''}`,
  );

describe('A ticked task', () => {
  it.each([
    ['- [x] thank-you email to Dana (sent 2026-03-03)', ['2026-03-03 sent thank-you-email Dana Whitfield']],
    ['- [x] thank Ortega ✅ 2026-03-04', ['2026-03-04 sent thank-you-email Luis Ortega']],
    ['- [x] thank Dana (sent 2026-03-03) ✅ 2026-03-05', ['2026-03-03 sent thank-you-email Dana Whitfield']],
    ['- [x] LinkedIn request to Luis 2026-03-05', ['2026-03-05 sent linkedin Luis Ortega']],
    ['- [ ] LinkedIn request to Luis', []],
    ['- [x] thank Dana', ['2026-03-02 sent thank-you-email Dana Whitfield']],
    ['- [x] thank Priya', ['2026-03-02 sent recruiter-thanks Priya Shah']],
    ['- [x] handwritten thank-you card to Dana', ['2026-03-02 sent handwritten-note Dana Whitfield']],
    ['- [x] Thanked Dana, done: 2026-03-04', ['2026-03-04 sent thank-you-email Dana Whitfield']],
    ['- [x] thank Dana on 2026-03-04', ['2026-03-04 sent thank-you-email Dana Whitfield']],
    ['- [x] thank Dana sent 2026-13-04', ['2026-03-02 sent thank-you-email Dana Whitfield']],
    ['- [x] thanks by post to Luis', ['2026-03-02 sent handwritten-note Luis Ortega']],
    ['- [x] thanks by hand to Priya', ['2026-03-02 sent handwritten-note Priya Shah']],
    [
      '- [x] thank the panel to be polite',
      ['2026-03-02 sent thank-you-email Dana Whitfield', '2026-03-02 sent thank-you-email Luis Ortega'],
    ],
    [
      '- [x] thank-you notes to everyone',
      ['2026-03-02 sent thank-you-email Dana Whitfield', '2026-03-02 sent thank-you-email Luis Ortega'],
    ],
    [
      '- [x] thank-you notes',
      ['2026-03-02 sent thank-you-email Dana Whitfield', '2026-03-02 sent thank-you-email Luis Ortega'],
    ],
    [
      '- [x] thank Dana and Luis (sent 2026-03-03)',
      ['2026-03-03 sent thank-you-email Dana Whitfield', '2026-03-03 sent thank-you-email Luis Ortega'],
    ],
  ])('%s proves %j', (task, expected) => {
    expect(proves(task)).toEqual(expected);
  });

  it.each([
    ['names nobody of the note', '- [x] thank-you card to Marguerite'],
    ['is not ticked', '- [ ] thank Dana'],
    ['is about something else', '- [x] send Dana the plan'],
    ['is about something else, with another one beside it', '- [x] send Dana the plan\n- [ ] thank Luis'],
  ])('proves nothing where it %s', (_, task) => {
    expect(proves(task)).toEqual([]);
  });

  it('proves nothing where nobody knows the day', () => {
    expect(proves('- [x] thank Dana', 'role: Baker')).toEqual([]);
    expect(proves('- [x] thank Dana (sent 2026-03-03)', 'role: Baker')).toHaveLength(1);
  });

  it('is no promise of its own when it is thanks', () => {
    const [thanks, plan] = interviewIn(note('- [ ] thank Dana by Friday\n- [ ] send Dana the plan')).promises;
    expect([thanks, plan].map((task) => task && isThanksTask(task))).toEqual([true, false]);
  });
});
