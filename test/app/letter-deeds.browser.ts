import { describe, expect, test } from 'vitest';
import { noteAt, notesLike, rowOf, run, useBench } from './support.ts';

const open = useBench();
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const ZOE = 'Thank Zoë van der Meer by email';
const LETTER = 'Zoë van der Meer - thank-you';

test('a draft that was deleted comes back as it was by undo, and the letters beside it stay', async () => {
  const page = await open({ open: HALLAM });
  await run(page, 'write-letters');
  await page.getByRole('dialog', { name: 'Letters to read' }).waitFor();
  await page.keyboard.press('Escape');
  const letters = await notesLike(page, 'Follow-ups/');
  const [path = ''] = await notesLike(page, LETTER);
  const text = await noteAt(page, path);
  await rowOf(page, ZOE).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Delete this draft' }).click();
  await expect.poll(() => notesLike(page, LETTER)).toEqual([]);
  await run(page, 'undo');
  await page.locator('.notice', { hasText: `Back in its place: ${path}` }).waitFor();
  expect(new Set(await notesLike(page, 'Follow-ups/'))).toEqual(new Set(letters));
  expect(await noteAt(page, path)).toBe(text);
  await run(page, 'undo');
  await page.locator('.notice', { hasText: /^Moved \d notes to the trash\.$/ }).waitFor();
  expect(await notesLike(page, LETTER)).toEqual([]);
});

test('a letter that was sent is not called a draft when it is checked', async () => {
  const page = await open();
  await rowOf(page, ZOE).getByLabel('Write letter').click();
  await page.locator('.ifu-letter').getByRole('button', { name: 'Mark as sent' }).click();
  await page.locator('.ifu-letter-state', { hasText: 'Sent today' }).waitFor();
  await run(page, 'check-letter');
  await page.locator('.notice .ifu-said', { hasText: /^Sent today$/ }).waitFor();
});

describe('what was typed a moment ago, before the app saves it,', () => {
  test('is in the letter that is copied', async () => {
    const page = await open();
    await page.evaluate(() => {
      window.navigator.clipboard.writeText = (text) => Promise.resolve(void (document.title = text));
    });
    await rowOf(page, ZOE).getByLabel('Write letter').click();
    const note = page.getByRole('textbox', { name: 'Note', exact: true });
    await expect.poll(() => note.inputValue()).toContain('Dear ');
    await note.fill((await note.inputValue()).replace(/^Dear .*$/m, 'Dear Zoë, good morning,'));
    await run(page, 'copy-letter');
    await expect.poll(() => page.title()).toContain('Dear Zoë, good morning,');
  });

  test('stays for the app to save where the note is none of ours', async () => {
    const page = await open();
    await page.evaluate(async () => {
      const { vault, workspace } = window.bench.app;
      await workspace.getLeaf().openFile(await vault.create('Shopping.md', 'milk'));
    });
    await page.getByRole('textbox', { name: 'Note', exact: true }).fill('milk and bread');
    await page.evaluate(() => (window.bench.app.vault.writes.length = 0));
    await rowOf(page, ZOE).getByLabel('Write letter').click();
    await rowOf(page, ZOE).locator('.ifu-row-letter').waitFor();
    const [first] = await page.evaluate(() => window.bench.app.vault.writes.map(({ path }) => path));
    expect(first).toContain(LETTER);
  });

  test('is in the letters that are written from it', async () => {
    const page = await open({ open: HALLAM });
    const note = page.getByRole('textbox', { name: 'Note', exact: true });
    await note.fill((await note.inputValue()).replace('Zoë van der Meer', 'Zoë van der Merwe'));
    await run(page, 'write-letters');
    await page.getByRole('dialog', { name: 'Letters to read' }).waitFor();
    expect(await notesLike(page, 'Zoë van der Merwe - thank-you')).toHaveLength(1);
    expect(await notesLike(page, LETTER)).toEqual([]);
  });
});

describe('what a letter offers', () => {
  test('follows the channel in its own note where it is on no list any more', async () => {
    const page = await open();
    await page.evaluate(async () => {
      const { vault, workspace } = window.bench.app;
      const properties = ['type: follow-up-letter', 'follow-up: strengths-letter', 'to: Anna Bell', 'channel: post'];
      const text = ['---', ...properties, 'email: anna@kites.example', '---', 'Dear Anna,', ''].join('\n');
      await workspace.getLeaf().openFile(await vault.create('Anna.md', text));
    });
    const panel = page.locator('.ifu-letter');
    await panel.getByRole('button', { name: 'Mark as posted' }).waitFor();
    expect(await panel.getByRole('button', { name: 'Open in mail' }).count()).toBe(0);
  });

  test.each([
    ['Post ', 'Mark as posted'],
    ['Connect with ', 'Mark as sent'],
  ])('follows its channel: %s is marked in its own word and never opened in mail', async (what, done) => {
    const page = await open();
    const row = page
      .locator('.ifu-row', { hasText: new RegExp(`^${what}`) })
      .filter({ has: page.getByLabel('Write letter') });
    await row.first().getByLabel('Write letter').click();
    const panel = page.locator('.ifu-letter');
    await panel.getByRole('button', { name: done }).waitFor();
    expect(await panel.getByRole('button', { name: 'Open in mail' }).count()).toBe(0);
  });
});

test('the list of letters gives each point a line, with how much it matters', async () => {
  const page = await open({ open: HALLAM });
  await run(page, 'write-letters');
  const list = page.getByRole('dialog', { name: 'Letters to read' });
  const point = list.locator('.ifu-finding').first();
  await point.waitFor();
  expect(await list.locator('.ifu-finding').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:Missing|Error|Warning|Hint): .+[.!?]$/)]),
  );
  expect(await point.locator('svg').count()).toBe(1);
});

test('what was logged is said and taken back in words, never as a line of the log', async () => {
  const page = await open();
  await rowOf(page, ZOE).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Log a reply…' }).click();
  await page.getByLabel('What they said').fill('happy to help');
  await page.keyboard.press('Enter');
  await page.locator('.notice', { hasText: 'Logged: a reply from Zoë van der Meer' }).waitFor();
  await run(page, 'undo');
  await page.locator('.notice', { hasText: /^Taken back: a reply from Zoë van der Meer$/ }).waitFor();
  expect(await noteAt(page, HALLAM)).not.toContain('happy to help');
  await rowOf(page, ZOE).getByLabel('Write letter').click();
  await page.locator('.ifu-letter').getByRole('button', { name: 'Mark as sent' }).click();
  await expect.poll(() => page.locator('.ifu-letter-state').textContent()).toBe('Sent today');
});

test('the window that shows how a note is read gives days and formats in words', async () => {
  const page = await open({ open: HALLAM });
  await run(page, 'show-reading');
  const facts = page.getByRole('dialog', { name: 'How this note is read' }).locator('.ifu-facts');
  await facts.getByText('Wednesday 11 March 2026', { exact: true }).waitFor();
  expect(await facts.locator('dd').allTextContents()).not.toContain('on-site');
});
