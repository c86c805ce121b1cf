import { spawnSync } from 'node:child_process';

// Runs the whole suite where clocks differ most: at Greenwich, west of it, and just across the date line.
// node scripts/test-zones.mjs [what vitest takes, such as a file name]

const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Apia'];

for (const TZ of zones) {
  console.log(`Tests with the clock of ${TZ}`);
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, vitest, { stdio: 'inherit', env: { ...process.env, TZ } });
  if (status !== 0) process.exit(status ?? 1);
}
