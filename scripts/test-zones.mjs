import { spawnSync } from 'node:child_process';

// Runs the suite where clocks differ most: at Greenwich, west of it, and just across the date line. How the bundles are
// built, how the code is checked and what a fault leaves behind does not depend on the clock: "build" and "safety" run once.
// CI makes a page that is missing a failure: nothing is written anew in the gate.
// node scripts/test-zones.mjs [what vitest takes, such as a file name]

const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Apia'];

const failed = zones.filter((zone) => !passesIn(zone));
if (failed.length > 0) {
  console.error(`Tests failed with the clock of ${failed.join(', ')}`);
  process.exit(1);
}

/** @param {string} zone */
function passesIn(zone) {
  console.log(`Tests with the clock of ${zone}`);
  const report = `reports/tests/${zone.replace('/', '-')}.json`;
  const vitest = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  if (zone !== zones[0]) vitest.push('--project=!build', '--project=!safety');
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', ...vitest, ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, CI: 'true', TZ: zone } },
  );
  return status === 0;
}
