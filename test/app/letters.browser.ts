import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { changeNote, noteAt, notesLike, rowOf, run, useBench } from './support.ts';

const open = useBench();
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const ZOE = 'Thank Zoë van der Meer by email';

describe('a letter that has been overtaken', () => {
  test('says so on its row and in its panel when the interview note changes', async () => {
    const page = await open();
    await rowOf(page, ZOE).getByLabel('Write letter').click();
    const says = rowOf(page, ZOE).locator('.ifu-row-letter');
    await says.waitFor();
    expect(await says.textContent()).toBe('Letter written');
    await changeNote(page, HALLAM, ['new to English', 'new to English and to museums']);
    await expect.poll(() => says.textContent()).toContain('Note changed');
    await page.locator('.ifu-finding', { hasText: 'has changed since this letter was written' }).waitFor();
  });

  test('is not overtaken by what is logged in that note', async () => {
    const page = await open();
    await rowOf(page, ZOE).getByLabel('Write letter').click();
    await rowOf(page, 'Thank Åsa Lindqvist by email').getByLabel('Mark as sent').click();
    await expect.poll(() => noteAt(page, HALLAM)).toContain('to Åsa Lindqvist');
    expect(await rowOf(page, ZOE).locator('.ifu-row-letter').textContent()).toBe('Letter written');
  });

  test('says on the next day that it speaks of another', async () => {
    const page = await open();
    await rowOf(page, ZOE).getByLabel('Write letter').click();
    const says = rowOf(page, ZOE).locator('.ifu-row-letter');
    await says.waitFor();
    await page.clock.setSystemTime(new Date('2026-03-13T00:01:00Z'));
    await page.clock.runFor(61_000);
    await expect.poll(() => says.textContent()).toContain('Speaks of another day');
  });
});

test('a letter that was written shows on its row, and the row then opens it', async () => {
  const page = await open({ open: HALLAM });
  await run(page, 'write-letters');
  await page.getByRole('dialog', { name: 'Letters to read' }).waitFor();
  await page.keyboard.press('Escape');
  await rowOf(page, ZOE).locator('.ifu-row-letter').waitFor();
  await rowOf(page, ZOE).locator('.ifu-row-main').click();
  await page.locator('.ifu-letter-to', { hasText: 'Zoë van der Meer' }).waitFor();
});

test('the list of a panel’s letters says what each one lacks, and is shown again from any of them', async () => {
  const page = await open({ open: HALLAM });
  await run(page, 'write-letters');
  const list = page.getByRole('dialog', { name: 'Letters to read' });
  const entry = list.locator('.setting-item', { hasText: ZOE });
  await entry.getByText('Nothing is missing.').waitFor();
  await list.getByRole('button', { name: 'Open' }).first().click();
  await page.locator('.ifu-letter').waitFor();
  await run(page, 'write-letters');
  await list.getByText(/\d letters were there already\./).waitFor();
  await entry.getByRole('button', { name: 'Open' }).click();
  await page.locator('.ifu-letter-to', { hasText: 'Zoë van der Meer' }).waitFor();
});

test('the list of letters asks what is missing in whole sentences', async () => {
  const page = await open();
  const path = 'Interviews/2026-03-12 Kites.md';
  const text = '---\ncompany: Kites\ndate: 2026-03-12 09:00\ninterviewers: Anna Bell, Bo Ek\n---\n';
  await page.evaluate(([at, note]) => window.bench.app.vault.create(at, note), [path, text] as const);
  await rowOf(page, 'Thank Anna Bell by email').waitFor();
  await page.evaluate(async (at) => {
    const { vault, workspace } = window.bench.app;
    const file = vault.getFileByPath(at);
    if (file !== null) await workspace.getLeaf().openFile(file);
  }, path);
  await run(page, 'write-letters');
  const entry = page.locator('.modal .setting-item', { hasText: 'Thank Anna Bell by email' });
  const points = await entry.locator('.ifu-finding-says').allTextContents();
  expect(points).toContain('Missing: No topic for Anna Bell: what did you talk about?');
  expect(points.filter((point) => /[?!.]\.$/.test(point) || !/[?!.]$/.test(point))).toEqual([]);
});

