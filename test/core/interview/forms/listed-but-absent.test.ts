import { describe, expect, it } from 'vitest';
import { interviewIn, namesIn } from '../vault.ts';

const note = (interviewers: string): string =>
  `---\ncompany: Quayworks\nrole: porter\ndate: 2026-03-12\ninterviewers: ${interviewers}\n---\n`;

describe('Somebody whom a property lists', () => {
  it.each([
    'Lou Orr (not there)',
    'Lou Orr (absent)',
    'Lou Orr (no-show)',
    'Lou Orr (apologies)',
    'Lou Orr (couldn’t come)',
    'Lou Orr, absent',
    'Lou Orr - was ill',
    'Lou Orr (krank)',
    'Lou Orr (absente)',
    '~~Lou Orr~~',
    '~~[[Lou Orr]]~~',
  ])('is nobody met where it says there that they did not come: %s', (written) => {
    const { people, perhapsMet, gaps } = interviewIn(note(`[Tess Dunn, "${written}"]`));
    expect(people.map(({ name }) => name)).toEqual(['Tess Dunn']);
    expect([perhapsMet, gaps]).toEqual([[], []]);
  });

  it('keeps the part that they have beside the talk', () => {
    const text = '---\ncompany: Quayworks\ninterviewers: Tess Dunn\nrecruiter: Vi Marsh (not there)\n---\n';
    expect(interviewIn(text).people.map(({ name, interviewed, title }) => [name, interviewed, title])).toEqual([
      ['Tess Dunn', true, null],
      ['Vi Marsh', false, null],
    ]);
  });

  it.each(['maybe', 'perhaps', 'might join', 'vielleicht', 'peut-être'])(
    'is asked about where it says “%s”',
    (doubt) => {
      const { people, perhapsMet } = interviewIn(note(`[Tess Dunn, "Ed Lark (${doubt})"]`));
      expect(people.map(({ name }) => name)).toEqual(['Tess Dunn']);
      expect(perhapsMet.map(({ name }) => name)).toEqual(['Ed Lark']);
    },
  );

  it('is met once the answer says so', () => {
    const text = note('[Tess Dunn, "Ed Lark (maybe)"]').replace('\n---\n', '\nalso met: Ed Lark\n---\n');
    expect(namesIn(text)).toEqual(['Tess Dunn', 'Ed Lark']);
    expect(interviewIn(text).perhapsMet).toEqual([]);
  });

  it.each(['head of leave', 'Sick Bay nurse', 'illustrator'])('has a title that is no absence: %s', (title) => {
    expect(namesIn(note(`[Tess Dunn, "Lou Orr (${title})"]`))).toEqual(['Tess Dunn', 'Lou Orr']);
  });

  it('is another person where two links lead to two notes, whoever is called the same in them', () => {
    const others = {
      'People/Sam (Rook).md': '---\naliases: Sam\ncall me: Sammy\n---\n',
      'People/Sam Pike.md': '---\naliases: Sam\nemail: sp@cold.example\n---\n',
    };
    const { people } = interviewIn(note('["[[People/Sam (Rook)|Sam]]", "[[Sam Pike]]"]'), { others });
    expect(people.map(({ name, email }) => [name, email])).toEqual([
      ['Sam', null],
      ['Sam Pike', 'sp@cold.example'],
    ]);
  });
});
