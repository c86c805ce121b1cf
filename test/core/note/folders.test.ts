import { describe, expect, it } from 'vitest';
import { fileOf, folderOf, isInFolder, pathInFolder } from '../../../src/core/note/folders.ts';

describe('A path lies in a folder', () => {
  it.each([
    ['Interviews/Acme.md', 'Interviews', true],
    ['Interviews/2026/Acme.md', 'Interviews', true],
    ['interviews/Acme.md', 'Interviews', true],
    ['Interviews/Acme.md', '/Interviews/', true],
    ['Interviews old/Acme.md', 'Interviews', false],
    ['Jobs/Interviews/Acme.md', 'Interviews', false],
    ['Interviews.md', 'Interviews', false],
    ['Acme.md', '', false],
    ['Acme.md', '/', false],
  ])('%s in %j: %s', (path, folder, expected) => {
    expect(isInFolder(path, [folder])).toBe(expected);
  });

  it('when it lies in any of several', () => {
    expect(isInFolder('Talks/Acme.md', ['Interviews', 'Talks'])).toBe(true);
    expect(isInFolder('Talks/Acme.md', [])).toBe(false);
  });
});

describe('The path of a file in a folder', () => {
  it.each([
    ['Letters', 'Letters/Dana.md'],
    ['Letters/', 'Letters/Dana.md'],
    ['Job/Letters', 'Job/Letters/Dana.md'],
    ['', 'Dana.md'],
  ])('%j is %s', (folder, expected) => {
    expect(pathInFolder(folder, 'Dana.md')).toBe(expected);
  });

  it('falls apart again into both', () => {
    expect(folderOf('Job/Letters/Dana.md')).toBe('Job/Letters/');
    expect(fileOf('Job/Letters/Dana.md')).toBe('Dana.md');
    expect(folderOf('Dana.md')).toBe('');
  });
});
