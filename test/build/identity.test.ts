import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;
const packageJson = JSON.parse(read('package.json')) as Record<string, unknown>;
const versions = JSON.parse(read('versions.json')) as Record<string, string>;
const description = String(manifest.description);

describe('what the plugin says about itself', () => {
  test('the manifest and the package carry the same id, version, author and licence file', () => {
    expect(manifest.id).toBe(packageJson.name);
    expect(manifest.version).toBe(packageJson.version);
    expect(manifest.author).toBe(packageJson.author);
    expect(read('LICENSE')).toContain(String(manifest.author));
  });

  test('the manifest holds only the keys that the directory knows', () => {
    const known = ['id', 'name', 'version', 'author', 'authorUrl', 'description', 'minAppVersion', 'isDesktopOnly'];
    expect(Object.keys(manifest).filter((key) => !known.includes(key))).toEqual([]);
  });

  test('the description keeps the rules of the directory', () => {
    expect(description).toMatch(/^[A-Z][a-z]+ [A-Za-z0-9 .,!?'"-]*\.$/);
    expect(description.length).toBeLessThanOrEqual(250);
    expect(description).not.toMatch(/obsidian|plugin|interview follow-up/i);
  });

  test('the newest line of versions.json names this version and the oldest app that the manifest allows', () => {
    expect(Object.entries(versions).at(-1)).toEqual([manifest.version, manifest.minAppVersion]);
  });

  test('the readme starts with the name', () => {
    expect(read('README.md').split('\n')[0]).toBe(`# ${String(manifest.name)}`);
  });
});
