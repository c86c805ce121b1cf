import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { noteAt, notesLike, rowOf, useBench } from './support.ts';

const open = useBench();
const TEMPLATE = 'My own/Talk.md';

/** A template of one's own, as made for the app's core plugin: its placeholders, and some of ours. */
const TEXT = `---
type: interview
employer:
date: "{{date}}"
tags: [jobs] # mine
---
# {{title}}

Written {{date:dddd D MMMM}} at {{time:HH:mm}}, about {{role}}.

{{interviewer}}

{{weather}}
`;

/** Names the template in the settings, as a person does. */
async function chooseTemplate(page: Page, path: string): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.locator('.vertical-tab-content').getByLabel('Template for interview notes').fill(path);
  const stored = () => page.evaluate(() => window.bench.app.loadData('interview-follow-up'));
  await expect.poll(stored).toMatchObject({ interviewTemplate: path });
  await page.keyboard.press('Escape');
}

/** Runs the command from the palette and fills the form in. */
async function fillForm(page: Page): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.keyboard.type('new interview note');
  await page.keyboard.press('Enter');
  await page.getByLabel('Company', { exact: true }).fill('Northgate Ferries');
  await page.getByLabel('Role', { exact: true }).fill('Terminal Supervisor');
  await page.getByLabel('Time', { exact: true }).fill('09:00');
  await page.getByLabel('Interviewer: Name').fill('Signe Aarhus');
  await page.getByLabel('Interviewer: Email').fill('signe@ferries.example');
  await page.keyboard.press('Enter');
}

async function openWithTemplate(): Promise<Page> {
  const page = await open();
  await page.evaluate(
    async ([path, text]) => {
      const { vault } = window.bench.app;
      await vault.createFolder('My own');
      await vault.create(path, text);
    },
    [TEMPLATE, TEXT] as const,
  );
  await chooseTemplate(page, TEMPLATE);
  return page;
}

describe('a template for interview notes that was chosen in the settings', () => {
  test('is what the command fills in: its properties, comments and unknown placeholders stay', async () => {
    const page = await openWithTemplate();
    await fillForm(page);
    await rowOf(page, 'Thank Signe Aarhus by email').waitFor();
    const [path = ''] = await notesLike(page, 'Northgate Ferries');
    const note = await noteAt(page, path);
    expect(note).toMatch(/^employer: "?Northgate Ferries"?$/m);
    expect(note).not.toMatch(/^company:/m);
    expect(note).toContain('tags: [jobs] # mine');
    expect(note).toMatch(/^date: "2026-03-12"$/m);
    expect(note).toContain('Written Thursday 12 March at 09:00, about Terminal Supervisor.');
    expect(note).toContain('# 2026-03-12 Northgate Ferries - Terminal Supervisor');
    expect(note).toMatch(/^Signe Aarhus$/m);
    expect(note).toContain('{{weather}}');
    expect(note).toContain('signe@ferries.example');
    expect(await noteAt(page, TEMPLATE)).toBe(TEXT);
    expect(await page.locator('.ifu-row', { hasText: '{{' }).count()).toBe(0);
  });

  test('and is gone since is named, and the form stays with what was typed', async () => {
    const page = await openWithTemplate();
    await page.evaluate(async (path) => {
      const { vault } = window.bench.app;
      const file = vault.getFileByPath(path);
      if (file !== null) await vault.delete(file);
    }, TEMPLATE);
    await fillForm(page);
    await page.locator('.notice', { hasText: `Cannot read ${TEMPLATE}: there is no such note.` }).waitFor();
    expect(await page.getByLabel('Company', { exact: true }).inputValue()).toBe('Northgate Ferries');
    expect(await notesLike(page, 'Northgate Ferries')).toEqual([]);
  });
});
