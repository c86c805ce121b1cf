import { expect, test } from 'vitest';
import { noteAt, notesLike, rowOf, run, useBench } from './support.ts';

const open = useBench();

test('the whole path by keyboard alone: note, row, letter, changed letter, sent, undone', async () => {
  const page = await open();
  await page.keyboard.press('Control+p');
  await page.keyboard.type('new interview note');
  await page.keyboard.press('Enter');
  await page.getByLabel('Company', { exact: true }).fill('Acme Kites');
  await page.getByLabel('Role').fill('Kite tester');
  await page.getByLabel('Time').fill('09:00');
  await page.getByLabel('Interviewer: Name').fill('Dana Whitfield');
  await page.getByLabel('Interviewer: Email').fill('dana@acmekites.example');
  await page.getByRole('button', { name: 'Create note' }).focus();
  await page.keyboard.press('Enter');
  const row = rowOf(page, 'Thank Dana Whitfield by email');
  await row.waitFor();

  await row.getByLabel('Write letter').focus();
  await page.keyboard.press('Enter');
  await page.locator('.ifu-letter-to', { hasText: 'Dana Whitfield' }).waitFor();
  const [letter = ''] = await notesLike(page, 'Acme Kites - Dana Whitfield');
  expect(await noteAt(page, letter)).toContain('Dear Dana');

  const before = await page.locator('.ifu-finding').count();
  await page.getByLabel('Note', { exact: true }).focus();
  await page.keyboard.press('Control+End');
  await page.evaluate(() => {
    const field = document.querySelector('textarea');
    const at = field?.value.indexOf('Dear Dana') ?? 0;
    field?.setSelectionRange(at, at);
  });
  await page.keyboard.type('[insert name] ');
  await expect.poll(() => page.locator('.ifu-finding').count()).toBeGreaterThan(before);

  await page.getByRole('button', { name: 'Mark as sent', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.ifu-letter-state', { hasText: 'Sent' }).waitFor();
  const note = 'Interviews/2026-03-12 Acme Kites - Kite tester.md';
  expect(await noteAt(page, note)).toContain('- 2026-03-12 sent thank-you-email to Dana Whitfield');
  expect(await noteAt(page, letter)).toContain('status: sent');

  await run(page, 'undo');
  await expect.poll(() => noteAt(page, note)).not.toContain('sent thank-you-email');
});
