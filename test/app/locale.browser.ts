import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { noteAt, rowOf, run, useBench } from './support.ts';

const open = useBench();
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const ZOE = 'Thank Zoë van der Meer by email';

const dueOf = async (page: Page): Promise<string> => (await page.locator('.ifu-row-due').allTextContents()).join('\n');

describe('a device of another language than the app', () => {
  test('mixes no languages: days and months are named in that of the app', async () => {
    const page = await open({ locale: 'de-DE', open: HALLAM });
    const due = await dueOf(page);
    expect(due).toMatch(/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d+ Mar\b/);
    expect(due).not.toMatch(/März|\b(?:Mo|Di|Mi|Do|Fr|Sa|So) \d/);
    await run(page, 'show-reading');
    await page.locator('dd', { hasText: 'Wednesday 11 March 2026' }).waitFor();
  });

  test('keeps the clock and the order of its region', async () => {
    expect(await dueOf(await open({ locale: 'de-DE' }))).toContain('today 18:00');
    const american = await dueOf(await open({ locale: 'en-US' }));
    expect(american).toContain('today 6:00 pm');
    expect(american).toMatch(/\bMar \d/);
  });

  test.each([
    ['en-US', 'by Thu Mar 12 9:00 am, at the latest 24 hours after it (Thu Mar 12 3:30 pm)'],
    ['en-GB', 'by Thu 12 Mar 09:00, at the latest 24 hours after it (Thu 12 Mar 15:30)'],
  ])('says in %s also why a row is on the list', async (locale, times) => {
    const page = await open({ locale });
    await rowOf(page, ZOE).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Why this?' }).click();
    await page.locator('.ifu-row-why', { hasText: times }).waitFor();
  });

  test('does not change what programs are told', async () => {
    const page = await open({ locale: 'en-US' });
    const told = await page.evaluate(() => window.bench.app.cliHandlers.get('interview-follow-up:agenda')?.handler({}));
    expect(told).toContain('by Thu 12 Mar 09:00');
  });
});

describe('next week', () => {
  const snoozeOn = async (now: string, opening: { locale: string; settings?: object }): Promise<string> => {
    const page = await open({ now, ...opening });
    await rowOf(page, ZOE).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Snooze until next week' }).click();
    await page.locator('.notice', { hasText: 'Snoozed' }).waitFor();
    return /snoozed thank-you-email to Zoë van der Meer until (\S+)/.exec(await noteAt(page, HALLAM))?.[1] ?? '';
  };

  test('begins on the day of the region, and with the first day that one works', async () => {
    expect(await snoozeOn('2026-03-12T17:30', { locale: 'en-GB' })).toBe('2026-03-16');
    expect(await snoozeOn('2026-03-15T10:00', { locale: 'en-GB' })).toBe('2026-03-16');
    expect(await snoozeOn('2026-03-15T10:00', { locale: 'en-US' })).toBe('2026-03-23');
    const workdays = [7, 1, 2, 3, 4];
    const settings = { welcomed: true, reminders: false, name: 'Imogen Vasey', workdays };
    expect(await snoozeOn('2026-03-12T17:30', { locale: 'he-IL', settings })).toBe('2026-03-15');
  });

  test('is laid out in the settings from its first day on', async () => {
    const page = await open({ locale: 'en-US' });
    await page.keyboard.press('Control+,');
    await page.getByRole('button', { name: 'Working days' }).click();
    const names = page.locator('.vertical-tab-content .setting-item-name');
    await names.getByText('Sunday').waitFor();
    expect((await names.allTextContents()).filter((name) => name.endsWith('day'))).toEqual([
      'Sunday',
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
    ]);
  });
});
