import { describe, expect, it } from 'vitest';
import { changedStretch, changesBetween } from '../../../../src/core/interview/notebook/changes-between.ts';
import { notebookOf } from '../../../../src/core/interview/notebook/notebook.ts';
import { patchNotebook } from '../../../../src/core/interview/notebook/patch-notebook.ts';
import type { Reading } from '../../../../src/core/interview/reading.ts';
import { reading } from '../vault.ts';

const talk = (path: string, date = '2026-03-02'): Reading =>
  reading(`---\ninterviewers: Dana Whitfield\ndate: ${date}\n---\n`, { path });
const person = (path: string): Reading => reading('---\ntype: person\n---\n', { path });
const all = [talk('a.md'), talk('c.md', 'Monday'), talk('e.md'), person('People/Dana.md')];

describe('A notebook in which a few notes were read anew', () => {
  it.each<readonly [string, string, Reading | null]>([
    ['a note is new at the beginning', '0.md', talk('0.md')],
    ['a note is new in the middle', 'b.md', talk('b.md')],
    ['a note is new at the end', 'f.md', talk('f.md')],
    ['a note says something else', 'c.md', talk('c.md', '2026-03-05')],
    ['a note cannot be read any more', 'a.md', talk('a.md', 'Tuesday')],
    ['a note is another thing now', 'a.md', person('a.md')],
    ['a note is gone', 'c.md', null],
    ['a note that was none is gone', 'x.md', null],
  ])('is as if all were read anew: %s', (_, path, read) => {
    const now = [...all.filter((each) => each.path !== path), ...(read === null ? [] : [read])];
    expect(patchNotebook(notebookOf(all), [[path, read]])).toEqual(notebookOf(now));
  });

  it('keeps a list of which nothing has changed', () => {
    const before = notebookOf(all);
    const after = patchNotebook(before, [['b.md', talk('b.md')]]);
    expect(after.people).toBe(before.people);
    expect(after.letters).toBe(before.letters);
    expect(after.interviews).not.toBe(before.interviews);
  });
});

describe('What has changed between two lists', () => {
  it.each([
    ['abc', 'abc', '', ''],
    ['abc', 'abxc', '', 'x'],
    ['abc', 'ac', 'b', ''],
    ['abc', 'axc', 'b', 'x'],
    ['abc', 'cab', '', ''],
    ['', 'ab', '', 'ab'],
    ['ab', '', 'ab', ''],
  ])('from "%s" to "%s": "%s" is gone, "%s" has come', (...[before, after, ...expected]) => {
    const changes = changesBetween(before.split(''), after.split(''));
    expect([[...changes.gone].join(''), changes.come.join('')]).toEqual(expected);
  });

  it.each([
    ['abc', 'abxc', { from: 2, oldEnd: 2, newEnd: 3 }],
    ['abcd', 'axyd', { from: 1, oldEnd: 3, newEnd: 3 }],
    ['ab', 'ab', { from: 2, oldEnd: 2, newEnd: 2 }],
    ['aa', 'aaa', { from: 2, oldEnd: 2, newEnd: 3 }],
  ])('lies in a stretch, from "%s" to "%s"', (before, after, stretch) => {
    expect(changedStretch(before.split(''), after.split(''))).toEqual(stretch);
  });
});
