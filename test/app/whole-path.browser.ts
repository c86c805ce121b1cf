import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { noteAt, notesLike, rowOf, run, useBench } from './support.ts';

const open = useBench();
const NOTE = 'Interviews/2026-03-12 Acme Kites - Kite tester.md';
const THANK = 'Thank Dana Whitfield by email';
const SENT = '2026-03-12 sent thank-you-email to Dana Whitfield';

/** Presses Tab until the element of that name has the focus, as someone without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  const nameOfFocused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await nameOfFocused()) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never reaches “${name}”.`);
}

/** Chooses a command in the palette by typing. */
async function choose(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}

/** Presses the down arrow until the focused row says so. */
async function arrowTo(page: Page, what: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate((text) => document.activeElement?.textContent.includes(text), what)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow keys never reach “${what}”.`);
}

async function fillField(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}

/** Unfolds a section; a list that changes at that very moment may take the click. */
async function unfold(page: Page, section: string): Promise<void> {
  const title = page.locator(`.ifu-section-${section} .ifu-section-title`);
  const isOpen = async () => (await title.getAttribute('aria-expanded')) === 'true';
  const opened = async () => {
    if (!(await isOpen())) await title.click();
    return isOpen();
  };
  await expect.poll(opened, { interval: 500 }).toBe(true);
}
const rowsIn = (page: Page, section: string) =>
  page.locator(`.ifu-section-${section} .ifu-row`, { hasText: THANK }).count();

test('the whole path by keyboard alone: note, row, letter, changed letter, sent, undone', async () => {
  const page = await open();
  await choose(page, 'new interview note');
  await fillField(page, 'Company', 'Acme Kites');
  await fillField(page, 'Role', 'Kite tester');
  await fillField(page, 'Time', '0900AM');
  await fillField(page, 'Interviewer: Name', 'Dana Whitfield');
  await fillField(page, 'Interviewer: Email', 'dana@acmekites.example');
  await tabTo(page, 'Create note');
  await page.keyboard.press('Enter');
  await rowOf(page, THANK).waitFor();
  expect(await rowsIn(page, 'today')).toBe(1);

  await choose(page, 'open follow-ups');
  await arrowTo(page, THANK);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('.ifu-letter-to', { hasText: 'Dana Whitfield' }).waitFor();
  const [letter = ''] = await notesLike(page, 'Acme Kites - Dana Whitfield');
  expect(await noteAt(page, letter)).toContain('Dear Dana');

  const findings = page.locator('.ifu-finding');
  const before = await findings.count();
  const lines = (await noteAt(page, letter)).split('\n');
  await page.keyboard.press('Control+Home');
  for (let line = 0; line <= lines.indexOf('Dear Dana,'); line += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.type('[insert name] ');
  await expect.poll(() => findings.count()).toBeGreaterThan(before);

  await choose(page, 'mark this letter as sent');
  await page.locator('.ifu-letter-state', { hasText: 'Sent' }).waitFor();
  expect(await noteAt(page, NOTE)).toContain(`- ${SENT}`);
  expect(await noteAt(page, letter)).toContain('status: sent');
  await expect.poll(() => rowsIn(page, 'today')).toBe(0);

  await choose(page, 'undo the last change');
  await expect.poll(() => noteAt(page, NOTE)).not.toContain(SENT);
  await expect.poll(() => noteAt(page, letter)).toContain('status: draft');
  await expect.poll(() => rowsIn(page, 'today')).toBe(1);
  expect(await noteAt(page, letter)).not.toContain('sent:');
});

test('the whole path by mouse: the form suggests, the row is done and moves on, the notice takes it back', async () => {
  const page = await open();
  await page.getByLabel('New interview note').click();
  await page.getByLabel('Company', { exact: true }).pressSequentially('Hallam');
  await page.locator('.suggestion-item', { hasText: 'Hallam Bridge Museum' }).click();
  await page.getByLabel('Role', { exact: true }).fill('Archivist');
  await page.getByLabel('Time', { exact: true }).fill('09:00');
  await page.getByLabel('Interviewer: Name').fill('Dana Whitfield');
  await page.getByRole('button', { name: 'Add interviewer' }).click();
  await page.getByLabel('Interviewer 2: Name').fill('Luis Ortega');
  await page.getByRole('button', { name: 'Create note' }).click();
  const [path = ''] = await notesLike(page, '2026-03-12 Hallam Bridge Museum - Archivist');
  expect(await noteAt(page, path)).toContain('Luis Ortega');

  const row = rowOf(page, THANK);
  await row.getByLabel('Write letter').click();
  await row.locator('.ifu-row-letter').waitFor();
  await row.getByLabel('Mark as sent').click();
  await expect.poll(() => noteAt(page, path)).toContain(SENT);
  await unfold(page, 'done-lately');
  await expect.poll(() => rowsIn(page, 'done-lately')).toBe(1);
  await page.locator('.ifu-letter-state', { hasText: 'Sent' }).waitFor();

  await page.locator('.notice', { hasText: 'Done: Thank Dana' }).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => rowsIn(page, 'done-lately')).toBe(0);
  await expect.poll(() => rowsIn(page, 'today')).toBe(1);
  expect(await noteAt(page, path)).not.toContain(SENT);

  await run(page, 'undo');
  await row.getByLabel('Write letter').waitFor();
  await run(page, 'undo');
  await expect.poll(() => notesLike(page, 'Hallam Bridge Museum - Archivist')).toEqual([]);
  expect(await run(page, 'undo')).toBe(false);
});

test('the form fills in the template of the person, who finds their own headings again', async () => {
  const settings = { welcomed: true, reminders: false, interviewTemplate: 'Templates/My interview note.md' };
  const page = await open({ settings });
  await page.getByLabel('New interview note').click();
  await page.getByLabel('Company', { exact: true }).fill('Northgate Ferries');
  await page.getByLabel('Role', { exact: true }).fill('Terminal Supervisor');
  await page.getByLabel('Time', { exact: true }).fill('09:00');
  await page.getByLabel('Interviewer: Name').fill('Signe Aarhus');
  await page.getByRole('button', { name: 'Create note' }).click();
  await expect.poll(() => notesLike(page, 'Northgate Ferries')).toHaveLength(1);
  const [path = ''] = await notesLike(page, 'Northgate Ferries');
  const note = await noteAt(page, path);
  expect(note).toContain('company: "Northgate Ferries"');
  expect(note).toContain('date: "2026-03-12"');
  expect(note).toContain('Before leaving: a card from each? what happens next, and when?');
  expect(note).toContain('## Signe Aarhus');
  expect(note).not.toContain('{{');
  await rowOf(page, 'Thank Signe Aarhus by email').waitFor();
});
