import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bump-version-'));
  for (const name of ['manifest.json', 'versions.json', 'CHANGELOG.md']) cpSync(join(root, name), join(folder, name));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const readJson = (name: string): Record<string, unknown> => JSON.parse(read(name)) as Record<string, unknown>;

function bump(version: string): { status: number | null; stderr: string } {
  const env = { ...process.env, npm_package_version: version };
  return spawnSync('node', [join(root, 'scripts/bump-version.mjs')], { cwd: folder, env, encoding: 'utf8' });
}

test('a new version stands in the manifest, in versions.json and over what changed', () => {
  const { minAppVersion, id } = readJson('manifest.json');
  expect(bump('7.8.9').status).toBe(0);
  expect(readJson('manifest.json')).toMatchObject({ id, version: '7.8.9' });
  expect(Object.entries(readJson('versions.json')).at(-1)).toEqual(['7.8.9', minAppVersion]);
  expect(read('CHANGELOG.md')).toMatch(/^## Unreleased\n\n## 7\.8\.9 - \d{4}-\d\d-\d\d\n\n### Added$/m);
});

test('without a heading for what changed nothing is written', () => {
  writeFileSync(join(folder, 'CHANGELOG.md'), '# Changelog\n');
  const before = read('manifest.json');
  expect(bump('7.8.9').stderr).toContain('CHANGELOG.md has no heading "## Unreleased"');
  expect(read('manifest.json')).toBe(before);
});

test('without a word on what changed nothing is written', () => {
  writeFileSync(join(folder, 'CHANGELOG.md'), '# Changelog\n\n## Unreleased\n\n## 0.1.0 - 2026-01-02\n\n- Something\n');
  const before = read('manifest.json');
  expect(bump('7.8.9').stderr).toContain('CHANGELOG.md names nothing under "## Unreleased"');
  expect(read('manifest.json')).toBe(before);
});

test.each(['0.9.0', '0.10.0'])('after 0.10.0 there is no %s', (version) => {
  writeFileSync(
    join(folder, 'CHANGELOG.md'),
    '# Changelog\n\n## Unreleased\n\n- New\n\n## 0.10.0 - 2026-01-02\n\n- Old\n',
  );
  const before = read('manifest.json');
  expect(bump(version).stderr).toContain(`${version} is not newer than 0.10.0`);
  expect(read('manifest.json')).toBe(before);
  expect(bump('0.11.0').status).toBe(0);
});
