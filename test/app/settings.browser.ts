import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { changeNote, rowOf, rowsWith, useBench } from './support.ts';

const open = useBench();
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';

const openSettings = async (page: Page) => {
  await page.keyboard.press('Control+,');
  return page.locator('.vertical-tab-content');
};

const stored = (page: Page) => page.evaluate(() => window.bench.app.loadData('interview-follow-up'));

/** Runs in the page: whether the last sign of an element's words stands to the right of its first letter. */
const endsOnTheRight = (element: Element): boolean => {
  const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  const text = words?.textContent ?? '';
  const edge = (at: number): DOMRect => {
    const range = document.createRange();
    range.setStart(words ?? element, at);
    range.setEnd(words ?? element, at + 1);
    return range.getBoundingClientRect();
  };
  return edge(text.lastIndexOf('.')).left > edge(text.search(/[A-Z\d]/)).left;
};

describe('settings', () => {
  test('end their sentences at their end, also in an app that runs from right to left', async () => {
    const page = await open({ dir: 'rtl' });
    const tab = await openSettings(page);
    const short = tab.locator('.setting-item-description', { hasText: /^\W?\w[^.]*\.\W?$/ });
    expect(await short.count()).toBeGreaterThan(4);
    for (const each of await short.all()) expect(await each.evaluate(endsOnTheRight)).toBe(true);
    await tab.getByRole('button', { name: 'Follow-up rules' }).click();
    const rule = tab.locator('.setting-item-name', { hasText: 'Thank every interviewer by email' }).first();
    expect(await rule.evaluate(endsOnTheRight)).toBe(true);
  });

  test('the first row says how much was found and how long reading took', async () => {
    const page = await open();
    const tab = await openSettings(page);
    await tab
      .getByText(/^\d+ interviews, \d+ person notes, 0 letters, 1 note to fix\. The last reading took \d+ ms\.$/)
      .waitFor();
  });

  test('every row has words to be found by, and pages list what is behind them', async () => {
    const page = await open();
    const names = await page.evaluate(() => {
      interface Item {
        readonly name?: string;
        readonly heading?: string;
        readonly items?: readonly Item[];
      }
      const all = (items: readonly Item[]): readonly string[] =>
        items.flatMap((item) => [item.name ?? item.heading ?? '', ...all(item.items ?? [])]);
      return all(window.bench.app.settingTabs.flatMap((tab) => tab.getSettingDefinitions() as readonly Item[]));
    });
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
    for (const wanted of ['Your name', 'Days off', 'Thank-you email', 'Interviewers', 'Working days', 'Reminders'])
      expect(names).toContain(wanted);
  });

  test('a day off that is no day is not stored, a right one is', async () => {
    const page = await open();
    const tab = await openSettings(page);
    const field = tab.getByLabel('Days off');
    await field.fill('Christmas');
    await field.fill('2026-03-16\n2026-12-25');
    await expect.poll(() => stored(page)).toMatchObject({ daysOff: ['2026-03-16', '2026-12-25'] });
  });

  test('an own name for a property is read at once', async () => {
    const page = await open();
    await changeNote(page, HALLAM, ['format: in person', 'format: in person\ngrilled by: Pia Ek']);
    expect(await rowsWith(page, 'Thank Pia Ek by email').count()).toBe(0);
    const tab = await openSettings(page);
    await tab.getByRole('button', { name: 'Own property names' }).click();
    await tab.getByLabel('Interviewers', { exact: true }).fill('grilled by');
    await rowOf(page, 'Pia Ek').waitFor();
  });

  test('a rule that is switched off takes its rows away', async () => {
    const page = await open();
    const tab = await openSettings(page);
    await tab.getByRole('button', { name: 'Follow-up rules' }).click();
    const group = tab.locator('.setting-group', { hasText: 'LinkedIn invitation' });
    await group.getByRole('switch').first().click();
    await expect.poll(() => rowsWith(page, 'on LinkedIn').count()).toBe(0);
  });
});
