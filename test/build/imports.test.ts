import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { forbidden = [], options = {} } = createRequire(import.meta.url)(
  join(root, '.dependency-cruiser.cjs'),
) as IConfiguration;

/** Who imports what, and how the sentence begins that forbids it. */
const refused = [
  ['src/core/note/a.ts', 'obsidian', 'Only src/obsidian imports obsidian'],
  ['src/core/note/b.ts', 'node:fs', 'Only src/cli imports Node'],
  ['src/core/note/c.ts', 'preact', 'Only src/obsidian imports preact'],
  ['src/core/note/d.ts', 'commander', 'Only src/cli imports commander and yaml'],
  ['src/core/note/e.ts', 'vitest', 'The core imports only the core and pure libraries'],
  ['src/core/note/f.ts', '../checks/spelling.ts', 'In the core, note comes before'],
  ['src/core/note/g.ts', '../../actions/act.ts', 'The core imports no action'],
  ['src/core/plan/a.ts', 'gray-matter', 'Only src/core/note imports gray-matter'],
  ['src/core/plan/b.ts', 'date-fns', 'Only src/core/time imports date-fns'],
  ['src/core/rules/b.ts', './a.ts', 'A rule imports no other rule'],
  ['src/core/rules/c.ts', '../settings.ts', 'Settings know the rules'],
  ['src/core/checks/names.ts', './spelling.ts', 'A rule imports no other rule, a check no other check'],
  ['src/core/letters/thanks/thanks.ts', '../call/en.ts', 'A letter imports no other letter'],
  ['src/core/letters/thanks/more.ts', '../call/call.ts', 'A letter imports no other letter'],
  ['src/actions/a.ts', '../cli/main.ts', 'The actions import only'],
  ['src/obsidian/a.ts', '../cli/main.ts', 'Hosts never meet'],
  ['src/obsidian/c.ts', 'yaml', 'Only src/cli imports commander and yaml'],
  ['src/cli/b.ts', 'fast-check', 'What ends in a bundle is a dependency'],
] as const;

const allowed = [
  ['src/core/note/h.ts', 'gray-matter'],
  ['src/core/plan/c.ts', '../note/h.ts'],
  ['src/core/rules/a.ts', './rule.ts'],
  ['src/core/rules/index.ts', './a.ts'],
  ['src/core/letters/thanks/parts.ts', './en.ts'],
  ['src/core/letters/thanks/topic.ts', '../topic/say-topic.ts'],
  ['src/obsidian/b.ts', 'obsidian'],
  ['src/cli/a.ts', 'node:fs'],
] as const;

/** Files that the others import. */
const targets = [
  'checks/spelling',
  'settings',
  'rules/rule',
  'letters/call/call',
  'letters/call/en',
  'letters/thanks/en',
  'letters/topic/say-topic',
];

const folder = mkdtempSync(join(tmpdir(), 'imports-'));
let result: ICruiseResult;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeAll(async () => {
  for (const target of [...targets.map((name) => `core/${name}`), 'actions/act', 'cli/main']) {
    write(`src/${target}.ts`, 'export const value = 1;\n');
  }
  for (const [path, imported] of [...refused, ...allowed]) {
    write(path, `import * as it from '${imported}';\nexport const value = it;\n`);
  }
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const tsConfig = { fileName: join(root, 'tsconfig.json') };
  const { output } = await cruise(['src'], {
    ...options,
    tsConfig,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden },
  });
  result = output as ICruiseResult;
}, 20_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The sentences that a file breaks by what it imports. */
const sentencesBrokenBy = (path: string): readonly string[] =>
  result.summary.violations.filter(({ from, to }) => from === path && to !== path).map(({ rule }) => rule.name);

test.each(refused)('%s may not import %s: "%s"', (path, _, sentence) => {
  expect(sentencesBrokenBy(path)).toContainEqual(expect.stringContaining(sentence));
});

test.each(allowed)('%s may import %s', (path) => {
  expect(sentencesBrokenBy(path)).toEqual([]);
});
