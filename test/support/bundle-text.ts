import { readFileSync } from 'node:fs';

/** The text of a built file, named from the project's folder: `readBundle('main.js')`. */
export function readBundle(name: 'main.js' | 'dist/cli.js'): string {
  return readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
}

/** The places where a built file would run text as code; empty where it never does. */
export function findEvaluations(bundle: string): readonly string[] {
  return bundle.match(/\beval\s*\(|\(0,\s*eval\)|\bFunction\s*\(|\bnew Function\b/g) ?? [];
}
