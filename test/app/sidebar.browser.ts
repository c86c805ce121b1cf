import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { changeNote, noteAt, notesLike, rowOf, useBench } from './support.ts';

const open = useBench();
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const PELL = 'Interviews/Pell and Daughters - bakery ops.md';
const ZOE = 'Thank Zoë van der Meer by email';

describe('working with a row', () => {
  test('its menu explains it, puts it off and skips it', async () => {
    const page = await open();
    await rowOf(page, ZOE).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Why this?' }).click();
    await page.locator('.ifu-row-why', { hasText: 'Zoë' }).waitFor();
    // Read aloud as well, when the menu gives the focus back.
    expect(await rowOf(page, ZOE).locator('.ifu-row-main').getAttribute('aria-description')).toContain('Zoë');
    await rowOf(page, ZOE).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Skip…' }).click();
    await page.getByLabel('Reason, if any').fill('met her at the market');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => noteAt(page, HALLAM))
      .toContain('skipped thank-you-email to Zoë van der Meer - met her at the market');
  });

  test('its menu comes by the menu key as well, on the row that has the focus', async () => {
    const page = await open();
    await rowOf(page, ZOE).locator('.ifu-row-main').focus();
    await page.evaluate(() => {
      const init = { bubbles: true, cancelable: true, clientX: 900, clientY: 200, button: 0 };
      document.activeElement?.dispatchEvent(new MouseEvent('contextmenu', init));
    });
    await page.getByRole('menuitem', { name: 'Why this?' }).waitFor();
  });

  test('a series of check-ins is asked less often, or ended with a reason', async () => {
    const page = await open({ now: '2026-03-30T10:00' });
    const row = (): Locator => rowOf(page, 'Check in with Harriet Pell by phone');
    await row().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Ask every four weeks' }).click();
    await expect.poll(() => noteAt(page, PELL)).toContain('monthly check-in');
    await row().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'End this series…' }).click();
    await page.getByLabel('Reason, if any').fill('found another bakery');
    await page.keyboard.press('Enter');
    await expect.poll(() => noteAt(page, PELL)).toContain('found another bakery');
    await expect.poll(() => row().count()).toBe(0);
  });

  test('a snoozed row is back on its day, while the app stays open over midnight', async () => {
    const page = await open();
    await rowOf(page, ZOE).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Snooze until tomorrow' }).click();
    await expect.poll(() => noteAt(page, HALLAM)).toContain('until 2026-03-13');
    const late = page.locator('.ifu-section-late, .ifu-section-today').locator('.ifu-row', { hasText: ZOE });
    await expect.poll(() => late.count()).toBe(0);
    await page.clock.setSystemTime(new Date('2026-03-13T00:01:00Z'));
    await page.clock.runFor(61_000);
    await expect.poll(() => late.count()).toBe(1);
  });
});

describe('while notes change under the open view', () => {
  test('a renamed note keeps its rows, a deleted one takes them away', async () => {
    const page = await open();
    await page.evaluate(async (path) => {
      const { vault } = window.bench.app;
      const file = vault.getFileByPath(path);
      if (file !== null) await vault.rename(file, 'Interviews/Museum.md');
    }, HALLAM);
    await rowOf(page, ZOE).waitFor();
    await page.evaluate(async () => {
      const { vault } = window.bench.app;
      const file = vault.getFileByPath('Interviews/Museum.md');
      if (file !== null) await vault.delete(file);
    });
    await expect.poll(() => page.locator('.ifu-row', { hasText: ZOE }).count()).toBe(0);
  });

  test('a change by another program keeps focus and what was typed, and touches the rows it is about alone', async () => {
    const page = await open();
    await page.getByLabel('Search follow-ups').fill('museum');
    await page.evaluate(() => {
      for (const row of document.querySelectorAll<HTMLElement>('.ifu-row')) row.dataset.old = 'yes';
    });
    await changeNote(page, HALLAM, ['Zoë van der Meer |', 'Zoë Vermeer |']);
    await rowOf(page, 'Thank Zoë Vermeer by email').waitFor();
    expect(await page.getByLabel('Search follow-ups').inputValue()).toBe('museum');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('ifu-search');
    expect(await page.locator('.ifu-row[data-old]').count()).toBeGreaterThan(0);
  });

  test('at midnight rows say the new day a few at a time, so that nobody who types is held up', async () => {
    const page = await open();
    const touched = await watchRows(page);
    await page.clock.setSystemTime(new Date('2026-03-13T00:01:00Z'));
    await page.clock.runFor(61_000);
    await expect.poll(async () => (await touched()).reduce((sum, each) => sum + each, 0)).toBeGreaterThan(20);
    expect(Math.max(...(await touched()))).toBeLessThanOrEqual(6);
  });

  test('a change by another program while the form is open leaves the form as it is, and is not lost', async () => {
    const page = await open();
    await page.getByLabel('New interview note').click();
    const company = page.getByLabel('Company', { exact: true });
    await company.fill('Acme Kites');
    await changeNote(page, HALLAM, ['Zoë van der Meer |', 'Zoë Vermeer |']);
    await rowOf(page, 'Thank Zoë Vermeer by email').waitFor();
    expect(await company.inputValue()).toBe('Acme Kites');
    expect(await company.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByLabel('Interviewer: Name').pressSequentially('Zoë');
    await page.locator('.suggestion-item', { hasText: 'Zoë Vermeer' }).click();
    await page.getByRole('button', { name: 'Create note' }).click();
    await expect.poll(() => notesLike(page, 'Acme Kites')).toHaveLength(1);
    expect(await noteAt(page, HALLAM)).toContain('Zoë Vermeer |');
  });

  test('a note that cannot be read is listed with what to write, and opens from there', async () => {
    const page = await open();
    const fix = page.locator('.ifu-section-notes-to-fix .ifu-row', { hasText: 'Kiln Lane Ceramics' });
    await fix.locator('button').click();
    await page.locator('.workspace-tab-header.is-active', { hasText: 'Kiln Lane Ceramics' }).waitFor();
  });
});

test('an empty vault says the next step', async () => {
  const page = await open({ vault: 'empty' });
  await page.getByText('No interview notes yet').waitFor();
  await page.locator('.ifu-empty').getByRole('button', { name: 'New interview note' }).click();
  await page.getByRole('dialog', { name: 'New interview note' }).waitFor();
});

/** From now on counts how many rows of the list come or change at a time. */
async function watchRows(page: Page): Promise<() => Promise<readonly number[]>> {
  const counts = await page.evaluateHandle(() => {
    const touched: number[] = [];
    const rowAround = (node: Node): Element | null =>
      (node instanceof Element ? node : node.parentElement)?.closest('.ifu-row') ?? null;
    const observer = new MutationObserver((records) => {
      const nodes = records.flatMap(({ target, addedNodes }) => [target, ...addedNodes]);
      touched.push(new Set(nodes.map(rowAround).filter((row) => row !== null)).size);
    });
    for (const list of document.querySelectorAll('.ifu-list'))
      observer.observe(list, { subtree: true, childList: true, characterData: true });
    return touched;
  });
  return () => counts.jsonValue();
}
