import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { changeNote, rowOf, run, useBench } from './support.ts';

const open = useBench();
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const ZOE = 'Thank Zoë van der Meer by email';
const FILTER = 'Filter by company, person or kind';

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.className ?? '');

test('search hides what does not match, ignores accents, and Escape brings everything back', async () => {
  const page = await open();
  const all = await page.locator('.ifu-row').count();
  await page.getByLabel('Search follow-ups').fill('zoe');
  await expect.poll(() => page.locator('.ifu-row').count()).toBeLessThan(all);
  expect(await rowOf(page, ZOE).isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.ifu-row').count()).toBe(all);
});

test('the filter narrows to one company until it is taken off, all of it by keyboard', async () => {
  const page = await open();
  await page.getByLabel(FILTER).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('hallam');
  await page.keyboard.press('Enter');
  const places = page.locator('.ifu-section:not(.ifu-section-notes-to-fix) .ifu-row-where');
  await expect.poll(async () => new Set(await places.allTextContents())).toEqual(new Set(['Hallam Bridge Museum']));
  await page.getByLabel('Show everything again, not only Hallam Bridge Museum').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.ifu-only').count()).toBe(0);
  expect(await focused(page)).toContain('ifu-tool');
});

test('commands group the list, and ask what it is to be narrowed to, also where the sidebar is closed', async () => {
  const page = await open();
  await page.evaluate(() => {
    for (const leaf of window.bench.app.workspace.getLeavesOfType('interview-follow-up-agenda')) leaf.detach();
  });
  await run(page, 'regroup-follow-ups');
  await page.getByRole('button', { name: 'Hallam Bridge Museum' }).first().waitFor();
  await run(page, 'regroup-follow-ups');
  await page.locator('.ifu-section-late').waitFor();
  await run(page, 'filter-follow-ups');
  await page.keyboard.type('hallam');
  await page.keyboard.press('Enter');
  await page.getByLabel('Show everything again, not only Hallam Bridge Museum').waitFor();
});

test('a kind of follow-up is chosen by its name, never by its id, and goes with a company', async () => {
  const page = await open();
  await page.getByLabel(FILTER).click();
  const names = await page.locator('.ifu-choice-name').allTextContents();
  expect(names.filter((name) => /^[a-z]+(?:-[a-z]+)+$/.test(name))).toEqual([]);
  await page.getByRole('option', { name: 'Thank-you email' }).click();
  await page.locator('.ifu-only', { hasText: 'Thank-you email' }).waitFor();
  const rows = page.locator('.ifu-section:not(.ifu-section-notes-to-fix) .ifu-row-what');
  const thanks = await rows.allTextContents();
  expect(thanks.length).toBeGreaterThan(0);
  expect(thanks.every((what) => what.startsWith('Thank '))).toBe(true);
  await page.getByLabel(FILTER).click();
  await page.getByRole('option', { name: 'Hallam Bridge Museum' }).click();
  await expect.poll(() => rows.count()).toBeLessThan(thanks.length);
  await page.getByLabel(FILTER).click();
  expect(await page.getByRole('option', { name: 'Thank-you email' }).textContent()).toContain('take off');
});

test('what is found is shown, also in a section that was folded', async () => {
  const page = await open();
  await page.locator('.ifu-section-title').first().click();
  expect(await rowOf(page, ZOE).count()).toBe(0);
  await page.getByLabel('Search follow-ups').fill('zoe');
  await rowOf(page, ZOE).waitFor();
  expect(await page.locator('.ifu-section-title[aria-expanded=false]').count()).toBe(0);
});

test('Escape takes off search and filter', async () => {
  const page = await open();
  const all = await page.locator('.ifu-row').count();
  await page.getByLabel(FILTER).click();
  await page.getByRole('option', { name: 'Hallam Bridge Museum' }).click();
  await page.getByLabel('Search follow-ups').fill('zoe');
  await expect.poll(() => page.locator('.ifu-row').count()).toBeLessThan(all);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.ifu-row').count()).toBe(all);
  expect(await page.locator('.ifu-only').count()).toBe(0);
});

test('the filter that is on takes a line of its own, however long the name', async () => {
  const page = await open({ device: 'phone', width: 320 });
  const long = 'Gesellschaft für musterhafte Angelegenheiten '.repeat(3).trim();
  await changeNote(page, HALLAM, ['company: Hallam Bridge Museum', `company: ${long}`]);
  await page.getByLabel(FILTER).click();
  await page.getByRole('option', { name: long }).click();
  const [search, chip] = await Promise.all([
    page.locator('.ifu-search').boundingBox(),
    page.locator('.ifu-only').boundingBox(),
  ]);
  expect(chip?.height).toBe(44);
  expect(chip?.y).toBeGreaterThan((search?.y ?? 0) + (search?.height ?? 0));
  expect(search?.width).toBeGreaterThan(120);
});

test.each(['ltr', 'rtl'] as const)('a company of the other direction stands beside its icon, %s', async (dir) => {
  const page = await open({ dir });
  const name = dir === 'ltr' ? 'شركة النخيل' : 'Palm Trading';
  await changeNote(page, HALLAM, ['company: Hallam Bridge Museum', `company: ${name}`]);
  /** Pixels between an icon and the words beside it. */
  const gapIn = (selector: string): Promise<number> =>
    page
      .locator(selector, { hasText: name })
      .first()
      .evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element.querySelector('[dir=auto]') as Node);
        const [words, icon] = [
          range.getBoundingClientRect(),
          element.querySelector('.ifu-icon, svg')?.getBoundingClientRect(),
        ];
        return Math.max(words.left - (icon?.right ?? 0), (icon?.left ?? 0) - words.right);
      });
  await page.getByLabel('Group by company').click();
  expect(await gapIn('.ifu-section-title')).toBeLessThan(12);
  await page.getByLabel(FILTER).click();
  expect(await gapIn('.ifu-choice')).toBeLessThan(12);
});

test('a search without a match says so and offers the way back', async () => {
  const page = await open();
  await page.getByLabel('Search follow-ups').fill('nobody at all');
  await page.getByText('No follow-up matches').waitFor();
  await page.getByRole('button', { name: 'Show all' }).click();
  await rowOf(page, ZOE).waitFor();
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-stop'))).toBe(true);
});

test('rows stand by company when asked for, and do not say it again', async () => {
  const page = await open();
  await page.getByLabel('Group by company').click();
  const section = page.locator('.ifu-section', { hasText: 'Hallam Bridge Museum' }).first();
  await section.locator('.ifu-row').first().waitFor();
  expect(await section.locator('.ifu-row-where').count()).toBe(0);
});
