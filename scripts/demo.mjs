/**
 * The main job on the demo vault: its agenda, then the letters that are owed. Works on a copy at a fixed clock, and leaves the vault as it was.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NOW = '2026-03-12T17:30';
const root = fileURLToPath(new URL('..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'interview-follow-up-'));
const vault = join(place, 'test-vault');

try {
  cpSync(join(root, 'test-vault'), vault, { recursive: true });
  run('agenda', vault);
  run('draft', vault);
} finally {
  rmSync(place, { recursive: true, force: true });
}

/**
 * @param {string} command
 * @param {readonly string[]} rest
 */
function run(command, ...rest) {
  console.log(`\n$ interview-follow-up ${command} test-vault --now ${NOW}\n`);
  const { status } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), command, ...rest, '--now', NOW], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = status ?? 1;
}
