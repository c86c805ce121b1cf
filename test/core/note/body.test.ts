import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownLines, readLines } from '../../../src/core/note/body-lines.ts';
import { readFields } from '../../../src/core/note/fields.ts';
import { plainText } from '../../../src/core/note/plain-text.ts';
import { readSections, sectionsBelow } from '../../../src/core/note/sections.ts';
import { readTables } from '../../../src/core/note/tables.ts';
import { readTasks } from '../../../src/core/note/tasks.ts';

/** The lines of a body as "kind: text". */
function kinds(body: string): readonly string[] {
  return readLines(body).map(({ kind, text }) => `${kind}: ${text}`);
}

describe('The lines of a body', () => {
  it.each([
    ['plain\n\nmore', ['text: plain', 'text: ', 'text: more']],
    ['a\n```js\n# no\n```\nb', ['text: a', 'fence: ```js', 'fence: # no', 'fence: ```', 'text: b']],
    ['````\n```\n````\nb', ['fence: ````', 'fence: ```', 'fence: ````', 'text: b']],
    ['~~~\nx', ['fence: ~~~', 'fence: x']],
    ['- ```\n  x\n  ```\nb', ['fence: - ```', 'fence:   x', 'fence:   ```', 'text: b']],
    ['```not a fence```\nb', ['text: ```not a fence```', 'text: b']],
    ['> one\n>> two\n> [!note]\nb', ['quote: one', 'quote: two', 'quote: [!note]', 'text: b']],
    ['> [!note] T\n> one\n\n> two', ['callout: [!note] T', 'callout: one', 'text: ', 'quote: two']],
    ['a %%hidden%% b', ['text: a  b']],
    ['%%\nhidden\n%% shown', ['comment: ', 'comment: ', 'text:  shown']],
    ['a %% b\nc %% d', ['text: a ', 'text:  d']],
    ['100%% sure\nb', ['text: 100%% sure', 'text: b']],
    ['a <!-- x --> b <!-- y\nz --> c', ['text: a  b ', 'text:  c']],
    ['<!-- never closed\nb', ['text: <!-- never closed', 'text: b']],
    ['a\r\nb', ['text: a', 'text: b']],
    ['', ['text: ']],
  ])('%j are told apart', (body, expected) => {
    expect(kinds(body)).toEqual(expected);
  });

  it('count from the line on which the body begins', () => {
    expect(readLines('a\nb', 5).map(({ line }) => line)).toEqual([5, 6]);
    expect(ownLines(readLines('> a\nb', 5))).toEqual([{ kind: 'text', text: 'b', line: 6 }]);
  });
});

describe('The sections of a body', () => {
  it('begin at headings outside fences, quotes and comments', () => {
    const sections = readSections(
      readLines('top\n# One ##\na\n```\n# no\n```\n## [[Dana|D]] **x**\n> # no\n#tag\n#', 3),
    );
    expect(sections.map(({ level, title, line, lines }) => [level, title, line, lines.length])).toEqual([
      [0, '', 3, 1],
      [1, 'One', 4, 4],
      [2, 'D x', 9, 2],
      [1, '', 12, 0],
    ]);
  });

  it('know what stands below them', () => {
    const sections = readSections(readLines('# A\n## B\n### C\n## D\n# E'));
    const titlesBelow = (at: number) => sectionsBelow(sections, sections[at] as never).map(({ title }) => title);
    expect(titlesBelow(1)).toEqual(['B', 'C', 'D']);
    expect(titlesBelow(2)).toEqual(['C']);
    expect(titlesBelow(5)).toEqual([]);
  });
});

describe('Any body', () => {
  const pieces = fc.constantFrom(
    '```',
    '%%',
    '<!--',
    '-->',
    '> ',
    '[!x]',
    '- [ ] ',
    '**',
    '::',
    '[',
    ']',
    '(',
    '|',
    '---',
    '# ',
    '\n',
    '\r\n',
    'word ',
    ': ',
  );
  const bodies = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

  it('is read without an error, and the same with CRLF and LF', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const all = (text: string) => {
          const lines = readLines(text);
          return [lines, readSections(lines), readFields(lines), readTasks(lines), readTables(lines)];
        };
        expect(all(body.replace(/\r?\n/g, '\r\n'))).toEqual(all(body.replace(/\r?\n/g, '\n')));
      }),
    );
  });

  it.each(['%%', '<!--', '[[', '[a::', '**a', '- [ ] ', '`', '> ', '|', '_', '# ', ' '])(
    'of two megabytes of %j is read in a moment',
    (piece) => {
      const long = piece.repeat(2_000_000 / piece.length);
      const many = `${piece}\n`.repeat(20_000);
      for (const text of [long, many]) {
        const lines = readLines(text);
        const found = [readSections(lines), readFields(lines), readTasks(lines), readTables(lines)];
        expect(found.every(Array.isArray)).toBe(true);
        expect(plainText(text).length).toBeLessThanOrEqual(text.length);
      }
    },
  );
});
