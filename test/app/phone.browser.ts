import { expect, test } from 'vitest';
import { changeNote, rowOf, run, useBench } from './support.ts';

const open = useBench();
const ZOE = 'Thank Zoë van der Meer by email';
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';

test('on a phone the fields of windows and the buttons of notices are 44 pixels high', async () => {
  const page = await open({ device: 'phone', width: 390 });
  await rowOf(page, ZOE).getByLabel('Mark as sent').click();
  expect((await page.locator('.notice button').boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await run(page, 'new-interview');
  const heights = await page
    .locator('.modal-content button, .modal-content input, .modal-content select')
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test.each([
  ['a narrow phone', { device: 'phone', width: 320 }, 165],
  ['a phone', { device: 'phone', width: 390 }, 165],
  ['a sidebar that was made narrow', { width: 1000, sidebar: 210 }, 95],
] as const)('on %s the words of a row have room, and its menu has what has no button', async (_, opening, least) => {
  const page = await open(opening);
  if ('sidebar' in opening) await page.addStyleTag({ content: `body { --side-width: ${opening.sidebar}px }` });
  const row = rowOf(page, ZOE);
  expect((await row.locator('.ifu-row-words').boundingBox())?.width).toBeGreaterThan(least);
  const [top, button] = await Promise.all([row.boundingBox(), row.getByLabel('Write letter').boundingBox()]);
  expect((button?.y ?? 0) - (top?.y ?? 0)).toBeLessThan(10);
  await row.locator('.ifu-row-main').focus();
  for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight');
  if (opening.width !== 390) await page.keyboard.press('Enter');
  else await row.getByLabel('More actions').click();
  await page.getByRole('menuitem', { name: 'Mark as sent' }).waitFor();
});

test('on a phone the panel of a letter comes into sight, in one line with a menu for what is rare', async () => {
  const page = await open({ device: 'phone', width: 320, height: 640 });
  await rowOf(page, ZOE).scrollIntoViewIfNeeded();
  await rowOf(page, ZOE).getByLabel('Write letter').click();
  const panel = page.locator('.ifu-letter');
  await panel.waitFor();
  await expect.poll(async () => (await panel.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
  const boxes = await panel.locator('button').evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
  expect(boxes).toHaveLength(3);
  expect(new Set(boxes.map(({ top, bottom }) => Math.round((top + bottom) / 2))).size).toBe(1);
  await panel.getByRole('button', { name: 'More actions' }).click();
  const entries = page.getByRole('menuitem');
  expect(await entries.allInnerTexts()).toEqual(['Copy', 'Write again', 'Delete draft']);
  await entries.first().click();
  await page.locator('.notice', { hasText: 'Copied the letter.' }).waitFor();
});

test('on a phone the panel of a letter stays in sight when the row that had the focus goes away later', async () => {
  const page = await open({ device: 'phone', width: 320, height: 640 });
  const row = rowOf(page, ZOE);
  await row.scrollIntoViewIfNeeded();
  await row.getByLabel('Write letter').click();
  const panel = page.locator('.ifu-letter');
  await panel.waitFor();
  await row.locator('.ifu-row-main').evaluate((main: HTMLElement) => {
    main.focus({ preventScroll: true });
  });
  await changeNote(page, HALLAM, ['Zoë van der Meer |', 'Zoë van der Meerkamp |']);
  await rowOf(page, 'Meerkamp').waitFor();
  expect((await panel.boundingBox())?.y).toBeGreaterThanOrEqual(0);
});

test('on a phone the panel of a letter leaves the screen to the list when one scrolls', async () => {
  const page = await open({ device: 'phone', width: 320, height: 640 });
  await rowOf(page, ZOE).getByLabel('Write letter').click();
  await page.locator('.ifu-letter').waitFor();
  await page.locator('.ifu-section').last().scrollIntoViewIfNeeded();
  await page.locator('.ifu-row').last().scrollIntoViewIfNeeded();
  const panel = await page.locator('.ifu-letter').boundingBox();
  expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThan(60);
});

test('in a sidebar that was made narrow the search has a line of its own, and no button stands alone', async () => {
  const page = await open();
  await page.addStyleTag({ content: 'body { --side-width: 210px }' });
  const tops = await page
    .locator('.ifu-tool')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  expect(tops.length).toBeGreaterThan(2);
  expect(new Set(tops).size).toBe(1);
});

test('on a narrow phone a choice of long names stays within its window', async () => {
  const page = await open({ device: 'phone', width: 320, height: 640 });
  await page.evaluate(async () => {
    const people = ['Maximiliane Hohenlohe-Waldenburg-Schillingsfürst', 'Caoimhe O’Brien-Smythe-Featherstonehaugh'];
    const text = `---\ncompany: Kites\ninterviewers: [${people.join(', ')}]\ndate: 2026-03-11\n---\n`;
    await window.bench.app.vault.create('Interviews/Kites.md', text);
  });
  await rowOf(page, 'Thank Maximiliane').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Log a reply…' }).click();
  const around = await page.locator('.modal').boundingBox();
  const choice = await page.locator('.modal select').boundingBox();
  expect((choice?.x ?? 0) + (choice?.width ?? 0)).toBeLessThan((around?.x ?? 0) + (around?.width ?? 0) - 8);
});
