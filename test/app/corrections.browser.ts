import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { changeNote, noteAt, rowOf, run, rowsWith, useBench } from './support.ts';

const open = useBench();
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const ZOE = 'Thank Zoë van der Meer by email';

describe('corrections', () => {
  test('“not an interview” is written into the note, and all its rows are gone, until it is taken back', async () => {
    const page = await open();
    const before = await noteAt(page, HALLAM);
    await rowOf(page, ZOE).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Not an interview', exact: true }).click();
    await expect.poll(() => noteAt(page, HALLAM)).toMatch(/^interview: "?false"?$/m);
    await expect.poll(() => rowsWith(page, 'Hallam Bridge').count()).toBe(0);
    await run(page, 'undo');
    await expect.poll(() => noteAt(page, HALLAM)).toBe(before);
    await rowOf(page, ZOE).waitFor();
  });

  test('“not an interviewer” takes the rows of that person away, and no other', async () => {
    const page = await open();
    await rowOf(page, ZOE).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Not an interviewer: Zoë van der Meer' }).click();
    await expect.poll(() => noteAt(page, HALLAM)).toMatch(/^not interviewers:\n\s+- Zoë van der Meer$/m);
    await expect.poll(() => rowsWith(page, ZOE).count()).toBe(0);
    await rowOf(page, 'Thank Åsa Lindqvist by email').waitFor();
    await run(page, 'undo');
    await rowOf(page, ZOE).waitFor();
  });

  test('“same person as…” makes one row of two, once it was said of whom', async () => {
    const page = await open();
    await rowOf(page, ZOE).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Same person as…' }).click();
    const before = await noteAt(page, HALLAM);
    await page.getByRole('button', { name: 'Correct' }).click();
    await page.getByText('Choose something for').waitFor();
    expect(await noteAt(page, HALLAM)).toBe(before);
    await page.getByLabel('Zoë van der Meer is the same person as').selectOption('Åsa Lindqvist');
    await page.getByRole('button', { name: 'Correct' }).click();
    await expect.poll(() => noteAt(page, HALLAM)).toContain('Zoë van der Meer = Åsa Lindqvist');
    await expect.poll(() => rowsWith(page, ZOE).count()).toBe(0);
    expect(await rowsWith(page, 'Thank Åsa Lindqvist by email').count()).toBe(1);
  });

  test('a name that was misheard is corrected beside the note’s own spelling, which stays', async () => {
    const page = await open();
    await rowOf(page, ZOE).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Correct the name…' }).click();
    await page.getByLabel('Zoë van der Meer is really called').fill('Zoë Vermeer');
    await page.keyboard.press('Enter');
    await rowOf(page, 'Thank Zoë Vermeer by email').waitFor();
    expect(await noteAt(page, HALLAM)).toContain('| Zoë van der Meer | Volunteer Coordinator |');
  });

  test('what another program changed since is not put back', async () => {
    const page = await open();
    await rowOf(page, ZOE).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Not an interview', exact: true }).click();
    await expect.poll(() => noteAt(page, HALLAM)).toContain('interview: ');
    const written = /^interview: .*$/m.exec(await noteAt(page, HALLAM))?.[0] ?? '';
    await changeNote(page, HALLAM, [written, 'interview: maybe']);
    await run(page, 'undo');
    await page.locator('.notice', { hasText: 'it has been changed since then' }).waitFor();
    expect(await noteAt(page, HALLAM)).toContain('interview: maybe');
  });
});

describe('a question who was there', () => {
  const PATH = 'Interviews/2026-03-12 Acme.md';
  const NOTE =
    '---\ntype: interview\ncompany: Acme\ndate: 2026-03-12 10:00\n---\n\nI met Dana Whitfield. So is Aoife, the ward clerk.\n';
  const asked = 'Was Aoife at the talk at Acme?';
  const openWith = async (): Promise<Page> => {
    const page = await open();
    await page.evaluate(([path, text]) => window.bench.app.vault.create(path, text), [PATH, NOTE] as const);
    await rowOf(page, asked).waitFor();
    return page;
  };

  test('is answered with yes: Aoife is owed thanks, and undo asks again', async () => {
    const page = await openWith();
    await rowOf(page, asked).getByRole('button', { name: 'Yes: Aoife held the talk' }).click();
    await rowOf(page, 'Thank Aoife by email').waitFor();
    expect(await noteAt(page, PATH)).toMatch(/^also met:\n\s+- Aoife$/m);
    expect(await rowsWith(page, asked).count()).toBe(0);
    await run(page, 'undo');
    await rowOf(page, asked).waitFor();
    expect(await rowsWith(page, 'Thank Aoife by email').count()).toBe(0);
  });

  test('is answered with no, and cannot be marked as done without an answer', async () => {
    const page = await openWith();
    expect(await rowOf(page, asked).getByRole('button', { name: 'Mark as done' }).count()).toBe(0);
    await rowOf(page, asked).getByRole('button', { name: 'No: Aoife was not there' }).click();
    await expect.poll(() => rowsWith(page, asked).count()).toBe(0);
    expect(await noteAt(page, PATH)).toMatch(/^not interviewers:\n\s+- Aoife$/m);
    await rowOf(page, 'Thank Dana Whitfield by email').waitFor();
  });

  test('is answered with another part from the menu', async () => {
    const page = await openWith();
    await rowOf(page, asked).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Yes: Aoife arranged it' }).click();
    await rowOf(page, 'Thank Aoife for arranging the talk').waitFor();
  });
});
