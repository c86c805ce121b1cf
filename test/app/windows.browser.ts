import { describe, expect, test } from 'vitest';
import { changeNote, noteAt, rowOf, run, showBase, useBench } from './support.ts';

const open = useBench();
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const ZOE = 'Thank Zoë van der Meer by email';

describe('a small window', () => {
  test.each([
    ['Skip…', `Skip: ${ZOE}`],
    ['Snooze until a day…', `Snooze: ${ZOE}`],
    ['Log a reply…', 'Log reply: Hallam Bridge Museum'],
    ['Log an outcome…', 'Log outcome: Hallam Bridge Museum'],
  ])('opened by “%s” says what is done to what', async (entry, title) => {
    const page = await open();
    await rowOf(page, ZOE).click({ button: 'right' });
    await page.getByRole('menuitem', { name: entry }).click();
    await page.getByRole('dialog', { name: title, exact: true }).waitFor();
  });

  test('logs no outcome before one was chosen', async () => {
    const page = await open();
    await rowOf(page, ZOE).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Log an outcome…' }).click();
    const before = await noteAt(page, HALLAM);
    await page.getByRole('button', { name: 'Log outcome' }).click();
    await page.getByText('Choose something for “Outcome”.').waitFor();
    expect(await noteAt(page, HALLAM)).toBe(before);
    await page.getByLabel('Outcome', { exact: true }).selectOption('They made an offer');
    await page.getByRole('button', { name: 'Log outcome' }).click();
    await expect.poll(() => noteAt(page, HALLAM)).toContain('offer');
  });

  test('is there again with what was typed where it could not be written', async () => {
    const page = await open();
    const setLocked = (isLocked: boolean) =>
      page.evaluate((locked) => {
        const { vault } = window.bench.app;
        const refuse = { value: () => Promise.reject(new Error('EACCES: permission denied')), configurable: true };
        if (locked) Object.defineProperty(vault, 'process', refuse);
        else Reflect.deleteProperty(vault, 'process');
      }, isLocked);
    await setLocked(true);
    await rowOf(page, ZOE).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Log a reply…' }).click();
    await page.getByLabel('What they said').fill('they decide on Tuesday');
    await page.keyboard.press('Enter');
    await page.locator('.notice', { hasText: `Cannot write to ${HALLAM}` }).waitFor();
    expect(await page.getByLabel('What they said').inputValue()).toBe('they decide on Tuesday');
    await setLocked(false);
    await page.getByRole('button', { name: 'Log reply' }).click();
    await expect.poll(() => noteAt(page, HALLAM)).toContain('reply from Zoë van der Meer - they decide on Tuesday');
    expect(await page.locator('.modal').count()).toBe(0);
  });

  test.each([
    { entry: 'Snooze until a day…', day: '2026-03-12', problem: 'Choose a day from tomorrow on for “Until”.' },
    { entry: 'Log a reply…', day: '2026-03-13', problem: 'Choose a day up to today for “Day”.' },
  ])('opened by “$entry” takes no day that would change nothing', async ({ entry, day, problem }) => {
    const page = await open();
    const before = await noteAt(page, HALLAM);
    await rowOf(page, ZOE).click({ button: 'right' });
    await page.getByRole('menuitem', { name: entry }).click();
    await page.locator('.modal input[type=date]').fill(day);
    await page.locator('.modal .mod-cta').click();
    await page.getByText(problem).waitFor();
    expect(await noteAt(page, HALLAM)).toBe(before);
  });

  test.each(['ltr', 'rtl'] as const)('has a name of the other direction at the side of the others, %s', async (dir) => {
    const page = await open({ dir, open: HALLAM });
    await changeNote(page, HALLAM, ['company: Hallam Bridge Museum', 'company: متحف الجسر']);
    await rowOf(page, ZOE).locator('.ifu-row-where', { hasText: 'متحف' }).waitFor();
    await run(page, 'show-reading');
    const side: 'left' | 'right' = dir === 'ltr' ? 'left' : 'right';
    const sides = await page.locator('.ifu-facts dd').evaluateAll(
      (all, at: 'left' | 'right') =>
        all.map((each) => {
          const range = document.createRange();
          range.selectNodeContents(each);
          return Math.round(range.getBoundingClientRect()[at]);
        }),
      side,
    );
    expect(new Set(sides).size).toBe(1);
  });

  test('is no wider for a word without an end', async () => {
    const page = await open({ open: HALLAM, width: 320 });
    await changeNote(page, HALLAM, ['company: Hallam', `company: ${'Donaudampfschifffahrt'.repeat(9)} Hallam`]);
    await run(page, 'show-reading');
    const content = page.locator('.modal');
    await content.locator('dd', { hasText: 'Donau' }).waitFor();
    expect(await content.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  });

  test('and a menu keep English words in their order, right to left', async () => {
    const page = await open({ dir: 'rtl' });
    await rowOf(page, ZOE).click({ button: 'right' });
    const entry = page.getByRole('menuitem', { name: 'Skip…' });
    expect(await entry.locator('span[dir=auto]').evaluate((element) => getComputedStyle(element).direction)).toBe(
      'ltr',
    );
    await entry.click();
    const label = page.locator('.modal .setting-item-name').first();
    expect(await label.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe('plaintext');
  });
});

test('sentences of the sidebar end where they should, right to left', async () => {
  const page = await open({ dir: 'rtl', settings: {} });
  const help = page.getByText('Nothing leaves your vault.');
  expect(await help.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  const found = page.locator('.ifu-welcome > [role=status]');
  expect(await found.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  const empty = await open({ dir: 'rtl', vault: 'empty' });
  const title = empty.getByText('No interview notes yet');
  expect(await title.evaluate((element) => getComputedStyle(element).textAlign)).toBe('center');
});

test('a notice keeps its words and a name from the other direction in their order, right to left', async () => {
  const page = await open({ dir: 'rtl' });
  const noa = 'נועה לוי';
  await changeNote(page, HALLAM, ['Zoë van der Meer |', `${noa} |`]);
  await rowOf(page, noa).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Not an interviewer' }).click();
  const notice = page.locator('.notice .ifu-logged', { hasText: 'did not interview you.' });
  expect(await notice.textContent()).toContain(`says that \u2068${noa}\u2069 did not`);
  await run(page, 'undo');
  const said = page.locator('.notice .ifu-said', { hasText: `Taken back: ${HALLAM} is read as before.` });
  await said.waitFor();
  for (const text of [notice, said]) {
    expect(await text.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe('plaintext');
  }
});

test('the reason of a row comes into sight, also of the last one above the edge', async () => {
  const page = await open({ height: 560 });
  const row = rowOf(page, ZOE);
  await row.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await row.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Why this?' }).click();
  const [view, why] = await Promise.all(
    [page.locator('.ifu-view'), row.locator('.ifu-row-why')].map((each) => each.boundingBox()),
  );
  // Heights of lines are no whole pixels in every font.
  expect((why?.y ?? 0) + (why?.height ?? 0)).toBeLessThanOrEqual((view?.y ?? 0) + (view?.height ?? 0) + 1);
});

test('the reason of a row stands below its words, not below its icon', async () => {
  const page = await open();
  await rowOf(page, ZOE).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Why this?' }).click();
  const left = await rowOf(page, ZOE).evaluate((row) =>
    ['.ifu-row-what', '.ifu-row-why'].map((part) => {
      const range = document.createRange();
      range.selectNodeContents(row.querySelector(part) as Node);
      return Math.round(range.getBoundingClientRect().left);
    }),
  );
  expect(Math.abs((left[0] ?? 0) - (left[1] ?? 99))).toBeLessThanOrEqual(2);
});

describe('the view of a base', () => {
  test('has one stop of the Tab key a card, and arrows for the rest; its rows do not say the company again', async () => {
    const page = await open({ device: 'phone' });
    await showBase(page, HALLAM);
    const base = page.locator('.test-base');
    expect(await base.locator('[data-stop][tabindex="0"]').count()).toBe(1);
    expect(await base.locator('.ifu-row').count()).toBeGreaterThan(2);
    expect(await base.locator('.ifu-row-where').count()).toBe(0);
    await base.locator('.ifu-row-main').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(
      await base
        .locator('.ifu-row-main')
        .nth(1)
        .evaluate((row) => row === document.activeElement),
    ).toBe(true);
    const heights = await base
      .locator('button:visible')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  test('says what it waits for when it has found nothing', async () => {
    const page = await open();
    await showBase(page, null);
    await page.locator('.test-base', { hasText: 'This base finds no notes' }).waitFor();
  });
});
