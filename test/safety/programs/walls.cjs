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
