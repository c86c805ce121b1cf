import { expect, test } from 'vitest';
import { noteAt, notesLike, rowOf, run, useBench } from './support.ts';

const open = useBench();
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const ZOE = 'Thank Zoë van der Meer by email';

test('A letter too long for a link is written as a mail file, and a yes marks it as sent', async () => {
  const page = await open({ open: HALLAM });
  await rowOf(page, ZOE).getByRole('button', { name: 'Write letter' }).click();
  await expect.poll(() => notesLike(page, 'Zoë van der Meer - thank-you')).toHaveLength(1);
  const [letter = ''] = await notesLike(page, 'Zoë van der Meer - thank-you');
  await page.evaluate(async (path) => {
    const { vault } = window.bench.app;
    const file = vault.getFileByPath(path);
    if (file !== null)
      await vault.modify(file, vault.textOf(path).replace(/^Dear /m, `${'Many words. '.repeat(250)}\n\nDear `));
  }, letter);
  await run(page, 'open-in-mail');
  const question = page.locator('.modal', { hasText: 'Did you send it?' });
  await question.waitFor();
  expect(await question.textContent()).toContain(letter.replace('.md', '.eml'));
  expect(await noteAt(page, letter.replace('.md', '.eml'))).toContain('X-Unsent: 1');
  expect(await noteAt(page, letter)).toContain('status: draft');
  await page.locator('.notice', { hasText: `Made ${letter.replace('.md', '.eml')}` }).waitFor();
  await question.getByRole('button', { name: 'Yes, mark as sent' }).click();
  await expect.poll(() => noteAt(page, letter)).toContain('status: sent');
  expect(await noteAt(page, HALLAM)).toContain('sent thank-you-email to Zoë van der Meer');
});

test('A tick in the tasks note takes the row away, and without the tick it is back', async () => {
  const page = await open({ settings: { welcomed: true, reminders: false, tasksNote: 'Follow-ups/Tasks.md' } });
  await page.clock.runFor(3000);
  await expect.poll(() => notesLike(page, 'Follow-ups/Tasks.md')).toHaveLength(1);
  await run(page, 'update-tasks-note');
  const button = page.getByRole('button', { name: `Mark as sent: ${ZOE}` });
  await button.waitFor();
  const edit = (from: string, to: string) =>
    page.evaluate(
      async ([old = '', next = '']) => {
        const { vault } = window.bench.app;
        const file = vault.getFileByPath('Follow-ups/Tasks.md');
        if (file !== null) await vault.modify(file, vault.textOf(file.path).replace(old, next));
      },
      [from, to],
    );
  await edit(`- [ ] ${ZOE}`, `- [x] ${ZOE}`);
  await expect.poll(() => button.count()).toBe(0);
  await edit(`- [x] ${ZOE}`, `- [ ] ${ZOE}`);
  await button.waitFor();
});

test('A contact card asks for the interview, the open one first, and then for the file', async () => {
  const page = await open({ open: HALLAM });
  await run(page, 'import-contact-card');
  const form = page.locator('.modal', { hasText: 'New person note from a contact card' });
  expect(await form.getByLabel('Interview to link').inputValue()).toBe(HALLAM);
  const picking = page.waitForEvent('filechooser');
  await form.getByRole('button', { name: 'Read contact card' }).click();
  const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ioan Pryce\r\nEMAIL:ioan@hallam.example\r\nEND:VCARD\r\n';
  await (await picking).setFiles({ name: 'ioan.vcf', mimeType: 'text/vcard', buffer: Buffer.from(card) });
  await expect.poll(() => notesLike(page, 'People/Ioan Pryce.md')).toHaveLength(1);
  expect(await noteAt(page, 'People/Ioan Pryce.md')).toContain('[[Interviews/2026-03-11 Hallam Bridge Museum|');
});
