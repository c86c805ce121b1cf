// node --require walls.cjs … : whatever would reach the network or start another program ends the run with a word about it.
// Files are walled off by Node's own permissions, which the tests give on the command line.
const callers = {
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get'],
  http2: ['connect'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4'],
  child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
};

for (const [name, functions] of Object.entries(callers)) {
  const module = /** @type {Record<string, unknown>} */ (require(`node:${name}`));
  for (const each of functions) module[each] = refuse(`${name}.${each}`);
}
require('node:net').Socket.prototype.connect = refuse('net.Socket.connect');
for (const name of ['fetch', 'WebSocket', 'EventSource']) {
  Object.defineProperty(globalThis, name, { value: refuse(name), configurable: true });
}

// Node's permissions refuse what takes a handle, since no path can be checked; the file was opened by its path before.
const fs = require('node:fs');
fs.fsyncSync = fs.fchmodSync = () => undefined;

// Node's permissions ask about the path that is named, not about the place to which a link on it leads.
const { dirname } = require('node:path');
const opening = ['open', 'openSync', 'readFileSync', 'writeFileSync', 'readdirSync', 'copyFileSync', 'mkdirSync'];
const calls = /** @type {Record<string, (...args: unknown[]) => unknown>} */ (/** @type {unknown} */ (fs));
for (const name of opening) {
  const real = calls[name];
  if (real === undefined) throw new Error(`there is no ${name}`);
  calls[name] = (...args) => {
    const [path, ...how] = args;
    if (typeof path === 'string' && !isAllowed(placeOf(path, how.some(isExclusive)))) refuse(`${name} ${path}`)();
    return real(...args);
  };
}

/**
 * Whether a file is to be made only where there is none: then no link at its place is followed.
 * @param {unknown} how
 */
function isExclusive(how) {
  return how === 'wx' || (typeof how === 'object' && how !== null && 'flag' in how && how.flag === 'wx');
}

/**
 * Where a path leads, or its folder does.
 * @param {string} path
 * @param {boolean} isMade
 * @returns {string}
 */
function placeOf(path, isMade) {
  try {
    return fs.realpathSync(isMade ? dirname(path) : path);
  } catch {
    return dirname(path) === path ? path : placeOf(dirname(path), false);
  }
}

/** @param {string} place */
function isAllowed(place) {
  const { permission } = /** @type {{ permission: { has: (what: string, place: string) => boolean } }} */ (
    /** @type {unknown} */ (process)
  );
  return permission.has('fs.read', place);
}

/**
 * @param {string} what
 * @returns {() => never}
 */
function refuse(what) {
  return () => {
    process.stderr.write(`WALL: ${what}\n`);
    process.exit(99);
  };
}
