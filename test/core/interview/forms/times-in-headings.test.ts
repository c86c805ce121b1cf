import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const head = '---\ntype: interview\ncompany: Quayworks\nrole: porter\ndate: 2026-03-12\n---\n';

describe('A heading with a person and their time', () => {
  it.each([
    '10.15 - 11.00 Lou Orr, clerk',
    '10:15 - 11:00 Lou Orr, clerk',
    '10.15–11.00 Lou Orr, clerk',
    '2.1 Lou Orr, clerk',
  ])('is that person’s: %s', (heading) => {
    const { people } = interviewIn(`${head}## ${heading}\n- asked about the sluice\n- asked about the lock\n`);
    expect(people.map(({ name, topics }) => [name, topics.map(({ text }) => text)])).toEqual([
      ['Lou Orr', ['the sluice', 'the lock']],
    ]);
  });
});

describe('A name without a link', () => {
  it('leads to a note whose file name is made of it, with dashes', () => {
    const others = { 'People/ama-k.md': '---\nemail: ama@quay.example\n---\n' };
    const note = (name: string): string => head.replace('type: interview', `interviewers: [${name}, Tess Dunn]`);
    expect(interviewIn(note('Ama K'), { others }).people[0]?.email).toBe('ama@quay.example');
    expect(interviewIn(note('"[[ama k]]"'), { others }).people[0]?.email).toBe('ama@quay.example');
    expect(interviewIn(note('Ama Koh'), { others }).people[0]?.email).toBe(null);
  });
});
