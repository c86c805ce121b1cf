import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { noteAt, notesLike, rowOf, run, showBase, useBench } from './support.ts';

const open = useBench();
const ZOE = 'Thank Zoë van der Meer by email';
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';

/** Writes a new note as another program does. */
async function makeNote(page: Page, path: string, text: string): Promise<void> {
  await page.evaluate(
    async ([at, content]) => {
      const { vault } = window.bench.app;
      const folder = at.split('/').slice(0, -1).join('/');
      if (vault.getAbstractFileByPath(folder) === null) await vault.createFolder(folder);
      await vault.create(at, content);
    },
    [path, text] as const,
  );
}

describe('nothing is owed', () => {
  const UNDATED = 'Interviews/Acme Kites.md';
  const text = '---\ninterviewers: Dana Whitfield\ncompany: Acme Kites\n---\n';

  test('is never said while an interview has no day: its note is listed, in the sidebar and in a base', async () => {
    const page = await open({ vault: 'empty' });
    await makeNote(page, UNDATED, text);
    const fix = page.locator('.ifu-section-notes-to-fix .ifu-row', { hasText: 'No day is written in it' });
    await fix.waitFor();
    await page.getByText('Some notes need a hand first').waitFor();
    expect(await page.getByText('Nothing is owed').count()).toBe(0);
    await showBase(page, UNDATED);
    await page.locator('.test-base .ifu-card', { hasText: 'No day is written in it' }).waitFor();
    expect(await page.getByText('Nothing is owed').count()).toBe(0);
  });
});

test('a vault whose only note cannot be read says so, and not that there is none', async () => {
  const page = await open({ vault: 'empty' });
  await makeNote(page, 'Interviews/x.md', '---\ninterviewers: [a\n---\n');
  await page.locator('.ifu-section-notes-to-fix .ifu-row', { hasText: 'a bracket that is never closed' }).waitFor();
  await page.getByText('Some notes need a hand first').waitFor();
  expect(await page.getByText('No interview notes yet').count()).toBe(0);
});

test('a note to fix says what to write there, and not its own name again', async () => {
  const page = await open();
  const fix = page.locator('.ifu-section-notes-to-fix .ifu-row', { hasText: 'Kiln Lane Ceramics' });
  expect(await fix.locator('.ifu-row-need').textContent()).toBe(
    'Cannot read the date: it is "Monday-ish", expected a day such as 2026-03-02.',
  );
});

test('a row whose note cannot be written to says so, and offers nothing but that note', async () => {
  const page = await open({ vault: 'empty' });
  const broken =
    '---\ncompany: "Unclosed\ninterviewers: Anna Bell\ndate: 2026-03-12\ntime: 09:00\n---\n- Anna asked about kites\n';
  await makeNote(page, 'Interviews/2026-03-12 Kites.md', broken);
  const row = page.locator('.ifu-section:not(.ifu-section-notes-to-fix) .ifu-row').first();
  await row.locator('.ifu-row-need', { hasText: 'Fix the note first' }).waitFor();
  expect(await page.locator('.ifu-row-where').count()).toBe(0);
  const actionsOfRows = (): Promise<readonly number[]> =>
    page
      .locator('.ifu-section:not(.ifu-section-notes-to-fix) .ifu-row')
      .evaluateAll((rows) => rows.map((each) => each.querySelectorAll('.ifu-row-action').length));
  expect(new Set(await actionsOfRows())).toEqual(new Set([1]));
  await row.click({ button: 'right' });
  expect(await page.locator('.menu-item-title').allTextContents()).toEqual(['Open interview note', 'Why this?']);
});

