import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/note/read-note.ts';
import { spliceProperty, whyNoLine } from '../../../src/core/note/splice-property.ts';
import type { PropertyValue } from '../../../src/core/note/types.ts';
import { isList } from '../../../src/core/note/values.ts';
import { core, failsafe } from '../../support/yaml.ts';

function splice(text: string, next: PropertyValue | undefined, key = 'log'): string {
  const spliced = spliceProperty(text, { key, next: () => next }, failsafe);
  return 'text' in spliced ? spliced.text : spliced.problem;
}

function append(text: string, line: string): string {
  const next = (old: PropertyValue | undefined) => [...(isList(old) ? old : []), line];
  const spliced = spliceProperty(text, { key: 'log', next }, core);
  return 'text' in spliced ? spliced.text : spliced.problem;
}

describe('Changing one property', () => {
  it.each([
    ['a new key goes to the end', '---\na: 1 # one\n---\nbody', 'x', '---\na: 1 # one\nlog: x\n---\nbody'],
    ['a note without properties gets a block', 'body\n', 'x', '---\nlog: x\n---\nbody\n'],
    ['an empty note gets a block', '', 'x', '---\nlog: x\n---\n'],
    ['an empty block is filled', '---\n---\nbody', 'x', '---\nlog: x\n---\nbody'],
    ['CRLF stays CRLF', '---\r\na: 1\r\n---\r\nb', ['x', 'z'], '---\r\na: 1\r\nlog:\r\n  - x\r\n  - z\r\n---\r\nb'],
    ['the byte order mark stays in front', '\uFEFFbody', 'x', '\uFEFF---\nlog: x\n---\nbody'],
    [
      'a text is replaced, its comment stays',
      '---\nlog: old # why\nb: 2\n---\n',
      'new',
      '---\nlog: new # why\nb: 2\n---\n',
    ],
    ['a quoted text is replaced', '---\nlog: "old # no" # why\nb: 2\n---\n', 'new', '---\nlog: new # why\nb: 2\n---\n'],
    [
      'a text over lines is replaced',
      '---\nlog: |\n  one\n\n  two\n# c\nb: 2\n---\n',
      'new',
      '---\nlog: new\n# c\nb: 2\n---\n',
    ],
    [
      'a list in brackets becomes lines',
      '---\nlog: [a, b] # why\nb: 2\n---\n',
      ['a', 'c'],
      '---\nlog: # why\n  - a\n  - c\nb: 2\n---\n',
    ],
    [
      'a list in brackets over lines becomes lines',
      '---\nlog: [\n  a,\n  b\n]\nb: 2\n---\n',
      ['c'],
      '---\nlog:\n  - c\nb: 2\n---\n',
    ],
    ['an empty key is filled', '---\nlog:\nb: 2\n---\n', ['c'], '---\nlog:\n  - c\nb: 2\n---\n'],
    ['a key is emptied', '---\nlog: x\nb: 2\n---\n', null, '---\nlog:\nb: 2\n---\n'],
    ['a list is emptied', '---\nlog:\n  - x\nb: 2\n---\n', [], '---\nlog: []\nb: 2\n---\n'],
    [
      'a key is taken away with its lines',
      '---\na: 1\nlog:\n  - x\n\n# two\nb: 2\n---\n',
      undefined,
      '---\na: 1\n\n# two\nb: 2\n---\n',
    ],
    ['the last key is taken away, the block stays', '---\nlog: x\n---\nb', undefined, '---\n---\nb'],
    ['a key that is not there is not taken away', 'body', undefined, 'body'],
    ['the key keeps its spelling', '---\nLOG : x\n---\n', 'z', '---\nLOG : z\n---\n'],
    [
      'what is typed elsewhere is quoted',
      '---\na: 0123\n---\n',
      ['0123', 'yes', '2026', 'a: b', '- x', '#x', '"q"', ' s '],
      '---\na: 0123\nlog:\n  - "0123"\n  - "yes"\n  - "2026"\n  - "a: b"\n  - "- x"\n  - "#x"\n  - "\\"q\\""\n  - " s "\n---\n',
    ],
    [
      'a log line needs no quotes',
      '---\n---\n',
      ['2026-11-19 sent thank-you-email to Dana O’Neill'],
      '---\nlog:\n  - 2026-11-19 sent thank-you-email to Dana O’Neill\n---\n',
    ],
    ['line ends and tabs are escaped', '---\n---\n', 'a\n\tb', '---\nlog: "a\\n\\tb"\n---\n'],
    ['the same value changes nothing', '---\nlog:   "x"   # c\n---\n', 'x', '---\nlog:   "x"   # c\n---\n'],
  ] as [string, string, PropertyValue | undefined, string][])('%s', (...[, text, next, expected]) => {
    expect(splice(text, next)).toBe(expected);
    const crlf = (lines: string) => lines.replace(/\r?\n/g, '\r\n');
    if (text.includes('\n')) expect(splice(crlf(text), next)).toBe(crlf(expected));
  });

  it.each([
    [
      'at the end, whatever the bytes of the others',
      '---\nlog:\n    - "a"   # one\n    # two\n    - \'b\'\n\nb: 2\n---\n',
      '---\nlog:\n    - "a"   # one\n    # two\n    - \'b\'\n    - x\n\nb: 2\n---\n',
    ],
    ['to a list that is not indented', '---\nlog:\n- a\nb: 2\n---\n', '---\nlog:\n- a\n- x\nb: 2\n---\n'],
    [
      'behind an item that YAML takes for a mapping',
      '---\nlog:\n  - 2026-11-19 reply: soon\n---\n',
      '---\nlog:\n  - 2026-11-19 reply: soon\n  - x\n---\n',
    ],
    [
      'behind items over several lines',
      '---\nlog:\n  - a\n    b\n  - |\n    c\n---\n',
      '---\nlog:\n  - a\n    b\n  - |\n    c\n  - x\n---\n',
    ],
  ])('an item is added as one line %s', (_, text, expected) => {
    expect(append(text, 'x')).toBe(expected);
  });

  it('an item in the middle is taken away or put in, and comments stay', () => {
    const text = '---\nlog:\n  - a # one\n  # two\n  - b\n  - c\n---\n';
    expect(splice(text, ['a', 'c'])).toBe('---\nlog:\n  - a # one\n  # two\n  - c\n---\n');
    expect(splice(text, ['a', 'm', 'b', 'c'])).toBe('---\nlog:\n  - a # one\n  # two\n  - m\n  - b\n  - c\n---\n');
    expect(splice(text, ['m'])).toBe('---\nlog:\n  - m\n  # two\n---\n');
  });
});

