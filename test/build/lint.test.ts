import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint, Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { shortTests } from '../../build/short-tests.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const eslint = new ESLint({ cwd: root });

const configOf = async (path: string): Promise<Linter.Config> =>
  (await eslint.calculateConfigForFile(join(root, path))) as Linter.Config;

const ruleOf = async (path: string, rule: string): Promise<unknown> => (await configOf(path)).rules?.[rule];

const source = ['src/core/rules/x.ts', 'src/actions/x.ts', 'src/obsidian/views/x.tsx', 'src/cli/x.ts'];
const limits = [
  ['max-lines', { max: 200 }],
  ['complexity', 10],
  ['max-params', 3],
] as const;

// Put together here, so that this file does not name what it looks for.
const waysAround = new RegExp(
  [
    'eslint-' + 'disable',
    '@ts-' + '(ignore|expect-error|nocheck)',
    'stylelint-' + 'disable',
    'prettier-' + 'ignore',
  ].join('|'),
);

describe('the limits on the code', () => {
  test.each([...source, 'test/core/x.test.ts'])('no comment in %s can switch a rule off', async (path) => {
    expect((await configOf(path)).linterOptions?.noInlineConfig).toBe(true);
  });

  test.each([...source, 'test/core/x.test.ts'])('%s is short, simple and takes few parameters', async (path) => {
    for (const [rule, limit] of limits) expect(await ruleOf(path, rule)).toEqual([2, limit]);
  });

  test.each(source)('functions in %s end within 40 lines', async (path) => {
    expect(await ruleOf(path, 'max-lines-per-function')).toEqual([2, expect.objectContaining({ max: 40 })]);
  });

  test('a test ends within 40 lines; what stands around tests may be as long as they are many', async () => {
    expect(await ruleOf('test/core/x.test.ts', 'tests/short')).toEqual([2]);
    const steps = 'expect(1).toBe(1);\n'.repeat(41);
    const config = { plugins: { tests: { rules: { short: shortTests } } }, rules: { 'tests/short': 'error' } } as const;
    const said = (code: string) => new Linter().verify(code, config).map(({ message }) => message);
    expect(said(`test('long', () => {\n${steps}});`)).toEqual(['This has 43 lines, expected at most 40.']);
    expect(said(`describe('many', () => {\n${steps}});`)).toEqual([]);
  });

  test('wordings and word lists may be long, because they are data', async () => {
    for (const path of [
      'src/core/letters/x/en.ts',
      'src/core/letters/x/topics.words.ts',
      'src/core/interview/words/x.ts',
    ]) {
      expect(await ruleOf(path, 'max-lines')).toContain(0);
    }
  });

  test('no file asks a checker to look away', () => {
    const files = ['src', 'test', 'build', 'scripts'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    );
    const code = files.filter((name) => /\.(tsx?|mjs|cjs|css)$/.test(name));
    expect(code.length).toBeGreaterThan(10);
    expect(code.filter((name) => waysAround.test(readFileSync(join(root, name), 'utf8')))).toEqual([]);
  });
});
