import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { rowOf, useBench } from './support.ts';

const open = useBench();

describe('reminders', () => {
  const settings = { welcomed: true, reminders: true, name: 'Imogen Vasey' };
  const reminders = (page: Page): Locator => page.locator('.notice .ifu-reminder');

  /** Starts the plugin anew with its sidebar closed. */
  const startClosed = (page: Page): Promise<void> =>
    page.evaluate(async () => {
      const { app, reload } = window.bench;
      for (const leaf of app.workspace.getLeavesOfType('interview-follow-up-agenda')) leaf.detach();
      await reload();
    });

  test('tell once at start what is late and due, and can be put off for an hour', async () => {
    const page = await open({ settings });
    await startClosed(page);
    const notice = page.locator('.notice', { hasText: 'due today' });
    await notice.getByRole('button', { name: 'Remind me in an hour' }).click();
    await expect.poll(() => notice.count()).toBe(0);
    await page.clock.runFor(30 * 60_000);
    expect(await page.locator('.notice').count()).toBe(0);
    await page.clock.runFor(32 * 60_000);
    await notice.waitFor();
  });

  test('can be put off to a day, and stay put off when the app is started again', async () => {
    const page = await open({ settings });
    await startClosed(page);
    const notice = page.locator('.notice', { hasText: 'due today' });
    await notice.getByRole('button', { name: 'Later…' }).click();
    expect(await page.locator('.menu-item-title').allTextContents()).toEqual([
      'Remind me tomorrow',
      'Remind me in 3 days',
      'Remind me next week',
    ]);
    await page.getByRole('menuitem', { name: 'Remind me tomorrow' }).click();
    await expect.poll(() => notice.count()).toBe(0);
    expect(await page.evaluate(() => window.bench.app.vault.writes)).toEqual([]);
    await startClosed(page);
    await page.clock.runFor('00:02:00');
    expect(await page.locator('.notice').count()).toBe(0);
    await page.clock.setSystemTime(new Date('2026-03-13T08:58:00Z'));
    await page.clock.runFor('00:01:00');
    // What has become due meanwhile is told of, and nothing else.
    expect(await reminders(page).innerText()).not.toContain('late');
    await page.clock.runFor('00:03:00');
    await expect.poll(() => reminders(page).innerText()).toMatch(/^\d+ late/);
  });

  test('stay where the days to put them off to are looked at, and none is chosen', async () => {
    const page = await open({ settings });
    await startClosed(page);
    const notice = page.locator('.notice', { hasText: 'due today' });
    await notice.getByRole('button', { name: 'Later…' }).click();
    await page.getByRole('menuitem', { name: 'Remind me tomorrow' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('menu').count()).toBe(0);
    expect(await notice.count()).toBe(1);
    await notice.getByRole('button', { name: 'Open follow-ups' }).click();
    await page.locator('.ifu-row').first().waitFor();
    expect(await notice.count()).toBe(0);
  });

  test('say nothing at start while the sidebar is in sight', async () => {
    const page = await open({ settings });
    await page.locator('.ifu-row').first().waitFor();
    await page.clock.runFor('00:02:00');
    expect(await page.locator('.notice').count()).toBe(0);
  });

  test('are one notice, which grows with what becomes due and drops what is done', async () => {
    const page = await open({ now: '2026-03-14T23:50', settings });
    await page.clock.runFor('00:15:00');
    const names = async (): Promise<readonly string[]> => (await reminders(page).innerText()).split('\n').sort();
    expect(await names()).toEqual([
      'Due now: Post Harriet Pell a letter on your strengths',
      'Due now: Prepare for the talk at Marlbeck Libraries',
    ]);
    expect(await page.locator('.notice').count()).toBe(1);
    await rowOf(page, 'Post Harriet Pell a letter').getByLabel('Mark as posted').click();
    await expect.poll(names).toEqual(['Due now: Prepare for the talk at Marlbeck Libraries']);
    await page.locator('.notice').getByRole('button', { name: 'Remind me in an hour' }).click();
    expect(await reminders(page).count()).toBe(0);
    await page.clock.runFor('00:58:00');
    expect(await reminders(page).count()).toBe(0);
    await page.clock.runFor('00:03:00');
    await expect.poll(names).toContain('Due now: Prepare for the talk at Marlbeck Libraries');
  });

  test('are silent before the first questions were answered', async () => {
    const page = await open({ settings: {} });
    expect(await page.locator('.notice').count()).toBe(0);
    expect(await page.locator('.status-bar-item').isVisible()).toBe(false);
  });
});
