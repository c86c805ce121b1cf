import { describe, expect, it } from 'vitest';
import type { PromiseMade } from '../../../../src/core/interview/model.ts';
import { isChore, isForThem, isToSomebodyElse } from '../../../../src/core/interview/body/promise-receiver.ts';
import { interviewIn } from '../vault.ts';

const two = '---\ninterviewers: [Dana Whitfield, Luis Ortega]\nrecruiter: Sam Okafor\ndate: 2026-03-02\n---\n';
const promisesIn = (body: string): readonly PromiseMade[] => interviewIn(`${two}${body}\n`).promises;
const toldIn = (body: string): readonly string[] =>
  promisesIn(body).map(({ text, to, done }) => `${done ? '✓ ' : ''}${text} → ${to ?? 'nobody'}`);

describe('Whom a promise is for', () => {
  it.each([
    ['- [ ] send Dana the plan', ['send Dana the plan → Dana Whitfield']],
    ['- [ ] Dana: send the plan to Luis', ['Dana: send the plan to Luis → Dana Whitfield']],
    ['- [ ] send the plan to Luis, Dana wants it', ['send the plan to Luis, Dana wants it → Luis Ortega']],
    ['- [ ] @Luis: the references', ['@Luis: the references → Luis Ortega']],
    ['## Luis Ortega\n- [ ] send him the plan', ['send him the plan → Luis Ortega']],
    ['- [x] send references to the recruiter', ['✓ send references to the recruiter → Sam Okafor']],
    ['- [ ] ~~send Dana the plan~~', ['✓ send Dana the plan → Dana Whitfield']],
    [
      '- [ ] send Dana the plan\n- [ ] references to the same',
      ['send Dana the plan → Dana Whitfield', 'references to the same → Dana Whitfield'],
    ],
    ['- [ ] buy milk', []],
    ['- [ ] references', ['references → nobody']],
    ['- [ ] send Dana the plan 📅 2026-03-05 #job', ['send Dana the plan → Dana Whitfield']],
    ['I promised Luis to send the plan.', ['send the plan → Luis Ortega']],
    ['Me: how many at night? Luis: I will send it.', []],
  ])('is told by %j: %j', (body, promises) => {
    expect(toldIn(body)).toEqual(promises);
  });

  it.each([
    [isForThem, 'the references', true],
    [isForThem, 'the milk', false],
    [isChore, 'buy milk', true],
    [isChore, 'the plan', false],
    [isToSomebodyElse, 'write to Iris', true],
    [isToSomebodyElse, 'write to HR', false],
    [isToSomebodyElse, 'write to them', false],
    [isToSomebodyElse, 'plan → Iris', true],
  ])('by its words: %o("%s") is %s', (tells, words, answer) => {
    expect(tells(words)).toBe(answer);
  });
});
