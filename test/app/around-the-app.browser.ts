import { describe, expect, test } from 'vitest';
import { changeNote, popOut, rowOf, run, useBench } from './support.ts';

const open = useBench();
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const ZOE = 'Thank Zoë van der Meer by email';

test('the app lists the sidebar among the places in which a hover shows a note', async () => {
  const page = await open();
  const source = await page.evaluate(() => {
    const asked = new Promise((resolve) => window.bench.app.workspace.on('hover-link', resolve));
    document.querySelector('.ifu-row-main')?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    return asked.then((hover) => window.bench.app.hoverSources.get((hover as { source: string }).source));
  });
  expect(source).toMatchObject({ display: 'Follow-ups', defaultMod: true });
});

test('the status bar counts what is late and due, and opens the sidebar', async () => {
  const page = await open();
  const button = page.locator('.status-bar-item button');
  expect(await button.getAttribute('aria-label')).toMatch(/^\d+ late, \d+ due today$/);
  await page.evaluate(() => {
    const { workspace } = window.bench.app;
    for (const leaf of workspace.getLeavesOfType('interview-follow-up-agenda')) leaf.detach();
  });
  expect(await page.locator('.ifu-row').count()).toBe(0);
  await button.click();
  await page.locator('.ifu-row').first().waitFor();
});

describe('notes and links', () => {
  test('a hover asks the app for its preview of the note', async () => {
    const page = await open();
    await page.evaluate(() => {
      window.bench.app.workspace.on(
        'hover-link',
        (hover) => (document.title = (hover as { linktext: string }).linktext),
      );
    });
    await rowOf(page, ZOE).locator('.ifu-row-main').hover();
    await expect.poll(() => page.title()).toBe(HALLAM);
  });

  test('a row that is dragged carries a link to its note and its words', async () => {
    const page = await open();
    const dropped = await rowOf(page, ZOE)
      .locator('.ifu-row-main')
      .evaluate((element) => {
        const dataTransfer = new DataTransfer();
        element.dispatchEvent(new DragEvent('dragstart', { dataTransfer, bubbles: true }));
        return dataTransfer.getData('text/plain');
      });
    expect(dropped).toBe(`[[2026-03-11 Hallam Bridge Museum]] ${ZOE}`);
  });

  test('a note to fix is dragged as a link, and opened in a tab of its own by the middle button', async () => {
    const page = await open({ open: 'Start here.md' });
    const fix = page.locator('.ifu-section-notes-to-fix .ifu-row-main').first();
    const dropped = await fix.evaluate((element) => {
      const dataTransfer = new DataTransfer();
      element.dispatchEvent(new DragEvent('dragstart', { dataTransfer, bubbles: true }));
      return dataTransfer.getData('text/plain');
    });
    expect(dropped).toMatch(/^\[\[Kiln Lane Ceramics\]\] Cannot read the date: .+\.$/);
    await fix.click({ button: 'middle' });
    await expect.poll(() => page.locator('.mod-root .workspace-tab-header').count()).toBe(2);
  });

  test('a mouse with Ctrl opens the note in a tab of its own', async () => {
    const page = await open({ open: 'Start here.md' });
    await rowOf(page, ZOE)
      .locator('.ifu-row-main')
      .click({ modifiers: ['Control'] });
    await expect.poll(() => page.locator('.mod-root .workspace-tab-header').count()).toBe(2);
  });
});

describe('other devices', () => {
  test.each([
    ['the list', { open: HALLAM }],
    ['the first questions', { settings: {} }],
    ['an empty vault', { vault: 'empty' }],
  ] as const)('on a phone everything that can be touched is 44 pixels high: %s', async (_, opening) => {
    const page = await open({ device: 'phone', width: 390, height: 844, ...opening });
    if ('open' in opening) {
      await run(page, 'write-letters');
      await page.keyboard.press('Escape');
      await page.locator('.ifu-row-letter').first().waitFor();
    }
    const heights = await page
      .locator('.ifu-view button:visible, .ifu-view input:visible')
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  test.each([320, 200])('nothing sticks out of a sidebar of %i pixels, however long the names', async (width) => {
    const page = await open({ device: 'phone', width });
    const long = 'Wilhelmina-Alexandrina van Oldenbarnevelt-Rijckevorsel';
    await changeNote(page, HALLAM, ['Zoë van der Meer |', `${long} |`]);
    await changeNote(page, HALLAM, ['company: Hallam', `company: ${'Donaudampfschifffahrt'.repeat(4)} Hallam`]);
    await rowOf(page, long).waitFor();
    const view = page.locator('.ifu-view');
    const outside = await view.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(outside).toBeLessThanOrEqual(0);
  });

  test('right to left, a menu opened by keyboard starts at the right edge of its button', async () => {
    const page = await open({ dir: 'rtl' });
    await page.addStyleTag({ content: '.mod-right { margin-inline-end: 400px }' });
    const button = page.locator('.ifu-row-action[aria-haspopup]').first();
    await button.focus();
    await page.keyboard.press('Enter');
    const [at, menu] = await Promise.all([button.boundingBox(), page.locator('.menu').boundingBox()]);
    expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeCloseTo((at?.x ?? 0) + (at?.width ?? 0), 0);
  });

  test('right to left, the arrows and the layout change sides', async () => {
    const page = await open({ dir: 'rtl' });
    const [icon, words] = await Promise.all([
      page.locator('.ifu-row .ifu-icon').first().boundingBox(),
      page.locator('.ifu-row .ifu-row-words').first().boundingBox(),
    ]);
    expect(icon?.x ?? 0).toBeGreaterThan(words?.x ?? 0);
    const due = page.locator('.ifu-row-due', { hasText: 'days late' }).first();
    expect(await due.evaluate((element) => element.matches(':dir(ltr)'))).toBe(true);
    await page.locator('.ifu-section-title').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.ifu-section-title').first().getAttribute('aria-expanded')).toBe('false');
  });

  test('in a window of its own the sidebar still draws, and its keys, menus and letters stay there', async () => {
    const page = await open();
    await rowOf(page, ZOE).getByLabel('Write letter').click();
    await page.locator('.ifu-letter').waitFor();
    const popup = await popOut(page);
    await popup.locator('.ifu-section-title').first().focus();
    await popup.keyboard.press('ArrowDown');
    expect(await popup.evaluate(() => document.activeElement?.className)).toBe('ifu-row-main');
    await popup.locator('.ifu-row-action[aria-haspopup]').first().focus();
    await popup.keyboard.press('Enter');
    await popup.getByRole('menuitem', { name: 'Why this?' }).waitFor();
    expect(await page.locator('.menu').count()).toBe(0);
    await popup.keyboard.press('Escape');
    await popup.locator('.ifu-letter').getByRole('button', { name: 'More actions' }).click();
    await popup.getByRole('menuitem', { name: 'Copy' }).click();
    await expect.poll(() => page.evaluate(() => document.title)).toContain('Dear Zoë');
    await popup.locator('.ifu-search').fill('zoe');
    await expect.poll(() => popup.locator('.ifu-row').count()).toBeLessThan(20);
  });
});
