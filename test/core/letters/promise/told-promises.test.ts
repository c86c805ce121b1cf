import { expect, test } from 'vitest';
import { grounded } from '../../../../src/core/checks/grounded.ts';
import { contextsOfLetters } from '../../../../src/core/checks/shape/check-context.ts';
import type { Interview, PromiseMade } from '../../../../src/core/interview/model.ts';
import { basisOf } from '../../../../src/core/letters/basis.ts';
import { composeLetters } from '../../../../src/core/letters/compose-letters.ts';
import type { Letter } from '../../../../src/core/letters/letter.ts';
import { person, row, talk, writingWith } from '../talk.ts';

const ruth = person('Ruth Ellingham', ['analyser downtime']);
const marek = person('Marek Dudek', ['the audit of last spring']);

/** A promise to Ruth; open and without a day unless said. */
function promised(text: string, more: Partial<PromiseMade> = {}): PromiseMade {
  return { text, to: 'Ruth Ellingham', surely: true, due: null, done: false, doneOn: null, line: 30, ...more };
}

function talkWith(promises: readonly PromiseMade[], more: Partial<Interview> = {}): Interview {
  return talk([ruth, marek], { promises, ...more });
}

/** The letters to Ruth and to Marek. */
function letters(interview: Interview): readonly [Letter, Letter] {
  const [first, second] = composeLetters(
    [ruth, marek].map((to) => row('thank-you-email', [interview, to])),
    writingWith([interview]),
  );
  if (first === undefined || second === undefined) throw new Error('no letter');
  return [first, second];
}

const log = promised('send Ruth my CPD log');

test('a promise that may be somebody else’s is told to nobody, and named below the letter', () => {
  const [toRuth] = letters(talkWith([promised('text a photo of my card', { surely: false })]));
  expect(toRuth.body).not.toContain('photo of my card');
  expect(toRuth.missing.join()).toContain('photo of my card');
});

test('an open promise stands once in the letter to that person, and in nobody else’s', () => {
  const [toRuth, toMarek] = letters(talkWith([log]));
  expect(toRuth.body.match(/send you my CPD log/g)).toHaveLength(1);
  expect(toRuth.missing.join()).not.toContain('promise');
  expect(toMarek.body).not.toContain('CPD log');
});

test('a promise that was kept is not told: ticked, or settled in the log', () => {
  expect(letters(talkWith([{ ...log, done: true }]))[0].body).not.toContain('CPD log');
  const settled = talkWith([log], { logLines: ['2026-03-12 done promise to Ruth Ellingham'] });
  expect(letters(settled)[0].body).not.toContain('CPD log');
  const snoozed = talkWith([log], { logLines: ['2026-03-12 snoozed promise to Ruth Ellingham until 2026-03-14'] });
  expect(letters(snoozed)[0].body).toContain('CPD log');
});

test('a second promise, and one that cannot be said, are named beside the letter', () => {
  const more = [promised('ask wee Robbie if he wants a start'), promised('lend her the audit file')];
  const [{ body, missing }] = letters(talkWith([log, ...more]));
  expect(body).not.toMatch(/Robbie|audit file/);
  expect(missing).toContain(
    'Your promise to Ruth Ellingham is not in the letter: “ask wee Robbie if he wants a start”',
  );
  expect(missing).toContain('Your promise to Ruth Ellingham is not in the letter: “lend her the audit file”');
});

test('the day of a promise is told and grounded, and a new promise is new ground for the letter', () => {
  const interview = talkWith([{ ...log, due: '2026-03-19' }]);
  const [letter] = letters(interview);
  expect(letter.body).toContain('send you my CPD log by Thursday 19 March');
  const context = contextsOfLetters([letter], writingWith([interview]))(letter);
  expect(grounded.find(letter, context)).toEqual([]);
  expect(basisOf(interview, 'Ruth Ellingham')).not.toBe(basisOf(talkWith([]), 'Ruth Ellingham'));
  expect(basisOf(interview, 'Marek Dudek')).toBe(basisOf(talkWith([]), 'Marek Dudek'));
});

test('a task that is the next step is told as that alone', () => {
  const nextStep = { text: 'send the CPD log by Monday', day: '2026-03-16', time: null } as const;
  const [{ body, missing }] = letters(talkWith([log], { nextStep }));
  expect(body.match(/CPD log/g)).toHaveLength(1);
  expect(missing.join()).not.toContain('promise');
});

test('a promise to send something names a day where one was named', () => {
  expect(letters(talkWith([log]))[0].body).toContain('send you my CPD log');
  const dated = promised('send Ruth my CPD log by Monday', { due: '2026-03-16' });
  expect(letters(talkWith([dated]))[0].body).toMatch(/send you my CPD log by Monday 16 March[.,]/);
});
