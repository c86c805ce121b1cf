import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { noteAt, notesLike, run, useBench } from './support.ts';

const open = useBench();

async function openForm(): Promise<Page> {
  const page = await open();
  await run(page, 'new-interview');
  return page;
}

test('the form keeps a time that is half typed, and says what is missing, also before it is discarded', async () => {
  const page = await openForm();
  const time = page.getByLabel('Time', { exact: true });
  await time.focus();
  await page.keyboard.type('09');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keep writing' }).click();
  await page.getByLabel('Company', { exact: true }).fill('Acme Kites');
  await page.getByRole('button', { name: 'Create note' }).click();
  await page.getByText('The time is half typed, expected one such as 09:30').waitFor();
  expect(await time.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await time.evaluate((field: HTMLInputElement) => field.validity.badInput)).toBe(true);
  expect(await notesLike(page, 'Acme Kites')).toEqual([]);
  await time.fill('09:30');
  await page.getByRole('button', { name: 'Create note' }).click();
  await expect.poll(() => notesLike(page, 'Acme Kites')).toHaveLength(1);
  expect(await noteAt(page, (await notesLike(page, 'Acme Kites'))[0] ?? '')).toContain('T09:30');
});

test('the form keeps a date that is half typed, and says what is missing of it', async () => {
  const page = await openForm();
  const date = page.getByLabel('Date', { exact: true });
  await page.getByLabel('Company', { exact: true }).fill('Acme Kites');
  await date.fill('');
  await date.focus();
  await page.keyboard.type('03');
  await page.getByRole('button', { name: 'Create note' }).click();
  await page.getByText('The date is half typed, expected day, month and year').waitFor();
  expect(await date.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await date.evaluate((field: HTMLInputElement) => field.validity.badInput)).toBe(true);
  expect(await notesLike(page, 'Acme Kites')).toEqual([]);
});

test('the form drops nobody whose job title or address was entered without a name', async () => {
  const page = await openForm();
  await page.getByLabel('Company', { exact: true }).fill('Acme Kites');
  await page.getByLabel('Interviewer: Job title').fill('Head of Kites');
  await page.getByRole('button', { name: 'Create note' }).click();
  await page.getByText('Enter the name of this interviewer').waitFor();
  expect(await page.getByLabel('Interviewer: Name').evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await page.getByLabel('Interviewer: Job title').inputValue()).toBe('Head of Kites');
  expect(await notesLike(page, 'Acme Kites')).toEqual([]);
});
