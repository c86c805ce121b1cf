import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { changeNote, noteAt, notesLike, rowOf, run, useBench } from './support.ts';

const open = useBench();
const NOTE = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const ZOE = 'Thank Zoë van der Meer by email';

/** Gives a note another path as another program does: no link to it is brought up to date. */
const rename = (page: Page, from: string, to: string) =>
  page.evaluate(
    async ([old, next]) => {
      const { vault } = window.bench.app;
      const file = vault.getFileByPath(old);
      if (file !== null) await vault.rename(file, next);
    },
    [from, to] as const,
  );

test('an interview note that another program renamed or moved keeps its letters, and no second one is offered', async () => {
  const page = await open();
  await rowOf(page, ZOE).getByLabel('Write letter').click();
  await rowOf(page, ZOE).locator('.ifu-row-letter').waitFor();
  const [letter = ''] = await notesLike(page, 'Zoë van der Meer - thank-you');
  const before = await noteAt(page, letter);

  await rename(page, NOTE, 'Interviews/The museum.md');
  await rename(page, 'Interviews/The museum.md', 'Interviews/2026/The museum.md');
  await changeNote(page, 'Interviews/2026/The museum.md', [
    'send Zoë the volunteer handbook',
    'send Zoë the new handbook',
  ]);
  await rowOf(page, 'the new handbook').waitFor();
  await rowOf(page, ZOE).getByLabel('Open letter').waitFor();
  expect(await rowOf(page, ZOE).getByLabel('Write letter').count()).toBe(0);
  expect(await noteAt(page, letter)).toBe(before);

  await run(page, 'mark-letter-sent');
  await expect.poll(() => noteAt(page, 'Interviews/2026/The museum.md')).toContain('sent thank-you-email to Zoë');
});

test('a form that is open while its note is renamed writes into it, and undo finds it after one renaming more', async () => {
  const page = await open();
  const before = await noteAt(page, NOTE);
  await rowOf(page, ZOE).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Log a reply…' }).click();
  await page.getByLabel('What they said').fill('they decide on Tuesday');
  await rename(page, NOTE, 'Interviews/The museum.md');
  await page.keyboard.press('Enter');
  await expect.poll(() => noteAt(page, 'Interviews/The museum.md')).toContain('they decide on Tuesday');
  await rename(page, 'Interviews/The museum.md', 'Interviews/2026/The museum.md');
  await run(page, 'undo');
  await expect.poll(() => noteAt(page, 'Interviews/2026/The museum.md')).toBe(before);
});

test('a letter that was renamed since it was written is taken away by undo', async () => {
  const page = await open();
  await rowOf(page, ZOE).getByLabel('Write letter').click();
  await expect.poll(() => notesLike(page, 'Zoë van der Meer - thank-you')).toHaveLength(1);
  const [letter = ''] = await notesLike(page, 'Zoë van der Meer - thank-you');
  await page.locator('.notice .ifu-undo').waitFor();
  await rename(page, letter, 'Letters/To Zoë.md');
  await run(page, 'undo');
  await expect.poll(() => notesLike(page, 'To Zoë.md')).toEqual([]);
});
