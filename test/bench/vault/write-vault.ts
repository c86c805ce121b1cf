import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeVault } from './make-vault.ts';

/** Writes a vault of `count` notes into a folder, which is made when it is not there. */
export function writeVault(folder: string, count: number): void {
  const made = new Set<string>();
  for (const { path, text } of makeVault(count)) {
    const place = dirname(path);
    if (!made.has(place)) mkdirSync(join(folder, place), { recursive: true });
    made.add(place);
    writeFileSync(join(folder, path), text);
  }
}
