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

  test('“same person as…” makes one row of two', async () => {
    const page = await open();
    await rowOf(page, ZOE).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Same person as…' }).click();
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
