import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const note = (body: string): string =>
  `---\ninterviewers: [Dana Whitfield, Luis Ortega]\nrecruiter: Sam Okafor\ndate: 2026-03-02\n---\n${body}\n`;

const promised: readonly (readonly [form: string, body: string, promise: object])[] = [
  ['a name in the task', '- [ ] send Dana the rota', { to: 'Dana Whitfield', done: false, due: null }],
  ['a name behind an arrow', '- [ ] rota → Luis', { to: 'Luis Ortega' }],
  ['a name in front of a colon', '- [ ] Dana: the rota', { to: 'Dana Whitfield' }],
  ['two names and "to"', '- [ ] send Dana’s rota to Luis', { to: 'Luis Ortega' }],
  ['under somebody’s heading', '## Luis\n- [ ] send the kiln paper', { to: 'Luis Ortega' }],
  ['to the recruiter', '- [ ] send the recruiter my certificate', { to: 'Sam Okafor' }],
  ['no list mark in front', '[ ] send Dana the rota', { to: 'Dana Whitfield' }],
  ['ticked', '- [x] send Dana the rota', { done: true, doneOn: null }],
  ['ticked with a day', '- [x] send Dana the rota ✅ 2026-03-03', { done: true, doneOn: '2026-03-03' }],
  ['ticked, sent on a day', '- [x] thank-you email to Dana (sent 2026-03-03)', { done: true, doneOn: '2026-03-03' }],
  ['due by a mark', '- [ ] send Dana the rota 📅 2026-03-05', { due: '2026-03-05' }],
  ['due by a field', '- [ ] send Dana the rota [due:: 2026-03-05]', { due: '2026-03-05' }],
  ['due in words', '- [ ] send Dana the rota by Friday', { due: '2026-03-06' }],
  ['German', '- [ ] Dana die Unterlagen schicken', { to: 'Dana Whitfield' }],
];

describe('Promises', () => {
  it.each(promised)('are tasks: %s', (_, body, promise) => {
    expect(interviewIn(note(body)).promises).toMatchObject([promise]);
  });

  it.each(['- [ ] buy milk', '- [ ] read up on kilns', '## To learn\n- [ ] send theory'])(
    'are nothing that nobody waits for: %s',
    (body) => {
      expect(interviewIn(note(body)).promises).toEqual([]);
    },
  );
});
