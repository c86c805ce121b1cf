// Tries what the walls are there for, so that a test can tell that they stand: the first argument says what.
const [, , what, path = ''] = process.argv;
/** @type {Record<string, () => unknown>} */
const tries = {
  fetch: () => fetch('http://127.0.0.1:9/'),
  socket: () => require('node:net').connect(9, '127.0.0.1'),
  request: () => require('node:http').get('http://127.0.0.1:9/'),
  program: () => require('node:child_process').spawnSync('true'),
  read: () => require('node:fs').readFileSync(path),
  write: () => require('node:fs').writeFileSync(path, 'x'),
};
tries[what ?? '']?.();
