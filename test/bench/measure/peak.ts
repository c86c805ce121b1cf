import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Program } from '../bench.ts';

/** The most memory that a program ever held, in MiB. */
export function peakOf(program: Program): number {
  const file = join(tmpdir(), `peak-of-${process.pid}`);
  const env = { ...process.env, PEAK_FILE: file };
  const options = ['--require', resolve('test/bench/programs/tell-peak.cjs')];
  const { status } = spawnSync(process.execPath, [...options, ...program], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`Failed: ${program.join(' ')}`);
  const kibibytes = Number(readFileSync(file, 'utf8'));
  rmSync(file);
  return kibibytes / 1024;
}
