// node --require failing-disk.cjs dist/cli.js …   runs the command line on a disk that fails as the variable FAULT says:
// {"call": "writeSync", "at": 1, "does": "ENOSPC" | "half" | "half, then full" | "kill" | "run:<program>"}: the at-th call of that
// name fails with that code, takes half of the bytes, kills the program, or lets another program act first. A full disk stays full.
const fs = require('node:fs');

/** @type {{ call: string, at: number, does: string }} */
const { call, at, does } = JSON.parse(process.env.FAULT ?? '{}');
/** @type {Record<string, (...args: unknown[]) => unknown>} */
const calls = /** @type {never} */ (fs);
const writing = [
  'writeFileSync',
  'openSync',
  'writeSync',
  'fchmodSync',
  'fsyncSync',
  'closeSync',
  'linkSync',
  'renameSync',
  'rmSync',
  'mkdirSync',
];
const STAYS = new Set(['ENOSPC', 'half, then full']);
const LONGEST_LOCK = 20;
let count = 0;

for (const name of call === 'any' ? writing : [call]) {
  const real = calls[name];
  if (real === undefined) throw new Error(`there is no ${name}`);
  calls[name] = (...args) => {
    if (isAside(name, args)) return real(...args);
    count += 1;
    return count === at || (count > at && STAYS.has(does)) ? fail(real, args) : real(...args);
  };
}

/**
 * Opening to read changes nothing, and what stands in a lock is no note.
 * @param {string} name
 * @param {unknown[]} args
 */
function isAside(name, args) {
  if (name === 'openSync') return args[1] === 'r';
  const [, bytes] = /** @type {[unknown, { length: number } | undefined]} */ (/** @type {unknown} */ (args));
  return name === 'writeSync' && call !== 'any' && (bytes?.length ?? 0) < LONGEST_LOCK;
}

/**
 * @param {(...args: unknown[]) => unknown} real
 * @param {unknown[]} args
 */
function fail(real, args) {
  if (does === 'kill') process.kill(process.pid, 'SIGKILL');
  if (does === 'half' || (does === 'half, then full' && count === at)) {
    const [handle, bytes, from = 0] = /** @type {[number, Buffer, number?]} */ (args);
    return real(handle, bytes, from, Math.max(1, Math.floor((bytes.length - from) / 2)));
  }
  if (does.startsWith('run:')) {
    require(does.slice('run:'.length));
    return real(...args);
  }
  const code = does.startsWith('half') ? 'ENOSPC' : does;
  throw Object.assign(new Error(`${code}: as the test wants it`), { code });
}
