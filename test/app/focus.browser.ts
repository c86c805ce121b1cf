import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { noteAt, rowOf, useBench } from './support.ts';

const open = useBench();
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const ZOE = 'Thank Zoë van der Meer by email';

test('arrows walk over headers and rows, and only one of them is in the order of the Tab key', async () => {
  const page = await open();
  await page.locator('.ifu-section-title').first().focus();
  await page.keyboard.press('ArrowDown');
  const first = page.locator('.ifu-row-main').first();
  expect(await first.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.locator('[data-stop][tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  expect(await page.locator('.ifu-section-title').first().getAttribute('aria-expanded')).toBe('false');
});

test('arrows reach the notes to fix as well, which are one stop of the Tab key together with the list', async () => {
  const page = await open();
  await page.locator('.ifu-section-title').first().focus();
  await page.keyboard.press('End');
  expect(await page.evaluate(() => document.activeElement?.closest('.ifu-section-notes-to-fix li') !== null)).toBe(
    true,
  );
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.ifu-view') ?? null)).toBeNull();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator('.mod-root .workspace-tab-header.is-active').waitFor();
});

test.each([
  ['Mark as sent', 'Enter'],
  ['More actions', 'Enter', 'ArrowUp', 'Enter'],
])('“%s” in the panel of a letter hands its focus on when it goes', async (name, ...keys) => {
  const page = await open();
  await rowOf(page, ZOE).getByLabel('Write letter').click();
  await page.locator('.ifu-letter').getByRole('button', { name }).focus();
  for (const key of keys) await page.keyboard.press(key);
  await expect.poll(() => page.locator('.ifu-letter').getByRole('button', { name }).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.closest('.ifu-letter, .ifu-list') ?? null)).not.toBeNull();
});

test('a row that is done hands its focus to what stands in its place, and the list does not jump', async () => {
  const page = await open();
  await rowOf(page, ZOE).getByLabel('Mark as sent').focus();
  const list = page.locator('.ifu-view');
  const scrolled = await list.evaluate((element) => element.scrollTop);
  await page.keyboard.press('Enter');
  await expect.poll(() => noteAt(page, HALLAM)).toContain('sent thank-you-email to Zoë van der Meer');
  await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-stop'))).toBe(true);
  expect(Math.abs((await list.evaluate((element) => element.scrollTop)) - scrolled)).toBeLessThan(120);
});

/** What a screen reader calls the element that has the focus. */
const nameOfFocused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

/** Opens the menu of the row that has the focus and chooses that entry, all of it by keyboard. */
async function chooseInMenu(page: Page, entry: string): Promise<void> {
  while (!(await nameOfFocused(page)).startsWith('More actions')) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  for (let presses = 0; presses < 30 && (await nameOfFocused(page)) !== entry; presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await nameOfFocused(page)).toBe(entry);
  await page.keyboard.press('Enter');
}

test('by keyboard a row is explained, left alone and put off, and each window gives the focus back', async () => {
  const page = await open();
  const row = rowOf(page, ZOE).locator('.ifu-row-main');
  await row.focus();
  await chooseInMenu(page, 'Why this?');
  await rowOf(page, ZOE).locator('.ifu-row-why').waitFor();
  expect(await nameOfFocused(page)).toBe(`More actions: ${ZOE}`);
  await chooseInMenu(page, 'Skip…');
  expect(await nameOfFocused(page)).toBe('Reason, if any');
  await page.keyboard.press('Escape');
  expect(await nameOfFocused(page)).toBe(`More actions: ${ZOE}`);
  await chooseInMenu(page, 'Snooze until a day…');
  await page.keyboard.press('Tab');
  while ((await nameOfFocused(page)) !== 'Snooze') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => noteAt(page, HALLAM)).toContain('until 2026-03-13');
  await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-stop'))).toBe(true);
});
