import { describe, expect, test } from 'vitest';
import { noteAt, notesLike, rowOf, run, useBench } from './support.ts';

const open = useBench();
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const ZOE = 'Thank Zoë van der Meer by email';
const SENT = '- 2026-03-12 sent thank-you-email to Zoë van der Meer';

const countOf = (text: string, part: string) => text.split(part).length - 1;

describe('a button that is clicked twice', () => {
  test('logs once, and what was taken back can be done again at once', async () => {
    const page = await open();
    const done = rowOf(page, ZOE).getByLabel('Mark as sent');
    await done.evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await expect.poll(() => page.locator('.notice', { hasText: 'Done:' }).count()).toBe(1);
    expect(countOf(await noteAt(page, HALLAM), SENT)).toBe(1);
    await run(page, 'undo');
    await done.click();
    await expect.poll(async () => countOf(await noteAt(page, HALLAM), SENT)).toBe(1);
  });

  test('writes one letter, and is no fault', async () => {
    const page = await open();
    await rowOf(page, ZOE).getByLabel('Write letter').dblclick();
    await page.locator('.ifu-letter').waitFor();
    expect(await notesLike(page, 'Zoë van der Meer - thank-you')).toHaveLength(1);
    await Promise.all([run(page, 'write-again'), run(page, 'write-again')]);
    await expect.poll(() => notesLike(page, 'Zoë van der Meer - thank-you')).toHaveLength(2);
    expect(await page.locator('.notice').allInnerTexts()).toEqual(Array(2).fill('Wrote 1 letter.\nUndo'));
  });

  test('is tried again where the first time failed', async () => {
    const page = await open();
    await page.evaluate(() => {
      const { vault } = window.bench.app;
      const refuseOnce = (): Promise<never> => {
        Reflect.deleteProperty(vault, 'process');
        return Promise.reject(new Error('EACCES: permission denied'));
      };
      Object.defineProperty(vault, 'process', { value: refuseOnce, configurable: true });
    });
    await rowOf(page, ZOE).getByLabel('Mark as sent').click();
    await page.locator('.notice', { hasText: 'Cannot write to' }).waitFor();
    await rowOf(page, ZOE).getByLabel('Mark as sent').click();
    await expect.poll(async () => countOf(await noteAt(page, HALLAM), SENT)).toBe(1);
  });
});
