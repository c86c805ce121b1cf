import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { noteAt, notesLike, rowOf, run, useBench } from './support.ts';

const open = useBench();

async function openForm(): Promise<Page> {
  const page = await open();
  await run(page, 'new-interview');
  return page;
}

describe('the form for an interview', () => {
  test('asks about a second talk on one day, and makes a note of its own for it, the first one being as it was', async () => {
    const page = await openForm();
    const fill = async (name: string): Promise<void> => {
      await page.getByLabel('Company', { exact: true }).fill('Acme Kites');
      await page.getByLabel('Interviewer: Name').fill(name);
      await page.getByRole('button', { name: 'Create note' }).click();
    };
    await fill('Dana Whitfield');
    await rowOf(page, 'Dana Whitfield').waitFor();
    const [first = ''] = await notesLike(page, 'Acme Kites');
    const before = await noteAt(page, first);
    await run(page, 'new-interview');
    await fill('Luis Ortega');
    await page.getByText(`${first} is there already`).waitFor();
    await page.getByRole('button', { name: 'Keep writing' }).click();
    expect(await page.getByLabel('Interviewer: Name').inputValue()).toBe('Luis Ortega');
    await page.getByRole('button', { name: 'Create note' }).click();
    await page.getByRole('button', { name: 'Make a second note' }).click();
    await rowOf(page, 'Luis Ortega').waitFor();
    expect(await page.locator('.modal').count()).toBe(0);
    expect(await notesLike(page, 'Acme Kites')).toEqual([first, first.replace('.md', ' (2).md')]);
    expect(await noteAt(page, first)).toBe(before);
  });

  test('suggests people whom only interviews name, without their accents', async () => {
    const page = await openForm();
    await page.getByLabel('Interviewer: Name').pressSequentially('zoe');
    await page.getByRole('option', { name: 'Zoë van der Meer' }).click();
    expect(await page.getByLabel('Interviewer: Name').inputValue()).toBe('Zoë van der Meer');
    expect(await page.getByLabel('Interviewer: Name').evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test('suggests people, companies and roles that came into the vault while it was open', async () => {
    const page = await openForm();
    await page.evaluate(async () => {
      const text = '---\ncompany: Acme Kites\nrole: Kite Tester\ninterviewers: Anna Bell\ndate: 2026-03-10\n---\n';
      await window.bench.app.vault.create('Interviews/2026-03-10 Kites.md', text);
    });
    await rowOf(page, 'Anna Bell').waitFor();
    await page.getByLabel('Interviewer: Name').pressSequentially('anna');
    await page.getByRole('option', { name: 'Anna Bell' }).click();
    await page.getByLabel('Company', { exact: true }).pressSequentially('acm');
    await page.getByRole('option', { name: 'Acme Kites' }).click();
    await page.getByLabel('Role', { exact: true }).pressSequentially('kite');
    await page.getByRole('option', { name: 'Kite Tester' }).click();
    expect(await page.getByLabel('Role', { exact: true }).inputValue()).toBe('Kite Tester');
  });

  test('puts the focus on the name of an interviewer who is added, and takes one away again', async () => {
    const page = await openForm();
    await page.getByLabel('Interviewer: Name').fill('Signe Aarhus');
    await page.getByRole('button', { name: 'Add interviewer' }).click();
    await page.keyboard.type('Somebody else');
    expect(await page.getByLabel('Interviewer 2: Name').inputValue()).toBe('Somebody else');
    await page.getByRole('button', { name: 'Remove: Interviewer', exact: true }).click();
    expect(await page.getByLabel('Interviewer: Name').inputValue()).toBe('Somebody else');
    expect(await page.getByLabel('Interviewer 2: Name').count()).toBe(0);
  });

  test('is sent by Enter, once the addresses are addresses', async () => {
    const page = await openForm();
    await page.getByLabel('Interviewer: Name').fill('Signe Aarhus');
    await page.getByLabel('Interviewer: Email').fill('not an address');
    await page.keyboard.press('Enter');
    await page.getByText('“not an address” is no email address').waitFor();
    await page.getByLabel('Interviewer: Email').fill('signe@ferries.example');
    await page.getByLabel('Company', { exact: true }).fill('Acme Kites');
    await page.keyboard.press('Enter');
    await expect.poll(() => notesLike(page, 'Acme Kites')).toHaveLength(1);
    expect(await noteAt(page, (await notesLike(page, 'Acme Kites'))[0] ?? '')).toContain('signe@ferries.example');
    expect(await page.locator('.modal').count()).toBe(0);
  });

  test('leads to the first field in which something is missing or wrong, says beside it what, and no more once it is mended', async () => {
    const page = await openForm();
    const told = (): Promise<readonly unknown[]> =>
      page.evaluate(() => {
        const field = document.activeElement;
        const line = document.getElementById(field?.getAttribute('aria-describedby') ?? '');
        const item = field?.closest('.setting-item');
        const names = [field?.getAttribute('aria-label'), field?.getAttribute('aria-invalid')];
        return [...names, line?.textContent ?? null, line !== null && item?.nextElementSibling === line];
      });
    const create = page.getByRole('button', { name: 'Create note' });
    await page.getByLabel('Date', { exact: true }).fill('');
    await create.click();
    expect(await told()).toEqual(['Company', 'true', 'Enter the company, or the name of an interviewer.', true]);
    await page.keyboard.type('Acme Kites');
    expect(await told()).toEqual(['Company', null, null, false]);
    await create.click();
    expect(await told()).toEqual(['Date', 'true', 'Enter the day of the interview.', true]);
    await page.getByLabel('Date', { exact: true }).fill('2026-03-12');
    await page.getByLabel('Interviewer: Name').fill('Signe Aarhus');
    await page.getByRole('button', { name: 'Add interviewer' }).click();
    await page.getByLabel('Interviewer 2: Name').fill('Luis Ortega');
    await page.getByLabel('Interviewer 2: Email').fill('luis at acme');
    await create.click();
    const says = '“luis at acme” is no email address';
    expect(await told()).toEqual(['Interviewer 2: Email', 'true', expect.stringContaining(says), true]);
    await page.getByLabel('Interviewer 2: Email').fill('luis@acme.example');
    await create.click();
    await expect.poll(() => notesLike(page, 'Acme Kites')).toHaveLength(1);
  });

  test('of two people with one name it fills in neither address, and keeps the one that is known of one person', async () => {
    const page = await openForm();
    await page.evaluate(async () => {
      const note = (company: string, people: string): string =>
        `---\ncompany: ${company}\ndate: 2026-03-10\ninterviewers:\n${people}---\n`;
      const { vault } = window.bench.app;
      const kites = '  - Anna Bell <anna@kites.example>\n  - Bo Ek <bo@kites.example>\n';
      await vault.create('Interviews/2026-03-10 Kites.md', note('Kites', kites));
      await vault.create(
        'Interviews/2026-03-11 Tins.md',
        note('Tins', '  - Anna Bell <bell@tins.example>\n  - Bo Ek\n'),
      );
    });
    await rowOf(page, 'Anna Bell').waitFor();
    const addressOf = async (name: string): Promise<string> => {
      await page.getByLabel('Interviewer: Name').fill('');
      await page.getByLabel('Interviewer: Name').pressSequentially(name.slice(0, 4));
      await page.getByRole('option', { name }).click();
      return page.getByLabel('Interviewer: Email').inputValue();
    };
    expect(await addressOf('Bo Ek')).toBe('bo@kites.example');
    expect(await addressOf('Anna Bell')).toBe('');
  });

  test('asks before Escape discards what was entered', async () => {
    const page = await openForm();
    await page.keyboard.press('Escape');
    expect(await page.locator('.modal').count()).toBe(0);
    await run(page, 'new-interview');
    await page.getByLabel('Company', { exact: true }).fill('Acme Kites');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Keep writing' }).click();
    expect(await page.getByLabel('Company', { exact: true }).inputValue()).toBe('Acme Kites');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Discard' }).click();
    expect(await page.locator('.modal').count()).toBe(0);
  });
});

test('own property names are explained by names that one would type', async () => {
  const page = await open();
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: 'Own property names' }).click();
  const known = await page.locator('.vertical-tab-content .setting-item-description').allTextContents();
  const explained = known.filter((text) => text.startsWith('Separated by commas. Known already: '));
  expect(explained.length).toBeGreaterThan(30);
  expect(explained.filter((text) => /\b(?:s|e)\b/.test(text.replace('.', '')))).toEqual([]);
});
