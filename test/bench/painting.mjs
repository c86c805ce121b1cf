import '../../esbuild.config.mjs';
import { printFigure, tasksDuring, withApp } from './page.mjs';

// npm run bench:painting           closes and opens the sidebar in Chromium, with 10,000 follow-ups against 100
// Prints a line of the table of speed. What counts is the processor time of the page's thread, layout and painting in it.

const FEW = 100;
const MANY = 10_000;
const ROUNDS = 12;
const LIMIT = 1.3;
/** What a talk with this panel owes, as the agenda counts it. */
const PER_TALK = 19;
const PANEL = ['Greta Molnár', 'Pieter Blom', 'Ama Owusu', 'Tomás Iglesias'];

/** @typedef {import('playwright-core').Page} Page */

/**
 * Talks of the last days that owe about so many follow-ups, each talk with a company of its own.
 * @param {number} followUps
 */
function talksThatOwe(followUps) {
  const talks = Array.from({ length: Math.ceil(followUps / PER_TALK) }, (_, at) => {
    const day = `2026-03-0${3 + (at % 7)}`;
    const lines = [
      '---',
      `company: Kiln Works ${at}`,
      'role: Kiln Operator',
      `date: ${day}`,
      'time: "10:00"',
      'interviewers:',
    ];
    const people = PANEL.map((name) => `  - ${name}`);
    return /** @type {const} */ ([
      `Interviews/${day} Kiln Works ${at}.md`,
      [...lines, ...people, '---', ''].join('\n'),
    ]);
  });
  return Object.fromEntries(talks);
}

/** How many follow-ups the sections count. @param {Page} page */
function countOf(page) {
  return page.evaluate(() =>
    [...globalThis.document.querySelectorAll('.ifu-count')].reduce(
      (sum, { textContent }) => sum + Number(textContent),
      0,
    ),
  );
}

/** Closes the sidebar, opens it, and waits until it is painted. @param {Page} page */
function reopen(page) {
  return page.evaluate(async () => {
    const { workspace } = /** @type {Window} */ (/** @type {unknown} */ (globalThis)).bench.app;
    const type = 'interview-follow-up-agenda';
    for (const leaf of workspace.getLeavesOfType(type)) leaf.detach();
    await workspace.ensureSideLeaf(type, 'right', { active: true });
    await new Promise((next) => globalThis.requestAnimationFrame(() => setTimeout(next, 0)));
  });
}

/**
 * The follow-ups that the sidebar counts, and what opening it takes: the middle one of several rounds, in milliseconds.
 * @param {Page} page
 */
async function paintingOf(page) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { tasks, clearing } = await tasksDuring(page, () => reopen(page));
    rounds.push([...tasks, ...clearing].reduce((sum, each) => sum + each, 0));
  }
  const count = await countOf(page);
  await page.close();
  return { count: count.toLocaleString('en'), time: rounds.sort((a, b) => a - b)[ROUNDS / 2] ?? NaN };
}

await withApp(async (pageFor) => {
  const opened = async (/** @type {Readonly<Record<string, string>>} */ notes) => {
    const { page, open } = await pageFor(notes);
    await open();
    return page;
  };
  const few = await paintingOf(await opened(talksThatOwe(FEW)));
  const many = await paintingOf(await opened(talksThatOwe(MANY)));
  const ratio = many.time / few.time;
  printFigure({
    goal: 7,
    what: `opening the sidebar with ${many.count} follow-ups (${many.time.toFixed(1)} ms) against ${few.count} (${few.time.toFixed(1)} ms)`,
    figure: `${ratio.toFixed(2)} ×`,
    limit: `≤ ${LIMIT} ×`,
    holds: ratio <= LIMIT,
  });
});
