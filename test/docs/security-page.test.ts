import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

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
    const missing = tests.filter(({ file, title }) => !existsSync(file) || !isTitle(title, readFileSync(file, 'utf8')));
    expect(missing).toEqual([]);
  });
});

/** A title stands in quotes, as written: with `%s` or `$name` where a table fills in. */
function isTitle(title: string, source: string): boolean {
  return ["'", '"', '`'].some((quote) => source.includes(`${quote}${title}${quote}`));
}
