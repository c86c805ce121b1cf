import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { titlesIn } from './test-titles.ts';

const page = readFileSync('SECURITY.md', 'utf8');
const promised = page.slice(page.indexOf('## What is promised'), page.indexOf('## What is not promised'));
const promises = promised
  .split(/^(?=\*\*)/m)
  .slice(1)
  .map((text) => ({
    promise: /^\*\*(.*?)\*\*/.exec(text)?.[1] ?? '',
    tests: [...text.matchAll(/^- `([^`]+)`: “([^”]+)”/gm)].map(([, file = '', title = '']) => ({ file, title })),
  }));

describe('SECURITY.md', () => {
  test('makes its promises', () => {
    expect(promises.length).toBeGreaterThanOrEqual(9);
  });

  test.each(promises)('names tests that are there for the promise: $promise', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    const missing = tests.filter(
      ({ file, title }) => !existsSync(file) || !titlesIn(readFileSync(file, 'utf8')).includes(title),
    );
    expect(missing).toEqual([]);
  });

  test.each([
    ['a comment', "// it('keeps it', () => undefined);", []],
    ['a block of comment', "/* it('keeps it', () => undefined); */", []],
    ['a test that is skipped', "it.skip('keeps it', () => undefined);", []],
    ['a table that is skipped', "it.skip.each([1])('keeps it', () => undefined);", []],
    ['a test to be written', "it.todo('keeps it');", []],
    ['a test that is run on some machines', "it.skipIf(true)('keeps it', () => undefined);", []],
    ['a group that is skipped', "describe.skip('What', () => { it('keeps it', () => undefined); });", []],
    ['a text that is no title', "expect('keeps it').toBe('keeps it');", []],
    ['a test', "it('keeps it', () => undefined);", ['keeps it']],
    ['a table of tests', "test.each([1])('keeps it', () => undefined);", ['keeps it']],
    ['a test in a group', "describe('What', () => { it(`keeps it`, () => undefined); });", ['keeps it']],
  ])('takes a title from nowhere but tests that run: %s', (_, source, titles) => {
    expect(titlesIn(source)).toEqual(titles);
  });
});
