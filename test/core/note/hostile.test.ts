import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/note/read-note.ts';
import { spliceProperty } from '../../../src/core/note/splice-property.ts';
import { core, failsafe } from '../../support/yaml.ts';

/** Lists of lists of aliases: ten times as many values on every line. */
function bomb(lines: number): string {
  const list = (item: string) => `[${Array<string>(10).fill(item).join(', ')}]`;
  return Array.from({ length: lines }, (_, at) => `k${at}: &a${at} ${list(at === 0 ? 'x' : `*a${at - 1}`)}\n`).join('');
}

const HOSTILE: readonly (readonly [string, string, string])[] = [
  ['aliases that unfold to millions', bomb(9), 'aliases (*name); expected at most 50'],
  ['a few aliases that unfold to many', bomb(6), 'aliases (*name) that unfold to too much'],
  ['a list that holds itself', 'a: &a [*a]\n', 'more than 32 lists and mappings in each other'],
  [
    'brackets in brackets',
    `a: ${'['.repeat(50_000)}${']'.repeat(50_000)}\n`,
    'lists in each other; expected at most 32',
  ],
  ['mappings in mappings', `a: ${'{a: '.repeat(20_000)}\n`, 'keys; expected at most 2000'],
  ['dashes behind dashes', `a:\n${'- '.repeat(50_000)}x\n`, 'lists in each other; expected at most 32'],
  [
    'lines further and further in',
    Array.from({ length: 440 }, (_, at) => `${' '.repeat(at)}a:\n`).join(''),
    'lists and mappings in each other',
  ],
  [
    'thousands of keys',
    Array.from({ length: 15_000 }, (_, at) => `k${at}: v\n`).join(''),
    'keys; expected at most 2000',
  ],
  ['one key thousands of times', 'key: v\n'.repeat(20_000), 'keys; expected at most 2000'],
  ['thousands of items', `a:\n${'- v\n'.repeat(40_000)}`, 'values; expected at most 10000'],
  ['thousands of blank lines', `a: 1\n${'\n'.repeat(190_000)}`, 'more than 100 blank lines in a row'],
  ['anchors behind anchors', `a: ${'&a '.repeat(60_000)}\n`, 'cannot be read'],
  ['colons behind colons', `a: ${'a: '.repeat(60_000)}\n`, 'cannot be read'],
  ['links behind links', `a: ${'[[x]] '.repeat(30_000)}\n`, 'cannot be read'],
  ['a quote that never ends', `a: "${'x\n'.repeat(90_000)}`, 'cannot be read'],
  ['megabytes', 'x'.repeat(3_000_000), 'characters long; expected at most 200000'],
];

describe.each(HOSTILE)('A note with %s', (_, block, says) => {
  const text = `---\n${block}\n---\nbody`;

  it('is refused with a reason, within a second, and loses nothing', () => {
    const start = performance.now();
    for (const parse of [failsafe, core]) {
      const note = readNote('a.md', text, parse);
      expect(note.problem?.says).toContain(says);
      expect(note.body).toBe('body');
      expect(spliceProperty(text, { key: 'log', next: () => ['x'] }, parse)).toEqual({
        problem: expect.stringContaining(says) as string,
      });
    }
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

describe('A note whose keys are those of the machine', () => {
  const text = '---\n__proto__:\n  polluted: yes\nconstructor:\n  prototype: {polluted: yes}\ncompany: Acme\n---\nbody';

  it.each([
    ['texts', failsafe],
    ['values', core],
  ])('is read, and gives no other object a property: %s', (_, parse) => {
    const { problem, properties } = readNote('a.md', text, parse);
    expect([problem, properties.company, properties.polluted]).toEqual([null, 'Acme', undefined]);
    expect(Reflect.has({}, 'polluted')).toBe(false);
    expect(spliceProperty(text, { key: 'log', next: () => ['x'] }, parse)).toEqual({
      text: text.replace('Acme\n', 'Acme\nlog:\n  - x\n'),
    });
  });
});

describe('A note with code in its properties', () => {
  it.each(['js', 'javascript', 'coffee', 'json', 'yaml'])('runs none of it: ---%s opens nothing', (language) => {
    const text = `---${language}\nglobalThis.pwned = true\n---\nbody`;
    expect(readNote('a.md', text, failsafe).body).toBe(text);
    expect('pwned' in globalThis).toBe(false);
  });

  it('reads the tags of code as nothing but marks', () => {
    const { properties } = readNote('a.md', '---\na: !!js/function "function () { throw 1 }"\nb: !<x> 1\n---\n', core);
    expect({ ...properties }).toEqual({ a: 'function () { throw 1 }', b: '1' });
  });
});
