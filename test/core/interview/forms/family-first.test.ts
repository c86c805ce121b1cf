import { describe, expect, it } from 'vitest';
import { interviewIn, namesIn, reading } from '../vault.ts';

const list = (...items: readonly string[]): string =>
  `---\ncompany: Oxbow Dairy\ndate: 2026-03-10\ninterviewers:\n${items.map((item) => `  - ${item}\n`).join('')}---\n`;

describe('The family name in front of a comma', () => {
  it.each([
    ['"Rezai, Hamid"', 'Hamid Rezai'],
    ['"Öz, Zeynep (QA)"', 'Zeynep Öz'],
    ['"Öz, Zeynep, head of QA"', 'Zeynep Öz'],
    ['mcgregor, ewan', 'Ewan Mcgregor'],
    ['"O\'Dowd, Siobhán <siobhan@oxbow.example>"', "Siobhán O'Dowd"],
    ['"van der Heide, Ute"', 'Ute van der Heide'],
    ['"Rezai, Dr. Hamid"', 'Hamid Rezai'],
    ['"Rezai, Hamid K."', 'Hamid K. Rezai'],
    ['"Rezai, H."', 'H. Rezai'],
    ['"Aarnipuro, Zbyszko <zbyszko.aarnipuro@oxbow.example>"', 'Zbyszko Aarnipuro'],
    ['{ name: "Aarnipuro, Zbyszko" }', 'Zbyszko Aarnipuro'],
    ['"[[Aarnipuro, Zbyszko]]"', 'Zbyszko Aarnipuro'],
  ])('is that of one person in a list: %s', (item, name) => {
    const { people, gaps } = interviewIn(list('Ana Lima', item));
    expect([people.map((person) => person.name), gaps]).toEqual([['Ana Lima', name], []]);
  });

  it('is read so in a text whose people stand between semicolons', () => {
    const note = '---\ncompany: Acme\ninterviewers: "Rezai, Hamid; Öz, Zeynep; Ana Lima"\n---\n';
    expect(namesIn(note)).toEqual(['Hamid Rezai', 'Zeynep Öz', 'Ana Lima']);
  });

  it('is read so in a person’s own note', () => {
    const read = reading('', { path: 'People/Rezai, Hamid.md' });
    expect(read.kind === 'person' && read.person.name).toBe('Hamid Rezai');
  });

  it('is asked about where neither word is known', () => {
    const { people, gaps } = interviewIn(list('Ana Lima', '"Aarnipuro, Zbyszko"'));
    expect(people.map(({ name }) => name)).toEqual(['Ana Lima']);
    expect(gaps).toEqual(['who is "Aarnipuro, Zbyszko"?']);
  });

  it.each([
    [list('Ana Lima', '"Dana, Luis"'), ['Ana Lima', 'Dana', 'Luis']],
    [list('Ana Lima', '"Dana, COO"'), ['Ana Lima', 'Dana']],
    [list('Ana Lima', '"Okafor, PhD"'), ['Ana Lima', 'Okafor']],
    ['---\ninterviewers: "Smudge, Baz"\n---\n', ['Smudge', 'Baz']],
    ['---\ninterviewers: "Dana, Luis"\n---\n', ['Dana', 'Luis']],
  ])('is none in %j', (note, names) => {
    expect(namesIn(note)).toEqual(names);
  });
});
