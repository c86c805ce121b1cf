import '../../esbuild.config.mjs';
import { longestOf, nodesOf, printFigure, tasksDuring, withApp, wordsOf } from './page.mjs';
import { newestOf, vaultOf } from './page-vault.mjs';

// npm run bench:typing             types in an interview note in Chromium, the sidebar open, in a vault of 10,000 notes
// npm run bench:typing -- 100000   in a larger one
// Prints lines of the table of speed: the longest tasks of the page's thread in processor time, the frame's own part (it parses the note anew) among them;
// also those of the hours at which all applications that still run are planned anew.

const KEYS = 60;
const ROUNDS = 3;
const NODES = 1500;
/** After the first drawing of a page whose clock stands at noon on 10 March 2026. */
const HOURS = ['2026-03-10T18:00', '2026-03-11T00:00', '2026-03-11T09:00', '2026-03-11T12:00'];
/** Milliseconds in which everything is planned anew. */
const AWHILE = 3000;
/** Milliseconds. */
const LONGEST = 8;
const size = Number(process.argv[2] ?? 10_000);

/** @typedef {import('playwright-core').Page} Page */

/**
 * Ten keys a second, at the end of a note, and the time that the last of them takes to be seen. After half of them the clock passes a minute.
 * @param {Page} page
 * @param {string} path
 * @param {number} keys
 */
function type(page, path, keys) {
  return page.evaluate(
    async ({ path, keys }) => {
      const { vault } = /** @type {Window} */ (/** @type {unknown} */ (globalThis)).bench.app;
      const file = vault.getFileByPath(path);
      if (file === null) throw new Error(`There is no note ${path}.`);
      const before = Date.now.bind(Date);
      for (let key = 0; key < keys; key += 1) {
        if (key > 0 && key === Math.floor(keys / 2)) Date.now = () => before() + 60_000;
        await vault.modify(file, `${vault.textOf(path)}${'asked how I plan rotas '.charAt(key % 23)}`);
        await new Promise((next) => setTimeout(next, 100));
      }
      await new Promise((next) => setTimeout(next, 1500));
    },
    { path, keys },
  );
}

/** The page's clock goes on from that moment; a key is typed, so that nobody waits for the next minute. @param {Page} page @param {string} path @param {string} moment */
async function pass(page, path, moment) {
  await page.evaluate((to) => {
    const before = Date.now.bind(Date);
    const shift = Date.parse(to) - before();
    Date.now = () => before() + shift;
  }, moment);
  await type(page, path, 1);
  await page.waitForTimeout(AWHILE);
}

/**
 * How many of the rows that the sidebar shows are touched when one of them is marked as done, and how many rows come up where a list is cut.
 * @param {Page} page
 */
function rowsTouched(page) {
  return page.evaluate(async () => {
    const { document, Element, MutationObserver } = globalThis;
    /** @type {Set<Node>} */
    const touched = new Set();
    const rowAround = (/** @type {Node} */ node) =>
      (node instanceof Element ? node : node.parentElement)?.closest('.ifu-row') ?? null;
    const there = new Set(document.querySelectorAll('.ifu-list .ifu-row'));
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
    const stood = [...touched].filter((row) => there.has(/** @type {Element} */ (row))).length;
    return { stood, came: touched.size - stood };
  });
}

await withApp(async (pageFor) => {
  const notes = await vaultOf(size);
  const path = newestOf(notes);
  const { page, open } = await pageFor(notes);
  await open();
  const of = size.toLocaleString('en');
  const nodes = await nodesOf(page);
  printFigure({
    goal: 7,
    what: `nodes of the sidebar over ${of} notes`,
    figure: String(nodes),
    limit: `≤ ${NODES}`,
    holds: nodes <= NODES,
  });
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await tasksDuring(page, () => type(page, path, KEYS)));
  const longest = longestOf(rounds);
  printFigure({
    goal: 6,
    what: `typing in an interview note among ${of}, the sidebar open: the longest tasks of ${ROUNDS} rounds of ${KEYS} keys, a minute passing in each (${wordsOf(rounds)})`,
    figure: `${longest.toFixed(1)} ms`,
    limit: `≤ ${LONGEST} ms`,
    holds: longest <= LONGEST,
  });
  const { stood, came } = await rowsTouched(page);
  printFigure({
    goal: 7,
    what: `rows in sight that marking one as done touches, among ${of} notes (${came} more come up where a list is cut)`,
    figure: String(stood),
    limit: '1',
    holds: stood === 1,
  });
  const hours = [];
  for (const moment of HOURS) hours.push(await tasksDuring(page, () => pass(page, path, moment)));
  printFigure({
    goal: 6,
    what: `the clock passing 18:00, midnight, 9:00 and 12:00 among ${of} notes, the sidebar open: the longest tasks (${wordsOf(hours)})`,
    figure: `${longestOf(hours).toFixed(1)} ms`,
    limit: `≤ ${LONGEST} ms`,
    holds: longestOf(hours) <= LONGEST,
  });
});
