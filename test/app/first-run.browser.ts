import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBench } from './support.ts';

const open = useBench();

/** A new note of an interview in that folder. */
const makeInterview = (page: Page, folder: string) =>
  page.evaluate(async (path) => {
    const { vault } = window.bench.app;
    await vault.createFolder(path);
    await vault.create(`${path}/2026-03-10 Kites.md`, 'Met Anna Bell at Acme Kites on 2026-03-10.');
  }, folder);

const found = (page: Page) => page.locator('.ifu-welcome > [role=status]');

describe('the first questions', () => {
  test('ask for name, folder and day, and store the answers', async () => {
    const page = await open({ settings: {} });
    const form = page.locator('.ifu-welcome');
    await form.getByLabel('Your name').fill('Imogen Vasey');
    await form.getByLabel('Signature').fill('Imogen Vasey\n07700 900123');
    await form.getByLabel('Your strengths').fill('calm with people who are upset\n\nquick with a loom');
    await form.getByLabel('Folder of interview notes').fill('Interviews');
    await form.getByLabel('Follow up on interviews from').fill('2026-03-01');
    await form.getByRole('button', { name: 'Start' }).click();
    await expect.poll(() => form.count()).toBe(0);
    const stored = await page.evaluate(() => window.bench.app.loadData('interview-follow-up'));
    expect(stored).toMatchObject({
      name: 'Imogen Vasey',
      signature: 'Imogen Vasey\n07700 900123',
      strengths: ['calm with people who are upset', 'quick with a loom'],
      interviewFolders: ['Interviews'],
      followUpFrom: '2026-03-01',
      welcomed: true,
    });
    await page.locator('.ifu-row').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-stop'))).toBe(true);
  });

  test('suggest the folders of the vault', async () => {
    const page = await open({ settings: {} });
    const field = page.getByLabel('Folder of interview notes');
    await field.fill('inter');
    await page.getByRole('option', { name: 'Interviews', exact: true }).click();
    expect(await field.inputValue()).toBe('Interviews');
  });

  test('say when there is no such folder, and when letters would lack a name', async () => {
    const page = await open({ settings: {} });
    const name = page.getByText('Letters need your name');
    const folder = page.getByText('There is no folder “Intervews” in this vault.');
    await name.waitFor();
    await page.getByLabel('Your name').fill('Imogen Vasey');
    await expect.poll(() => name.count()).toBe(0);
    await page.getByLabel('Folder of interview notes').fill('Intervews');
    await folder.waitFor();
    await page.getByLabel('Folder of interview notes').fill('Interviews/');
    await expect.poll(() => folder.count()).toBe(0);
  });

  test('tell how many interviews would be found in another folder, before anything is stored', async () => {
    const page = await open({ vault: 'empty', settings: {} });
    await found(page).getByText('No interview notes found there yet.').waitFor();
    await makeInterview(page, 'Talks');
    await page.getByLabel('Folder of interview notes').fill('Talks');
    await found(page).getByText('1 interview found, none of them before that day.').waitFor();
    await page.getByLabel('Follow up on interviews from').fill('2026-03-11');
    await found(page).getByText('1 interview found, 1 of them before that day, for which nothing is owed.').waitFor();
    expect(await page.evaluate(() => window.bench.app.loadData('interview-follow-up'))).toEqual({});
  });

  test('keep what was typed while notes change', async () => {
    const page = await open({ settings: {} });
    await page.getByLabel('Your name').fill('Imogen Vasey');
    const before = await found(page).textContent();
    await makeInterview(page, 'Interviews/2026');
    await expect.poll(() => found(page).textContent()).not.toBe(before);
    expect(await page.getByLabel('Your name').inputValue()).toBe('Imogen Vasey');
  });
});
