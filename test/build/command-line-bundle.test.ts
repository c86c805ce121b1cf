import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findEvaluations, readBundle } from '../support/bundle-text.ts';

const file = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8')) as {
  version: string;
};

describe('dist/cli.js', () => {
  test('runs as a program of its own and says the version of the manifest', () => {
    expect(execFileSync(file, ['--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
  });

  test('evaluates no text as code', () => {
    expect(findEvaluations(readBundle('dist/cli.js'))).toEqual([]);
  });
});