describe('Nothing is written, and a sentence says why,', () => {
  it.each([
    [
      'where the block cannot be read',
      '---\na: b: c\n---\n',
      'line 2: the properties cannot be read: "a: b: c" has a colon in its value; put the value in quotes',
    ],
    [
      'where the block never ends',
      '---\na: 1\n',
      'line 1: the properties begin here and never end; write --- alone on a line below them',
    ],
    [
      'where the key stands twice',
      '---\nlog: 1\nLog: 2\n---\n',
      'the properties hold "log" more than once; leave one of them',
    ],
    [
      'where the whole block is in braces',
      '---\n{a: 1, log: 2}\n---\n',
      '"log" cannot be changed without touching the other properties; write it on plain lines of its own',
    ],
    [
      'where another key needs what stands there',
      '---\nlog: &l x\nb: *l\n---\n',
      '"log" cannot be changed without touching the other properties; write it on plain lines of its own',
    ],
    [
      'where the block is in braces and lacks the key',
      '---\n{a: 1}\n---\n',
      '"log" cannot be changed without touching the other properties; write it on plain lines of its own',
    ],
  ])('%s', (_, text, problem) => {
    expect(splice(text, 'new')).toBe(problem);
  });

  it('where the value is none that we write', () => {
    expect(splice('---\n---\n', { a: 'b' })).toBe('only a text or a list of texts can be written as "log"');
    expect(splice('body', [['a']])).toBe('only a text or a list of texts can be written as "log"');
  });
});

describe('Whether a line can be added to a property', () => {
  it.each([
    ['nothing', ''],
    ['a text', 'log: one\n'],
    ['a list', 'log:\n  - one\n'],
    ['a list that holds a mapping', 'log:\n  - one: two\n'],
    ['a list in brackets', 'log: [one, two]\n'],
    ['a mapping', 'log:\n  one: two\n'],
    ['a mapping in braces', 'log: { one: two }\n'],
    ['a list in brackets that holds a mapping', 'log: [{ one: two }, three]\n'],
    ['two keys', 'log: one\nLog: two\n'],
  ])('is told without writing it: %s', (_, lines) => {
    const text = `---\na: 1\n${lines}---\n`;
    const next = (old: PropertyValue | undefined) => [...(isList(old) ? old : [old ?? []].flat()), 'x'];
    const written = spliceProperty(text, { key: 'log', next }, failsafe);
    expect(whyNoLine(readNote('a.md', text, failsafe), 'log') === null).toBe('text' in written);
  });
});
