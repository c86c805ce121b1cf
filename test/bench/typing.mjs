import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import '../../esbuild.config.mjs';
import { launch } from '../app/page/open-page.mjs';
import { serveBench } from '../app/page/serve.mjs';

// npm run bench:typing             types in an interview note in Chromium, the sidebar open, in a vault of 10,000 notes
// npm run bench:typing -- 100000   in a larger one
// Prints the longest tasks of the page's thread in processor time, the frame's own part (it parses the note anew) among them.

const KEYS = 60;
const ROUNDS = 3;
const SHOWN = 5;
const size = Number(process.argv[2] ?? 10_000);

/** @typedef {{ readonly name: string, readonly ph: string, readonly pid: number, readonly tid: number, readonly tdur?: number }} TraceEvent */
/** @typedef {import('playwright-core').Page} Page */

/**
 * The notes of the bench's vault. Of those that are none of ours the text is left out, since nobody reads it in the app.
 * @returns {Promise<Record<string, string>>}
 */
async function vault() {
  const folder = await mkdtemp(join(tmpdir(), 'bench-typing-'));
  const outfile = join(folder, 'make-vault.mjs');
  try {
    await build({
      entryPoints: [join(import.meta.dirname, 'vault', 'make-vault.ts')],
      bundle: true,
      format: 'esm',
      outfile,
      logLevel: 'warning',
    });
    /** @type {{ makeVault: (count: number) => Iterable<{ readonly path: string, readonly text: string }> }} */
    const { makeVault } = await import(pathToFileURL(outfile).href);
    return Object.fromEntries([...makeVault(size)].map(({ path, text }) => [path, isOurs(path) ? text : topOf(text)]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} path */
function isOurs(path) {
  return /^(?:Interviews|Jobs|People)\//.test(path);
}

/** The properties of a note, or a word. @param {string} text */
function topOf(text) {
  return /^---\n[^]*?\n---\n/.exec(text)?.[0] ?? 'Something.';
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 */
async function openVault(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, reducedMotion: 'reduce' });
  const body = JSON.stringify(await vault());
  await page.route('**/notes.json', (route) => route.fulfill({ contentType: 'application/json', body }));
  const settings = JSON.stringify({ welcomed: true, reminders: false, name: 'Imogen Vasey' });
  const wanted = new URLSearchParams({ now: '2026-03-10T12:00', settings });
  await page.goto(`${address}?${wanted.toString()}`, { timeout: 0 });
  await page.waitForSelector('.ifu-row', { timeout: 0 });
  return page;
}

/** Ten keys a second, at the end of the newest interview note, and the time that the last of them takes to be seen. @param {Page} page */
function type(page) {
  return page.evaluate(async (keys) => {
    const { vault } = /** @type {Window} */ (/** @type {unknown} */ (globalThis)).bench.app;
    const file = vault
      .allFiles()
      .filter(({ path }) => path.startsWith('Interviews/2026'))
      .at(-1);
    if (file === undefined) throw new Error('There is no interview of 2026.');
    for (let key = 0; key < keys; key += 1) {
      await vault.modify(file, `${vault.textOf(file.path)}${'asked how I plan rotas '.charAt(key % 23)}`);
      await new Promise((next) => setTimeout(next, 100));
    }
    await new Promise((next) => setTimeout(next, 1500));
  }, KEYS);
}

/**
 * The milliseconds of processor time of every task that the page's thread does meanwhile, the longest first.
 * @param {Page} page
 * @param {() => Promise<void>} run
 */
async function tasksDuring(page, run) {
  const client = await page.context().newCDPSession(page);
  /** @type {TraceEvent[]} */
  const events = [];
  client.on('Tracing.dataCollected', ({ value }) =>
    events.push(.../** @type {TraceEvent[]} */ (/** @type {unknown} */ (value))),
  );
  const traceConfig = { includedCategories: ['toplevel', 'devtools.timeline'] };
  await client.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await run();
  const over = new Promise((done) => client.once('Tracing.tracingComplete', done));
  await client.send('Tracing.end');
  await over;
  const script = events.find(({ name }) => name === 'FunctionCall');
  const own = events.filter(({ pid, tid }) => pid === script?.pid && tid === script.tid);
  const tasks = own.filter(({ name, ph }) => ph === 'X' && name.endsWith('RunTask'));
  return tasks.map(({ tdur = 0 }) => tdur / 1000).sort((a, b) => b - a);
}

/** How many elements the sidebar has. @param {Page} page */
function nodesOf(page) {
  return page.evaluate(() => globalThis.document.querySelectorAll('.ifu-sidebar *').length);
}

/**
 * How many rows of the sidebar are touched when one of them is marked as done: that row, and where the list is cut the one that moves up.
 * @param {Page} page
 */
function rowsTouched(page) {
  return page.evaluate(async () => {
    const { document, Element, MutationObserver } = globalThis;
    /** @type {Set<Node>} */
    const touched = new Set();
    const rowAround = (/** @type {Node} */ node) =>
      (node instanceof Element ? node : node.parentElement)?.closest('.ifu-row') ?? null;
    const observer = new MutationObserver((records) => {
      for (const { target, addedNodes, removedNodes } of records)
        for (const row of [target, ...addedNodes, ...removedNodes].map(rowAround)) if (row) touched.add(row);
    });
    const list = document.querySelector('.ifu-list');
    if (list) observer.observe(list, { subtree: true, childList: true, attributes: true, characterData: true });
    const done = document.querySelector('.ifu-section-today .ifu-row-action[aria-label^="Mark as"]');
    if (!(done instanceof globalThis.HTMLElement)) throw new Error('No row of today can be marked as done.');
    done.click();
    await new Promise((next) => setTimeout(next, 3000));
    return touched.size;
  });
}

const bench = await serveBench();
const browser = await launch();
try {
  const page = await openVault(browser, bench.address);
  console.log(`${size} notes: ${await nodesOf(page)} nodes in the sidebar`);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const tasks = await tasksDuring(page, () => type(page));
    const longest = tasks.slice(0, SHOWN).map((each) => each.toFixed(1));
    console.log(`${size} notes, ${KEYS} keys: ${tasks.length} tasks, the longest ${longest.join(', ')} ms`);
  }
  console.log(`${size} notes: one row marked as done, ${await rowsTouched(page)} rows touched`);
} finally {
  await browser.close();
  await bench.close();
}
