import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { NOW } from './vault/talk.ts';
import { writeVault } from './vault/write-vault.ts';

/** A program with its arguments, run by Node in a process of its own. */
export type Program = readonly string[];

/** What the goals are measured with. */
export interface Bench {
  /** Numbers of notes of the vaults to measure, ascending. */
  readonly sizes: readonly number[];
  /** The folder of a vault of so many notes; written when first asked for. */
  readonly vault: (count: number) => string;
  /** `agenda` over such a vault, by the built command line. */
  readonly agenda: (count: number) => Program;
  /** One of the comparison programs over a folder. */
  readonly program: (name: 'read-heads' | 'parse-all', folder: string) => Program;
  /** A program that was built for this run alone: read-vault.cjs, stand-in.cjs. */
  readonly built: (file: string) => string;
  /** Takes the vaults away. */
  readonly close: () => void;
}

/** A bench whose vaults stand in a temporary folder. */
export function openBench(largest: number): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'vaults-'));
  const written = new Set<number>();
  const built = (file: string): string => join(import.meta.dirname, file);
  const vault = (count: number): string => {
    const root = join(folder, String(count));
    if (!written.has(count)) writeVault(root, count);
    written.add(count);
    return root;
  };
  return {
    sizes: [1000, 10_000, 100_000].filter((size) => size <= largest),
    vault,
    agenda: (count) => [resolve('dist/cli.js'), 'agenda', vault(count), '--now', NOW],
    program: (name, root) => [resolve(`test/bench/programs/${name}.cjs`), root],
    built,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