test.each([
  ['a mapping', 'follow-ups:\n  thanks: Anna Bell\n'],
  ['a mapping in brackets', 'follow-ups: [{ 2026-03-12 sent thank-you-email to Anna Bell: note }]\n'],
])(
  'a note whose log is %s is one to fix, and only what logs nothing is offered: to open it, and to correct how it is read',
  async (_, log) => {
    const page = await open({ vault: 'empty' });
    const path = 'Interviews/2026-03-12 Kites.md';
    const note = `---\ncompany: Kites\ninterviewers: [Anna Bell, Luis Ortega]\ndate: 2026-03-12\ntime: 09:00\n${log}---\n`;
    await makeNote(page, path, note);
    await page
      .locator('.ifu-section-notes-to-fix .ifu-row', { hasText: 'expected a list with one line each' })
      .waitFor();
    const row = rowOf(page, 'Thank Luis Ortega');
    await row.locator('.ifu-row-need', { hasText: 'Fix “follow-ups” in the note first' }).waitFor();
    await row.click({ button: 'right' });
    expect(await page.locator('.menu-item-title').allTextContents()).toEqual([
      'Open interview note',
      'Not an interviewer: Luis Ortega',
      'Same person as…',
      'Correct the name…',
      'Not an interview',
      'Why this?',
    ]);
    expect(await noteAt(page, path)).toBe(note);
    await page.getByRole('menuitem', { name: 'Not an interviewer: Luis Ortega' }).click();
    await expect.poll(() => row.count()).toBe(0);
    expect(await noteAt(page, path)).toContain(log);
    await run(page, 'undo');
    await expect.poll(() => noteAt(page, path)).toBe(note);
  },
);

test('whether somebody was there can be answered though the log of the note is broken', async () => {
  const page = await open({ vault: 'empty' });
  const path = 'Interviews/2026-03-12 Kites.md';
  const top = '---\ncompany: Kites\nrole: Rigger\ndate: 2026-03-12\nfollow-ups:\n  thanks: Anna Bell\n---\n';
  const note = `${top}Shona asked about kites.\n`;
  await makeNote(page, path, note);
  const row = rowOf(page, 'Was Shona');
  await row.getByLabel('Yes: Shona held the talk').click();
  await expect.poll(() => noteAt(page, path)).toContain('also met');
  await expect.poll(() => row.count()).toBe(0);
  await run(page, 'undo');
  await expect.poll(() => noteAt(page, path)).toBe(note);
});

describe('a letter', () => {
  test('is not offered where nobody is known to write to', async () => {
    const page = await open();
    const rows = page.locator('.ifu-row', { hasText: /^(?:Find |Check in with somebody|Ask somebody)/ });
    await rows.first().waitFor();
    expect(await rows.getByLabel('Write letter').count()).toBe(0);
  });

  test('that cannot be written is always answered, without words of the command line', async () => {
    const page = await open();
    const ask = (query: string): Promise<boolean> =>
      page.evaluate((words) => window.bench.app.openUri(`obsidian://interview-follow-up?do=draft&${words}`), query);
    await ask(`interview=${encodeURIComponent(HALLAM)}&person=nobody`);
    const said = page.locator('.notice', { hasText: 'No letter is owed for' });
    await said.waitFor();
    expect(await said.textContent()).not.toContain('--');
  });

  test('that an address asks for while the app starts is offered once the notes are read', async () => {
    const page = await open();
    await page.evaluate(async (path) => {
      await window.bench.reload();
      const asked = `do=draft&interview=${encodeURIComponent(path)}&person=zoe&follow-up=thank-you-email`;
      window.bench.app.openUri(`obsidian://interview-follow-up?${asked}`);
    }, HALLAM);
    await page.getByRole('dialog', { name: 'Write this letter?' }).getByRole('button', { name: 'Write' }).click();
    await expect.poll(() => notesLike(page, 'Zoë van der Meer - thank-you')).toHaveLength(1);
    expect(await page.locator('.notice', { hasText: 'No letter is owed' }).count()).toBe(0);
  });
});

test('the reason of a follow-up is told by a command as well', async () => {
  const page = await open();
  await run(page, 'why');
  await page.keyboard.type(ZOE);
  await page.keyboard.press('Enter');
  const told = page.getByRole('dialog', { name: ZOE });
  await told.getByText('Zoë van der Meer').first().waitFor();
  await told.getByRole('button', { name: 'Open interview note' }).click();
  await page.locator('.workspace-tab-header.is-active', { hasText: 'Hallam Bridge Museum' }).waitFor();
});
