import { describe, expect, it } from 'vitest';
import { interviewIn, namesIn } from '../vault.ts';

const note = (properties: string, body = ''): string =>
  `---\ncompany: Quayworks\nrole: porter\ndate: 2026-03-12\n${properties}\n---\n${body}\n`;

describe('The user, who is called Robin Castellan', () => {
  it.each([
    ['by the first name in a transcript', 'interviewers: [Tess Dunn]', '**Tess:** why us?\n**Robin:** I like trees.'],
    ['by the first name in a list', 'interviewers: [Tess Dunn]', '## Panel\n- Tess Dunn\n- Robin'],
    ['with an initial', 'interviewers: ["Robin C.", Tess Dunn]', ''],
    ['with an initial in front', 'interviewers: ["R. Castellan", Tess Dunn]', ''],
    ['in a sentence', 'interviewers: [Tess Dunn]', 'Met Robin and Tess at the gate. Robin asked about ropes.'],
  ])('is nobody of the interview: %s', (_, properties, body) => {
    const { people, gaps } = interviewIn(note(properties, body));
    expect(people.map(({ name }) => name)).toEqual(['Tess Dunn']);
    expect(gaps).toEqual([]);
  });

  it('is asked about where a property names somebody who is called the same and no more', () => {
    const { people, gaps } = interviewIn(note('interviewers: Robin, Tess'));
    expect(people.map(({ name }) => name)).toEqual(['Tess']);
    expect(gaps.join()).toContain('Robin');
  });

  it.each([
    ['Robin Bell', 'Robin Bell'],
    ['Robin (head porter)', 'Robin'],
    ['Mr Robin', 'Robin'],
    ['Robin <robin@quay.example>', 'Robin'],
    ['Ruth Castellan', 'Ruth Castellan'],
  ])('is not taken for somebody else of a like name: %s', (written, name) => {
    expect(namesIn(note(`interviewers: ["${written}", Tess Dunn]`))).toEqual([name, 'Tess Dunn']);
  });

  it('is not who was met where a property says so', () => {
    expect(namesIn(note('interviewers: [Tess Dunn]\nalso met: Robin'))).toEqual(['Tess Dunn', 'Robin']);
  });
});
