import { describe, expect, it } from 'vitest';
import { interviewIn, namesIn } from '../vault.ts';

const note = (interviewers: string): string =>
  `---\ncompany: Quayworks\nrole: porter\ndate: 2026-03-12\ninterviewers: ${interviewers}\n---\n`;

describe('A double family name', () => {
  it.each([
    ['Conchita del Río y Paz', ['Conchita del Río y Paz']],
    ['[Ana Ortega y Gasset, Tess Dunn]', ['Ana Ortega y Gasset', 'Tess Dunn']],
    ['Rui Costa e Silva, Tess Dunn', ['Rui Costa e Silva', 'Tess Dunn']],
    ['["Ortega y Gasset, Ana", Tess Dunn]', ['Ana Ortega y Gasset', 'Tess Dunn']],
  ])('is one person’s: %s', (written, names) => {
    expect(namesIn(note(written))).toEqual(names);
  });

  it.each([
    ['Ana Ortega y Luis', ['Ana Ortega', 'Luis']],
    ['Ana y Luis', ['Ana', 'Luis']],
    ['Ana Ortega y Luis Paz', ['Ana Ortega', 'Luis Paz']],
    ['Marco Rossi e Giulia Conti', ['Marco Rossi', 'Giulia Conti']],
    ['"Ana y Luis, Marta"', ['Ana', 'Luis', 'Marta']],
    ['Dana Whitfield and Gasset', ['Dana Whitfield', 'Gasset']],
  ])('is not made of two people: %s', (written, names) => {
    expect(namesIn(note(written))).toEqual(names);
  });

  it('is asked about where its first half is a given name as well', () => {
    const { people, gaps } = interviewIn(note('"Ramón y Cajal, Ana"'));
    expect(people).toEqual([]);
    expect(gaps.join()).toContain('Ramón y Cajal, Ana');
  });

  it('is greeted by the given name, its second half with the first', () => {
    const [ana] = interviewIn(note('[Ana Ortega y Gasset, Tess Dunn]')).people;
    expect([ana?.given, ana?.family, ana?.salutation]).toEqual(['Ana', 'Ortega y Gasset', 'Dear Ana']);
  });
});

describe('A family name that is a degree in capitals', () => {
  it.each([
    ['Lynn Ma', 'Lynn Ma'],
    ['Thi Do', 'Thi Do'],
    ['Lynn Ma MA', 'Lynn Ma'],
    ['Dana Whitfield MA', 'Dana Whitfield'],
    ['Dana Whitfield Jr', 'Dana Whitfield'],
  ])('stays: %s', (written, name) => {
    expect(namesIn(note(`[${written}, Bo Lund]`))).toEqual([name, 'Bo Lund']);
  });

  it('is not a first name elsewhere', () => {
    const text = `${note('[Lynn Ma, Ma Lin]')}Ma: how I mix lime\n`;
    expect(interviewIn(text).people.map(({ name, topics }) => [name, topics])).toEqual([
      ['Lynn Ma', []],
      ['Ma Lin', []],
    ]);
  });
});

describe('A name as people write it', () => {
  it('is turned round once where both a comma and a remark say that the family name stands first', () => {
    const [person] = interviewIn(note('"Sato, Yuki (family name first)"')).people;
    expect([person?.name, person?.given, person?.family]).toEqual(['Yuki Sato', 'Yuki', 'Sato']);
    expect(person?.salutation).toBe('Dear Yuki');
  });

  it.each([
    ['Tess Dunn, 王小明, Li Wei', ['Tess Dunn', '王小明', 'Li Wei']],
    ['"Kim Min-jun (call me MJ), 王小明"', ['Kim Min-jun', '王小明']],
    ['[Ngũgĩ wa Thiong’o, Tess Dunn]', ['Ngũgĩ wa Thiong’o', 'Tess Dunn']],
  ])('is somebody in any script: %s', (written, names) => {
    expect(namesIn(note(written))).toEqual(names);
  });

  it.each([
    [`["Marguerite 'Daisy' Hart", Bo Lund]`, 'Marguerite Hart', 'Daisy'],
    [`['Bob "Bear" Stone', Bo Lund]`, 'Bob Stone', 'Bear'],
  ])('has a nickname in quotes, which is no title: %s', (written, name, nickname) => {
    const [person] = interviewIn(note(written)).people;
    expect([person?.name, person?.title]).toEqual([name, null]);
    expect(person?.aliases).toContain(nickname);
  });

  it('goes on behind a semicolon with what somebody is called', () => {
    const { people, gaps } = interviewIn(note('Wei Zhang; call him Will'));
    expect(people.map(({ name, salutation }) => [name, salutation])).toEqual([['Wei Zhang', 'Dear Will']]);
    expect(gaps).toEqual([]);
  });

  it.each(['*b', '*chief', '&boss'])('is none where a mark of the block stands for it: %s', (written) => {
    const { people, gaps } = interviewIn(note(`["${written}", Tess Dunn]`));
    expect(people.map(({ name }) => name)).toEqual(['Tess Dunn']);
    expect(gaps.join()).toContain(written);
  });
});
