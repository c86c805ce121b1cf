import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { changeNote, rowOf, useBench } from './support.ts';

const open = useBench();
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const PELL = 'Interviews/Pell and Daughters - bakery ops.md';
const ZOE = 'Thank Zoë van der Meer by email';

/** Closes the sidebar and opens it again with that state, as the app does when it is started; gives the state that it had. */
const closeSidebar = (page: Page) =>
  page.evaluate(() => {
    const [leaf] = window.bench.app.workspace.getLeavesOfType('interview-follow-up-agenda');
    const state = leaf?.getViewState().state ?? {};
    leaf?.detach();
    return state;
  });

const openSidebar = (page: Page, state: Record<string, unknown>) =>
  page.evaluate(async (kept) => {
    await window.bench.app.workspace.ensureSideLeaf('interview-follow-up-agenda', 'right', { state: kept });
  }, state);

test('what is selected, and the place in the list, stay while other notes change', async () => {
  const page = await open({ height: 500 });
  await rowOf(page, ZOE).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Why this?' }).click();
  const why = rowOf(page, ZOE).locator('.ifu-row-why');
  await why.evaluate((element) => getSelection()?.selectAllChildren(element));
  const now = () => page.locator('.ifu-view').evaluate((view) => [String(getSelection()), Math.round(view.scrollTop)]);
  const before = await now();
  expect(before).toEqual([await why.textContent(), expect.any(Number)]);
  expect(before[1]).toBeGreaterThan(0);
  await changeNote(page, HALLAM, ['Åsa Lindqvist |', 'Åsa Lindkvist |']);
  await rowOf(page, 'Thank Åsa Lindkvist by email').waitFor();
  expect(await now()).toEqual(before);
});

test('folded sections and the grouping are kept with the layout of the app, what was typed is not', async () => {
  const page = await open();
  const kept = () => page.evaluate(() => window.bench.app.workspace.layoutsKept);
  const today = page.locator('.ifu-section-today .ifu-section-title');
  await today.click();
  expect(await kept()).toBe(1);
  await page.getByLabel('Group by company').click();
  expect(await kept()).toBe(2);
  await page.getByLabel('Search follow-ups').fill('museum');
  await openSidebar(page, await closeSidebar(page));
  await page.getByLabel('Group by date').click();
  expect(await page.getByLabel('Search follow-ups').inputValue()).toBe('');
  expect(await today.getAttribute('aria-expanded')).toBe('false');
});

test('counts that change are read aloud, in words', async () => {
  const page = await open();
  const counts = page.locator('.ifu-sidebar > [role=status]');
  const element = await counts.elementHandle();
  const late = Number(/^(\d+) late, \d+ due today$/.exec(String(await counts.textContent()))?.[1]);
  expect(late).toBeGreaterThan(1);
  await rowOf(page, ZOE).getByLabel('Mark as sent').click();
  await expect.poll(() => counts.textContent()).toMatch(new RegExp(`^${late - 1} late, `));
  expect(await element.evaluate((live) => live.isConnected)).toBe(true);
});

test('the icon in the ribbon opens the sidebar, which has the focus then', async () => {
  const page = await open({ open: PELL });
  await closeSidebar(page);
  await page.locator('.workspace-ribbon').getByLabel('Open follow-ups').click();
  await page.locator('.ifu-row').first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-stop'))).toBe(true);
});
