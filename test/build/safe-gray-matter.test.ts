import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { obsidianBundle } from '../../build/bundles.mjs';

const root = new URL('../../', import.meta.url).pathname;
let bundle = '';

/** gray-matter alone, built as main.js is. */
beforeAll(async () => {
  const { outputFiles } = await build({
    ...obsidianBundle,
    entryPoints: [],
    outfile: 'gray-matter.js',
    stdin: { contents: `module.exports = require('gray-matter')`, resolveDir: root },
    absWorkingDir: root,
    write: false,
  });
  bundle = outputFiles[0]?.text ?? '';
});

/** Runs an expression about `matter` where there is no Buffer, no process and nothing to require. */
function ask(expression: string): unknown {
  const module = { exports: {} };
  return runInNewContext(`${bundle}; const matter = module.exports; JSON.stringify(${expression})`, { module });
}

const reader = `{ language: 'yaml', engines: { yaml: (text) => ({ read: text.trim() }) } }`;

describe('gray-matter inside the bundles', () => {
  test('reads a note with the parser it is given, without Buffer and process', () => {
    expect(ask(String.raw`matter('---\na: 1\n---\nbody', ${reader})`)).toBe(
      JSON.stringify({ content: 'body', data: { read: 'a: 1' }, isEmpty: false, excerpt: '' }),
    );
  });

  test('refuses to run the code of a note that calls its properties JavaScript', () => {
    expect(() => ask(String.raw`matter('---js\n({ a: 1 })\n---\n', ${reader})`)).toThrow('no engine of its own');
  });

  test('refuses YAML without a parser from outside', () => {
    expect(() => ask(String.raw`matter('---\na: 1\n---\n')`)).toThrow('no engine of its own');
  });

  test('refuses to read files', () => {
    expect(() => ask(`matter.read('a.md')`)).toThrow('may not read files');
  });

  test('refuses to write notes, and to cut them into sections', () => {
    expect(() => ask(`matter.stringify('body', { a: 1 })`)).toThrow('may not write notes');
    expect(() => ask(`matter('---\\na: 1\\n---\\n', { ...${reader}, sections: true })`)).toThrow('into sections');
  });

  test('cuts no excerpt out of a note, whatever it is asked', () => {
    const asked = String.raw`matter('---\na: 1\n---\nfirst\n---\nrest', { ...${reader}, excerpt: true })`;
    expect(ask(asked)).toBe(
      JSON.stringify({ content: 'first\n---\nrest', data: { read: 'a: 1' }, isEmpty: false, excerpt: '' }),
    );
  });

  test('weighs 6 KB or less, because its YAML library, its writer and its sections are left out', () => {
    expect(bundle.length).toBeLessThanOrEqual(6000);
  });
});
