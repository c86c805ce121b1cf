import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import { readVault } from './read-vault.mjs';

const here = import.meta.dirname;
const root = join(here, '..', '..', '..');

/** @type {Readonly<Record<string, string>>} */
const types = { css: 'text/css', html: 'text/html', js: 'text/javascript', json: 'application/json' };

/** @typedef {{ readonly address: string, readonly close: () => Promise<void> }} RunningBench */

/**
 * Serves the app's frame with the built main.js and styles.css as they are, over the demo vault. The notes are sent once:
 * whatever is written stays in the page. A port of 0 takes any that is free.
 * @returns {Promise<RunningBench>}
 */
export async function serveBench(port = 0) {
  const page = await bundledPage();
  const file = (/** @type {string[]} */ ...path) => readFileSync(join(...path), 'utf8');
  /** @type {Readonly<Record<string, () => string>>} */
  const answers = {
    '/': () => file(here, 'index.html'),
    '/page.js': () => page,
    '/frame.css': () => file(here, 'frame.css'),
    '/styles.css': () => file(root, 'styles.css'),
    '/main.js': () => file(root, 'main.js'),
    '/manifest.json': () => file(root, 'manifest.json'),
    '/notes.json': () => JSON.stringify(readVault(join(root, 'test-vault'))),
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://bench.example').pathname;
    const answer = answers[path];
    const type = types[path.split('.')[1] ?? 'html'] ?? 'text/html';
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(answer?.() ?? '');
  });
  await new Promise((listening) => server.listen(port, '127.0.0.1', () => listening(undefined)));
  const taken = server.address();
  if (taken === null || typeof taken === 'string') throw new Error('The bench got no port.');
  return {
    address: `http://127.0.0.1:${taken.port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

async function bundledPage() {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'page.ts')],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'chrome120',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}
