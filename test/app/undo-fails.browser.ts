import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { noteAt, notesLike, rowOf, run, useBench } from './support.ts';

const open = useBench();
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const ZOE = 'Thank Zoë van der Meer by email';
const SENT = 'sent thank-you-email to Zoë van der Meer';

/** The next time that a property is written into a note, the disk refuses. */
const refuseToWriteOnce = (page: Page) =>
  page.evaluate(() => {
    const { vault } = window.bench.app;
    const process = (): Promise<never> => {
      Reflect.deleteProperty(vault, 'process');
      return Promise.reject(new Error('EIO: the disk failed'));
    };
    Object.defineProperty(vault, 'process', { value: process, configurable: true });
  });

/** From the second note on nothing goes to the trash, until it is said otherwise. */
const refuseToTrash = (page: Page) =>
  page.evaluate(() => {
    const { fileManager } = window.bench.app;
    const trashFile = fileManager.trashFile.bind(fileManager);
    const once = async (file: Parameters<typeof trashFile>[0]): Promise<void> => {
      if (fileManager.trash.length > 0) throw new Error('EIO: the disk failed');
      await trashFile(file);
    };
    Object.defineProperty(fileManager, 'trashFile', { value: once, configurable: true });
  });

const acceptTrash = (page: Page) =>
  page.evaluate(() => Reflect.deleteProperty(window.bench.app.fileManager, 'trashFile'));

test('an undo that the disk refuses says so, and its notice tries it again', async () => {
  const page = await open();
  await rowOf(page, ZOE).getByLabel('Mark as sent').click();
  await expect.poll(() => noteAt(page, HALLAM)).toContain(SENT);
  await refuseToWriteOnce(page);
  await page.locator('.notice', { hasText: 'Done: Thank Zoë' }).getByRole('button', { name: 'Undo' }).click();
  const failed = page.locator('.notice', { hasText: `Cannot write to ${HALLAM}: EIO: the disk failed.` });
  await failed.waitFor();
  expect(await failed.innerText()).toContain(`Undo tries again: Done: ${ZOE}`);
  expect(await noteAt(page, HALLAM)).toContain(SENT);
  await failed.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => noteAt(page, HALLAM)).not.toContain(SENT);
  await rowOf(page, ZOE).getByLabel('Mark as sent').waitFor();
  expect(await run(page, 'undo')).toBe(false);
});

test('an undo that fails halfway says what is done and what is not, and the command does the rest', async () => {
  const page = await open({ open: HALLAM });
  const before = await notesLike(page, 'Follow-ups/');
  await run(page, 'write-letters');
  await page.getByRole('dialog', { name: 'Letters to read' }).waitFor();
  await page.keyboard.press('Escape');
  const made = (await notesLike(page, 'Follow-ups/')).filter((path) => !before.includes(path));
  await refuseToTrash(page);
  await run(page, 'undo');
  const failed = page.locator('.notice', { hasText: 'the disk failed' });
  await failed.waitFor();
  const left = await notesLike(page, 'Follow-ups/');
  expect(left).toHaveLength(made.length - 1 + before.length);
  const [done = ''] = made.filter((path) => !left.includes(path));
  const says = await failed.innerText();
  expect(says).toContain(`Taken back: ${done}.`);
  for (const path of made.filter((each) => each !== done)) expect(says).toContain(`${path}: EIO: the disk failed`);
  await acceptTrash(page);
  await run(page, 'undo');
  await expect.poll(() => notesLike(page, 'Follow-ups/')).toEqual(before);
  expect(await run(page, 'undo')).toBe(false);
});