test('what can be done with a letter is in sight, however much the checks have found in it', async () => {
  const page = await open({ height: 520 });
  await page.evaluate(async () => {
    const { vault, workspace } = window.bench.app;
    const blanks = Array.from({ length: 20 }, (_, at) => `[fill in ${at}]`).join('\n\n');
    const properties = ['type: follow-up-letter', 'to: Zoë van der Meer', 'status: draft'].join('\n');
    const note = await vault.create('Long.md', `---\n${properties}\n---\nDear Zoë,\n\n${blanks}\n`);
    await workspace.getLeaf().openFile(note);
  });
  const panel = page.locator('.ifu-letter');
  await expect.poll(() => panel.locator('.ifu-finding').count()).toBeGreaterThan(19);
  const points = await panel.locator('.ifu-finding-says').allTextContents();
  expect(points.filter((point) => !/[?!.]$/.test(point))).toEqual([]);
  const bottomOf = (what: Locator) => what.evaluate((element) => element.getBoundingClientRect().bottom);
  expect(await bottomOf(panel.locator('button').last())).toBeLessThanOrEqual(await bottomOf(panel));
  await panel.evaluate((element) => (element.scrollTop = element.scrollHeight));
  const buttons = await panel.locator('.ifu-letter-actions').boundingBox();
  expect(await bottomOf(panel.locator('.ifu-finding').last())).toBeLessThanOrEqual((buttons?.y ?? 0) + 1);
});

test.each([
  ['of the usual width', { dir: 'ltr', width: 300, most: 40 }],
  // Three lines of words in a button, in the widest of fonts that a machine may have.
  ['that was made narrow', { dir: 'ltr', width: 210, most: 70 }],
  ['of an app that runs from right to left', { dir: 'rtl', width: 300, most: 40 }],
] as const)('in a sidebar %s the panel of a letter has one line of buttons', async (_, { dir, width, most }) => {
  const page = await open({ dir });
  await page.addStyleTag({ content: `body { --side-width: ${width}px }` });
  await rowOf(page, ZOE).getByLabel('Write letter').click();
  const panel = page.locator('.ifu-letter');
  await panel.waitFor();
  const boxes = await panel.locator('button').evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
  const within = (await panel.boundingBox()) ?? { x: 0, width: 0 };
  expect(new Set(boxes.map(({ top, bottom }) => Math.round((top + bottom) / 2))).size).toBe(1);
  expect(Math.max(...boxes.map(({ height }) => height))).toBeLessThan(most);
  expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThan(within.x);
  expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThan(within.x + within.width);
  await panel.getByRole('button', { name: 'More actions' }).click();
  expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['Copy', 'Write again', 'Delete draft']);
});

describe('letters that nobody wants after all', () => {
  test('go to the trash by undo, all of a run at once', async () => {
    const page = await open({ open: HALLAM });
    const before = await notesLike(page, 'Follow-ups/');
    await run(page, 'write-letters');
    await page.getByRole('dialog', { name: 'Letters to read' }).waitFor();
    await page.keyboard.press('Escape');
    expect((await notesLike(page, 'Follow-ups/')).length).toBeGreaterThan(before.length + 1);
    await page
      .locator('.notice', { hasText: /^Wrote \d letters/ })
      .getByRole('button', { name: 'Undo' })
      .click();
    await expect.poll(() => notesLike(page, 'Follow-ups/')).toEqual(before);
    await rowOf(page, ZOE).getByLabel('Write letter').waitFor();
  });

  test('stay where they were changed since, and it is said', async () => {
    const page = await open();
    const before = await notesLike(page, 'Follow-ups/');
    await rowOf(page, ZOE).getByLabel('Write letter').click();
    await page.locator('.ifu-letter').waitFor();
    const [path = ''] = (await notesLike(page, 'Follow-ups/')).filter((each) => !before.includes(each));
    await changeNote(page, path, ['Dear Zoë', 'My dear Zoë']);
    await run(page, 'undo');
    await page.locator('.notice', { hasText: `Changed since it was made, so it stays: ${path}` }).waitFor();
    expect(await noteAt(page, path)).toContain('My dear Zoë');
  });
});
