import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { noteAt, notesLike, rowOf, run, useBench } from './support.ts';

const open = useBench();
const ZOE = 'Thank Zoë van der Meer by email';
const CALENDAR = 'Follow-ups/Follow-ups.ics';

/** Writes into a file of the vault as its owner does. */
const write = (page: Page, path: string, text: string) =>
  page.evaluate(
    async ([at, next]) => {
      const { vault } = window.bench.app;
      const file = vault.getFileByPath(at);
      if (file !== null) await vault.modify(file, next);
    },
    [path, text] as const,
  );

describe('undo', () => {
  test('takes away the mail file of a letter too long for a link, and leaves the letter', async () => {
    const page = await open();
    await rowOf(page, ZOE).getByLabel('Write letter').click();
    await expect.poll(() => notesLike(page, 'Zoë van der Meer - thank-you')).toHaveLength(1);
    const [letter = ''] = await notesLike(page, 'Zoë van der Meer - thank-you');
    await write(
      page,
      letter,
      (await noteAt(page, letter)).replace(/^Dear /m, `${'Many words. '.repeat(250)}\n\nDear `),
    );
    await run(page, 'open-in-mail');
    await page.getByRole('button', { name: 'Not yet' }).click();
    expect(await notesLike(page, '.eml')).toHaveLength(1);
    await run(page, 'undo');
    await expect.poll(() => notesLike(page, '.eml')).toEqual([]);
    expect(await notesLike(page, letter)).toEqual([letter]);
  });

  test.each([
    ['create-base', 'Follow-ups/Follow-ups.base'],
    ['save-calendar', CALENDAR],
    ['update-tasks-note', 'Follow-ups/Tasks.md'],
    ['export-contact-card', 'People/Harriet Pell.vcf'],
  ])('of “%s” takes away the file that it made', async (command, path) => {
    const page = await open({ open: 'People/Harriet Pell.md' });
    await run(page, command);
    await expect.poll(() => notesLike(page, path)).toHaveLength(1);
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => notesLike(page, path)).toHaveLength(0);
    await page.locator('.notice', { hasText: `Moved to the trash: ${path}` }).waitFor();
  });

  test('takes away the letters of a run that failed before all of them were made', async () => {
    const page = await open({ open: 'Interviews/2026-03-11 Hallam Bridge Museum.md' });
    await page.evaluate(() => {
      const { vault } = window.bench.app;
      const create = vault.create.bind(vault);
      const untilFull = (path: string, text: string) =>
        path.includes('handwritten') ? Promise.reject(new Error('ENOSPC: the disk is full')) : create(path, text);
      Object.defineProperty(vault, 'create', { value: untilFull });
    });
    await run(page, 'write-letters');
    await page.locator('.notice', { hasText: 'the disk is full' }).waitFor();
    const made = await notesLike(page, 'Follow-ups/');
    expect(made.length).toBeGreaterThan(0);
    await page
      .locator('.notice', { hasText: `Wrote ${made.length} letter` })
      .getByRole('button', { name: 'Undo' })
      .click();
    await expect.poll(() => notesLike(page, 'Follow-ups/')).toEqual([]);
  });

  test('gives a calendar file that was replaced its old text again', async () => {
    const page = await open();
    await run(page, 'save-calendar');
    await expect.poll(() => notesLike(page, CALENDAR)).toHaveLength(1);
    const before = await noteAt(page, CALENDAR);
    await rowOf(page, ZOE).getByLabel('Mark as sent').click();
    await expect.poll(() => page.getByLabel(`Mark as sent: ${ZOE}`).count()).toBe(0);
    await run(page, 'save-calendar');
    await expect.poll(() => noteAt(page, CALENDAR)).not.toBe(before);
    await run(page, 'undo');
    await expect.poll(() => noteAt(page, CALENDAR)).toBe(before);
    await page.locator('.notice', { hasText: `Put back as it was: ${CALENDAR}` }).waitFor();
  });

  test('leaves alone what somebody has changed since, says so, and goes on with what was done before it', async () => {
    const page = await open();
    const base = 'Follow-ups/Follow-ups.base';
    await run(page, 'save-calendar');
    await expect.poll(() => notesLike(page, CALENDAR)).toHaveLength(1);
    await run(page, 'create-base');
    await page.locator('.notice', { hasText: base }).waitFor();
    await write(page, base, 'mine');
    await run(page, 'undo');
    await page.locator('.notice', { hasText: `Changed since it was made, so it stays: ${base}.` }).waitFor();
    expect(await noteAt(page, base)).toBe('mine');
    await run(page, 'undo');
    await expect.poll(() => notesLike(page, CALENDAR)).toHaveLength(0);
  });

  test('is not offered for a file that is kept up to date anyway', async () => {
    const settings = { welcomed: true, reminders: false, calendarFile: CALENDAR };
    const page = await open({ settings });
    await run(page, 'save-calendar');
    const notice = page.locator('.notice', { hasText: CALENDAR });
    await notice.waitFor();
    expect(await notice.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  });
});
