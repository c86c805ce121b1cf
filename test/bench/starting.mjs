import '../../esbuild.config.mjs';
import { longestOf, printFigure, tasksDuring, withApp, wordsOf } from './page.mjs';
import { vaultOf } from './page-vault.mjs';

// npm run bench:starting             from the moment at which the app's windows stand to the first agenda, in a vault of 10,000 notes
// npm run bench:starting -- 100000   in a larger one
// Prints a line of the table of speed: the longest tasks of the page's thread meanwhile, in processor time, each in a new page, where no code has run before.
// What the frame does before, and evaluating main.js, are not among them; its own notes' cache is.

const ROUNDS = 3;
/** Milliseconds. */
const LONGEST = 8;
const size = Number(process.argv[2] ?? 10_000);

await withApp(async (pageFor) => {
  const notes = await vaultOf(size);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { page, open } = await pageFor(notes);
    rounds.push(await tasksDuring(page, open));
    await page.close();
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
