import { describe, expect, it } from 'vitest';
import { linkKey, linkKeysIn } from '../../../../src/core/interview/notebook/link-keys.ts';
import { keysOfLink, keysOfNote, openLinks } from '../../../../src/core/interview/notebook/links.ts';
import { noteOf } from '../vault.ts';

const notes = [
  noteOf('People/Dana Whitfield.md', '---\naliases: [DW, Chair]\n---\n'),
  noteOf('Work/Dana Whitfield.md', ''),
  noteOf('People/Luis.md', '---\nalias: Chair\n---\n'),
  noteOf('Deep/People/Priya.md', '---\naliases: Ms Rao\n---\n'),
  noteOf('Café.md', ''),
];
const found = (target: string, from = 'Interviews/Acme.md'): string | null =>
  openLinks(notes).find(target, from)?.path ?? null;

describe('A link leads to the note', () => {
  it.each([
    ['of that path', 'Work/Dana Whitfield', 'Work/Dana Whitfield.md'],
    ['of that path with its ending', 'Work/Dana Whitfield.md', 'Work/Dana Whitfield.md'],
    ['of that path from the top', '/Work/Dana Whitfield', 'Work/Dana Whitfield.md'],
    ['of that path in small letters', 'work/dana whitfield', 'Work/Dana Whitfield.md'],
    ['of that name', 'Priya', 'Deep/People/Priya.md'],
    ['whose path ends so', 'People/Priya', 'Deep/People/Priya.md'],
    ['first by path of several', 'Dana Whitfield', 'People/Dana Whitfield.md'],
    ['of an alias', 'ms rao', 'Deep/People/Priya.md'],
    ['of that name in the other Unicode form', 'Cafe\u0301', 'Café.md'],
  ])('%s: %s', (_, target, path) => {
    expect(found(target)).toBe(path);
  });

  it.each([
    ['an alias that two have', 'Chair'],
    ['a path that no note ends with', 'Home/Priya'],
    ['nothing of that name', 'Sam'],
  ])('is open for %s: %s', (_, target) => {
    expect(found(target)).toBeNull();
  });

  it('that is nearest, of several', () => {
    expect(found('Dana Whitfield', 'Work/Talk.md')).toBe('Work/Dana Whitfield.md');
    expect(found('People/Priya', 'Deep/Talk.md')).toBe('Deep/People/Priya.md');
    expect(found('Luis', 'People/Sam.md')).toBe('People/Luis.md');
  });

  it('as long as it is there', () => {
    const links = openLinks(notes);
    for (const note of notes.slice(0, 2)) links.remove(note);
    expect(links.find('Dana Whitfield', 'a.md')).toBeNull();
    expect(links.find('DW', 'a.md')).toBeNull();
    expect(links.find('Chair', 'a.md')?.path).toBe('People/Luis.md');
    expect(links.find('Work/Dana Whitfield', 'a.md')).toBeNull();
  });

  it('that has one of its keys', () => {
    const [dana] = notes;
    if (!dana) throw new Error('no note');
    expect(keysOfNote(dana)).toEqual(['dana whitfield', 'dw', 'chair']);
    expect(keysOfLink('People/Dana Whitfield')).toContain('dana whitfield');
    expect(keysOfLink('DW')).toContain('dw');
  });
});

describe('The files that a text links to', () => {
  it.each([
    ['[[Dana Whitfield]]', ['dana whitfield']],
    ['[[People/Dana Whitfield|Dana]] and [[Luis#Talk]]', ['dana whitfield', 'luis']],
    ['[Dana](People/Dana%20Whitfield.md)', ['dana whitfield']],
    ['[Dana](<People/Dana Whitfield.md>)', ['dana whitfield']],
    ['[odd](100%.md)', ['100%']],
    ['[site](https://acme.example)', []],
    ['[[Café]]', ['cafe']],
  ])('are told by their keys: %s', (text, keys) => {
    expect(linkKeysIn(text)).toEqual(keys);
  });

  it('have the key that a link to them has', () => {
    expect(['People/Dana Whitfield.md', 'Café.md'].map(linkKey)).toEqual(['dana whitfield', 'cafe']);
  });
});
