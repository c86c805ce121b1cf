import { launch } from '../app/page/open-page.mjs';
import { serveBench } from '../app/page/serve.mjs';

/** @typedef {{ readonly name: string, readonly ph: string, readonly pid: number, readonly tid: number, readonly ts: number, readonly dur?: number, readonly tdur?: number }} TraceEvent */
/** @typedef {import('playwright-core').Page} Page */

/** @typedef {(notes: Readonly<Record<string, string>>) => Promise<VaultPage>} OpenVault */
/** @typedef {{ readonly page: Page, readonly open: () => Promise<void> }} VaultPage An empty page, and what opens the vault in it and waits until its sidebar is drawn. */

/**
 * Runs with Chromium and the built plugin in its small frame, and closes both.
 * @param {(pageFor: OpenVault) => Promise<void>} run
 */
export async function withApp(run) {
  const bench = await serveBench();
  const browser = await launch();
  try {
    await run((notes) => pageFor(browser, bench.address, notes));
  } finally {
    await browser.close();
    await bench.close();
  }
}

/**
 * A page for a vault of these notes.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {Readonly<Record<string, string>>} notes
 */
async function pageFor(browser, address, notes) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, reducedMotion: 'reduce' });
  const body = JSON.stringify(notes);
  await page.route('**/notes.json', (route) => route.fulfill({ contentType: 'application/json', body }));
  const settings = JSON.stringify({ welcomed: true, reminders: false, name: 'Imogen Vasey' });
  const wanted = new URLSearchParams({ now: '2026-03-10T12:00', settings });
  // Of the same origin, so that the vault is opened by the same process.
  await page.goto(`${address}manifest.json`);
  const open = async () => {
    await page.goto(`${address}?${wanted.toString()}`, { timeout: 0 });
    await page.waitForSelector('.ifu-row', { timeout: 0 });
  };
  return { page, open };
}

/** What the frame marks when its windows stand: tasks before that are none of ours. */
const WINDOWS_STAND = 'windows stand';

/**
 * The milliseconds of processor time of the tasks that the page's thread does meanwhile, the longest first; and apart from them what the engine took in
 * each task to clear up what nobody holds any longer. It does so when its heap is full, in whatever task runs then, or in one of its own.
 * @param {Page} page
 * @param {() => Promise<void>} run
 * @returns {Promise<{ readonly tasks: readonly number[], readonly clearing: readonly number[] }>}
 */
export async function tasksDuring(page, run) {
  const client = await page.context().newCDPSession(page);
  /** @type {TraceEvent[]} */
  const events = [];
  client.on('Tracing.dataCollected', ({ value }) =>
    events.push(.../** @type {TraceEvent[]} */ (/** @type {unknown} */ (value))),
  );
  const traceConfig = { includedCategories: ['toplevel', 'devtools.timeline', 'v8', 'blink.user_timing'] };
  await client.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await run();
  const over = new Promise((done) => client.once('Tracing.tracingComplete', done));
  await client.send('Tracing.end');
  await over;
  const script = events.find(({ name }) => name === 'FunctionCall');
  const start = events.find(({ name }) => name === WINDOWS_STAND)?.ts ?? 0;
  const own = events.filter(
    ({ pid, tid, ph, ts }) => pid === script?.pid && tid === script.tid && ph === 'X' && ts >= start,
  );
  const clearings = outermost(own.filter(({ name }) => CLEARING.test(name)));
  const split = outermost(own.filter(({ name }) => name.endsWith('RunTask'))).map((task) => {
    const clearing = sum(clearings.filter((each) => isWithin(each, task)).map(timeOf));
    return { clearing, rest: timeOf(task) - clearing };
  });
  return {
    tasks: fromLongest(split.map(({ rest }) => rest)),
    clearing: fromLongest(split.map((each) => each.clearing)),
  };
}

const SHOWN = 5;
/** @typedef {Awaited<ReturnType<typeof tasksDuring>>} Tasks */

/** @param {Tasks[]} rounds */
export function longestOf(rounds) {
  return Math.max(...rounds.flatMap(({ tasks }) => tasks));
}

/** The longest tasks of each round, and the longest time that the engine took in one to clear up. @param {Tasks[]} rounds */
export function wordsOf(rounds) {
  const tasks = rounds.map((round) => round.tasks.slice(0, SHOWN).map((each) => each.toFixed(1)));
  const clearing = Math.max(0, ...rounds.flatMap((round) => round.clearing));
  return `${tasks.map((each) => each.join(', ')).join('; ')} ms; the engine clearing up, in one task, apart from these, up to ${clearing.toFixed(1)}`;
}

const CLEARING = /^(?:MajorGC|MinorGC|V8\.GCIncrementalMarking)$/;

/** @param {TraceEvent} event */
function timeOf({ tdur = 0 }) {
  return tdur / 1000;
}

/** @param {readonly number[]} times */
function sum(times) {
  return times.reduce((all, each) => all + each, 0);
}

/** @param {readonly number[]} times */
function fromLongest(times) {
  return [...times].sort((a, b) => b - a);
}

/** Those that are no part of another one. @param {readonly TraceEvent[]} events of one thread */
function outermost(events) {
  const inOrder = [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let end = -1;
  return inOrder.filter(({ ts, dur = 0 }) => {
    if (ts + dur <= end) return false;
    end = ts + dur;
    return true;
  });
}

/** @param {TraceEvent} each @param {TraceEvent} task */
function isWithin({ ts }, { ts: start, dur = 0 }) {
  return ts >= start && ts <= start + dur;
}

/** How many elements the sidebar has. @param {Page} page */
export function nodesOf(page) {
  return page.evaluate(() => globalThis.document.querySelectorAll('.ifu-sidebar *').length);
}

/**
 * One line of the table that the bench of speed prints.
 * @param {{ readonly goal: number, readonly what: string, readonly figure: string, readonly limit: string, readonly holds: boolean }} figure
 */
export function printFigure({ goal, what, figure, limit, holds }) {
  console.log(`| ${[goal, what, figure, limit, holds ? 'holds' : '**does not hold**'].join(' | ')} |`);
}
