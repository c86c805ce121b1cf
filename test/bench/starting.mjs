import '../../esbuild.config.mjs';
import { longestOf, printFigure, tasksDuring, withApp, wordsOf } from './page.mjs';
import { vaultOf } from './page-vault.mjs';

// npm run bench:starting             from the moment at which the app's windows stand to the first agenda, in a vault of 10,000 notes
// npm run bench:starting -- 100000   in a larger one
// Prints a line of the table of speed: the longest tasks of the page's thread meanwhile, in processor time. The plugin is switched off and on again
// in a page that stands, so that the frame's own start is not among them; evaluating main.js is over before, as it is in the app.

const ROUNDS = 3;
/** Milliseconds. */
const LONGEST = 8;
const size = Number(process.argv[2] ?? 10_000);

/** Switches the plugin off and on again; the app's windows do not stand yet. @param {import('playwright-core').Page} page */
function loadAgain(page) {
  return page.evaluate(async () => {
    const { bench } = /** @type {Window} */ (/** @type {unknown} */ (globalThis));
    bench.app.workspace.layoutReady = false;
    await bench.reload();
  });
}

/** The windows stand, and the sidebar is open until its rows are there. @param {import('playwright-core').Page} page */
async function start(page) {
  await page.evaluate(async () => {
    const { bench } = /** @type {Window} */ (/** @type {unknown} */ (globalThis));
    bench.app.workspace.setLayoutReady();
    await bench.app.workspace.ensureSideLeaf('interview-follow-up-agenda', 'right', { active: true });
  });
  await page.waitForSelector('.ifu-row', { timeout: 0 });
  await page.waitForTimeout(500);
}

await withApp(async (openVault) => {
  const page = await openVault(await vaultOf(size));
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await loadAgain(page);
    rounds.push(await tasksDuring(page, () => start(page)));
  }
  const longest = longestOf(rounds);
  printFigure({
    goal: 5,
    what: `the first reading of ${size.toLocaleString('en')} notes, from the windows to the agenda: the longest tasks of ${ROUNDS} starts (${wordsOf(rounds)})`,
    figure: `${longest.toFixed(1)} ms`,
    limit: `≤ ${LONGEST} ms`,
    holds: longest <= LONGEST,
  });
});
