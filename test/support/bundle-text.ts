import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a built file, named from the project's folder: `readBundle('main.js')`. */
export function readBundle(name: 'main.js' | 'dist/cli.js'): string {
  return readFileSync(join(import.meta.dirname, '..', '..', name), 'utf8');
}

/** The places where a built file would run text as code; empty where it never does. */
export function findEvaluations(bundle: string): readonly string[] {
  return bundle.match(/\beval\s*\(|\(0,\s*eval\)|\bFunction\s*\(|\bnew Function\b/g) ?? [];
}
