import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../support/command-line.ts';
import { doStep, stepsIn } from './worked-examples.ts';

const page = readFileSync(join(projectRoot, 'CONTRIBUTING.md'), 'utf8');
const steps = stepsIn(page);
const code = steps.map(({ path }) => path).filter((path) => path.endsWith('.ts'));
const folder = mkdtempSync(join(tmpdir(), 'contributing-'));
const notCopied = ['node_modules', '.git', 'dist', 'reports', 'coverage', 'main.js'];
const MINUTES = 60_000;

function run(program: string, ...args: readonly string[]): string {
  const bin = join('node_modules', program);
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8' });
  return status === 0 ? '' : `${program} ${args.join(' ')}\n${stdout}${stderr}`;
}

const written = (path: string): string => readFileSync(join(folder, path), 'utf8');

beforeAll(() => {
  cpSync(projectRoot, folder, {
    recursive: true,
    filter: (from) => !notCopied.includes(relative(projectRoot, from)),
  });
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const step of steps) doStep(step, folder);
}, MINUTES);
afterAll(() => rmSync(folder, { recursive: true }));

test('CONTRIBUTING shows a rule, a check and a letter, each with all its files', () => {
  expect(steps.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'test/stories/rules/second-reader.md',
      'src/core/rules/second-reader.examples.ts',
      'src/core/checks/no-salary.examples.ts',
      'src/core/letters/promise-kept/en.ts',
    ]),
  );
});

test(
  'its three examples, followed step by step, pass the tests they name, and stand in the guide',
  () => {
    const tests = [
      'core/rules',
      'stories',
      'core/checks/checks',
      'core/letters/kinds',
      'letters',
      'docs/generated-pages',
    ];
    const failed = run('vitest/vitest.mjs', 'run', ...tests.map((name) => `test/${name}`), '--update=all');
    expect(failed).toBe('');
    const story = written('test/stories/rules/second-reader.md');
    expect(story).toContain('- Let somebody read your letters about the talk at Acme [Acme]: due Tue 10 Mar 17:00');
    expect(story).toContain('due Tue 10 Mar 15:00');
    expect(written('docs/rules.md')).toContain('### second-reader');
    expect(written('docs/checks.md')).toContain('- **warning**: “salary”: pay is a matter for a talk');
    expect(written('docs/kinds.md')).toContain('## Promised thing');
  },
  5 * MINUTES,
);

test(
  'its three examples keep the house rules',
  () => {
    // The gate looks at everything else: here only what the examples touch, and what that imports.
    const config = JSON.parse(written('tsconfig.json')) as object;
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...config, include: [...new Set(code)] }));
    expect(run('typescript/bin/tsc', '--noEmit')).toBe('');
    expect(run('eslint/bin/eslint.js', '--max-warnings', '0', ...new Set(code))).toBe('');
    expect(run('prettier/bin/prettier.cjs', '--check', ...new Set(code))).toBe('');
  },
  5 * MINUTES,
);

test('its table of pages names tests that are there, and every page that is made whole', () => {
  const table = page.slice(page.indexOf('## Pages that are held by tests'), page.indexOf('## The gate'));
  const named = [...table.matchAll(/`(test\/[^`]+\.test\.ts)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(6);
  expect(named.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  const generated = readFileSync(join(projectRoot, 'test/docs/generated-pages.test.ts'), 'utf8');
  const made = [...generated.matchAll(/\['([\w-]+\.md)'/g)].map(([, name = '']) => `docs/${name}`);
  expect(made.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
  expect(readdirSync(join(projectRoot, 'docs'))).toEqual(expect.arrayContaining(made.map((name) => name.slice(5))));
});
