import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launch, openPage, type Opening } from './page/open-page.mjs';
import { serveBench } from './page/serve.mjs';

/** One browser and one bench for all tests of a file. Gives a function that tells both, the bench by its address. */
export function useBrowser(): () => [browser: Browser, address: string] {
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
  return () => {
    if (browser === null || bench === null) throw new Error('The bench is not open.');
    return [browser, bench.address];
  };
}

/** The same, as a function that opens a fresh page, its notes untouched; pages are closed after their test. */
export function useBench(): (opening?: Opening) => Promise<Page> {
  const browser = useBrowser();
  const pages: Page[] = [];
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
  });
  return async (opening = {}) => {
    const page = await openPage(...browser(), opening);
    pages.push(page);
    return page;
  };
}

/** The rows that say so. */
export const rowsWith = (page: Page, what: string) => page.locator('.ifu-row', { hasText: what });

/** The first row that says so. */
export const rowOf = (page: Page, what: string) => rowsWith(page, what).first();

/** Writes a note as another program does, or a sync: the first text is replaced by the second. */
export async function changeNote(page: Page, path: string, [from, to]: readonly [string, string]): Promise<void> {
  await page.evaluate(
    async ([at, old, next]) => {
      const { vault } = window.bench.app;
      const file = vault.getFileByPath(at);
      if (file !== null) await vault.modify(file, vault.textOf(at).replace(old, next));
    },
    [path, from, to] as const,
  );
}

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

/** Shows the view of a base that has found that one note, or none, in an element of its own. */
export async function showBase(page: Page, found: string | null): Promise<void> {
  await page.evaluate((path) => {
    const { app } = window.bench;
    const made = app.basesViews.get('interview-follow-up-agenda');
    const place = document.body.createDiv({ cls: 'test-base' });
    const view = made?.factory(...([{ app }, place] as never[])) as {
      data: unknown;
      load: () => void;
      onDataUpdated: () => void;
    };
    view.load();
    view.data = { data: path === null ? [] : [{ file: app.vault.getFileByPath(path) }] };
    view.onDataUpdated();
  }, found);
}

/** Moves the sidebar into a window of its own, as large as one that was just opened, with the styles of the app. What is copied there becomes the title of the page. */
export async function popOut(page: Page): Promise<Page> {
  const opened = page.waitForEvent('popup');
  await page.evaluate(() => {
    const view = window.bench.app.workspace.getLeavesOfType('interview-follow-up-agenda')[0]?.view;
    const other = window.open('about:blank', '', 'width=400,height=600');
    if (view === null || view === undefined || other === null) return;
    for (const sheet of document.styleSheets) {
      const style = other.document.createElement('style');
      style.textContent = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
      other.document.head.append(style);
    }
    other.document.body.className = document.body.className;
    other.document.body.append(view.containerEl);
    window.activeWindow = other;
    other.navigator.clipboard.writeText = (text) => Promise.resolve(void (document.title = text));
  });
  return opened;
}
