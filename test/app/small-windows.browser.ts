import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { changeNote, rowOf, useBench } from './support.ts';

const open = useBench();
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const ZOE = 'Thank Zoë van der Meer by email';
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik International Holdings';

const placeOf = (part: Locator) => part.evaluate((element) => element.getBoundingClientRect());

test.each(['ltr', 'rtl'] as const)(
  'a long title never runs below the cross, and leaves a phone room to answer, %s',
  async (dir) => {
    const page = await open({ device: 'phone', width: 320, height: 640, dir });
    await changeNote(page, HALLAM, ['company: Hallam Bridge Museum', `company: ${LONG}`]);
    await rowOf(page, LONG).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Log an outcome…' }).click();
    const cross = await placeOf(page.getByRole('button', { name: 'Close' }));
    const lines = await page.locator('.modal-title').evaluate((title) => {
      const range = document.createRange();
      range.selectNodeContents(title);
      return [...range.getClientRects()].map(({ left, right }) => ({ left, right }));
    });
    expect(lines.filter((line) => line.left < cross.right && line.right > cross.left)).toEqual([]);
    expect((await placeOf(page.getByRole('button', { name: 'Log outcome' }))).bottom).toBeLessThan(640);
  },
);

test('in a low window with large text no line of a letter is covered by its buttons', async () => {
  const page = await open({ width: 1000, height: 480, open: HALLAM });
  await page.addStyleTag({ content: 'body { --font-ui-smaller: 24px; --font-ui-small: 26px; }' });
  await rowOf(page, ZOE).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Write letter' }).click();
  const subject = page.locator('.ifu-letter-subject');
  await subject.waitFor();
  const buttons = await placeOf(page.locator('.ifu-letter-actions'));
  expect((await placeOf(subject)).bottom).toBeLessThanOrEqual(buttons.top);
});

test.each([
  { entry: 'Snooze until a day…', field: 'Until', day: '2026-03-12' },
  { entry: 'Log an outcome…', field: 'Outcome', day: '2026-03-12' },
  { entry: 'Log a reply…', field: 'Day', day: '2026-03-13' },
])('what is wrong in the window of “$entry” gets the focus', async ({ entry, field, day }) => {
  const page = await open();
  await rowOf(page, ZOE).click({ button: 'right' });
  await page.getByRole('menuitem', { name: entry }).click();
  await page.locator('.modal input[type=date]').fill(day);
  await page.locator('.modal .mod-cta').click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(field);
});
