import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch, openPage, type Opening } from './page/open-page.mjs';
import { serveBench } from './page/serve.mjs';

/** One browser and one bench for all tests of a file. Gives a function that opens a fresh page, its notes untouched. */
export function useBench(): (opening?: Opening) => Promise<Page> {
  let browser: Browser | null = null;
  let bench: Awaited<ReturnType<typeof serveBench>> | null = null;
  beforeAll(async () => {
    bench = await serveBench();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await bench?.close();
  });
  return async (opening = {}) => {
    if (browser === null || bench === null) throw new Error('The bench is not open.');
    return openPage(browser, bench.address, opening);
  };
}

/** The row that says so. */
export const rowOf = (page: Page, what: string) => page.locator('.ifu-row', { hasText: what }).first();

/** The text of a note as it stands in the page. */
export const noteAt = (page: Page, path: string) => page.evaluate((at) => window.bench.app.vault.textOf(at), path);

/** Paths of all notes that match. */
export const notesLike = async (page: Page, part: string) => {
  const all = await page.evaluate(() => Object.keys(window.bench.app.vault.snapshot()));
  return all.filter((path) => path.includes(part));
};

/** Runs a command of the plugin, as the palette does. */
export const run = (page: Page, command: string) =>
  page.evaluate((id) => window.bench.app.runCommand(`interview-follow-up:${id}`), command);
