import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { popOut, rowOf, run, showBase, useBench } from './support.ts';

const open = useBench();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const ZOE = 'Thank Zoë van der Meer by email';

/** What axe finds in a part of the page, as short lines. The colours of the app’s own main button are the person’s accent, not ours. */
async function violations(page: Page, part: string): Promise<readonly string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(async (selector) => {
    const { axe: run } = window as unknown as { axe: { run: (context: string) => Promise<AxeResults> } };
    return (await run.run(selector)).violations;
  }, part);
  const ours = results
    .map(({ id, nodes }) => ({
      id,
      nodes: nodes.filter(({ html }) => id !== 'color-contrast' || !html.includes('mod-cta')),
    }))
    .filter(({ nodes }) => nodes.length > 0);
  return ours.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${String(target)} ${failureSummary ?? ''}`).join('; ')}`,
  );
}

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (theme) => {
  test('in the sidebar', async () => {
    const page = await open({ theme });
    expect(await violations(page, '.ifu-view')).toEqual([]);
  });

  test('in the empty sidebar and the first questions', async () => {
    const empty = await open({ theme, vault: 'empty' });
    expect(await violations(empty, '.ifu-view')).toEqual([]);
    const first = await open({ theme, settings: {} });
    expect(await violations(first, '.ifu-view')).toEqual([]);
  });

  test('in the letter panel and the list of letters', async () => {
    const page = await open({ theme, open: HALLAM });
    await run(page, 'write-letters');
    await page.getByRole('dialog', { name: 'Letters to read' }).waitFor();
    expect(await violations(page, '.modal')).toEqual([]);
    await page.locator('.modal').getByRole('button', { name: 'Open' }).first().click();
    await page.locator('.ifu-letter').waitFor();
    expect(await violations(page, '.ifu-view')).toEqual([]);
  });

  test('in the form, a small question and the settings', async () => {
    const page = await open({ theme });
    await run(page, 'new-interview');
    expect(await violations(page, '.modal')).toEqual([]);
    await page.keyboard.press('Escape');
    await rowOf(page, 'Thank').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Skip…' }).click();
    expect(await violations(page, '.modal')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+,');
    expect(await violations(page, '.vertical-tab-content')).toEqual([]);
  });

  test.each([
    'Snooze until a day…',
    'End this series…',
    'Log a reply…',
    'Log an outcome…',
    'Same person as…',
    'Correct the name…',
  ])('in the window of “%s”, also with what is wrong in it', async (entry) => {
    const page = await open({ theme, now: entry === 'End this series…' ? '2026-03-30T10:00' : '2026-03-12T17:30' });
    await rowOf(page, entry === 'End this series…' ? 'Check in with Harriet Pell' : ZOE).click({ button: 'right' });
    await page.getByRole('menuitem', { name: entry }).click();
    expect(await violations(page, '.modal')).toEqual([]);
    const day = page.locator('.modal input[type=date]');
    if ((await day.count()) > 0) await day.fill('');
    await page.locator('.modal .mod-cta').click();
    if (await page.locator('.modal').isVisible()) expect(await violations(page, '.modal')).toEqual([]);
  });

  test('in a question, and in the notice of what was done', async () => {
    const page = await open({ theme });
    await rowOf(page, ZOE).getByLabel('Mark as sent').click();
    await page.locator('.notice .ifu-undo').waitFor();
    expect(await violations(page, '.notice-container')).toEqual([]);
    await run(page, 'new-interview');
    await page.getByLabel('Company', { exact: true }).fill('Acme Kites');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Keep writing' }).waitFor();
    expect(await violations(page, '.modal-container:last-of-type')).toEqual([]);
  });

  test('in a window of its own, with a letter, and with the menu of a row', async () => {
    const page = await open({ theme, open: HALLAM });
    await rowOf(page, ZOE).getByLabel('Write letter').click();
    await page.locator('.ifu-letter').waitFor();
    const popup = await popOut(page);
    expect(await violations(popup, '.ifu-view')).toEqual([]);
    await rowOf(popup, ZOE).getByLabel('More actions').click();
    expect(await violations(popup, '.menu')).toEqual([]);
  });

  test('in the sidebar of a phone, right to left, with a filter on and a row explained', async () => {
    const page = await open({ theme, device: 'phone', width: 320, dir: 'rtl' });
    await page.getByLabel('Filter by company, person or kind').click();
    expect(await violations(page, '.suggestion-item')).toEqual([]);
    await page.getByRole('option', { name: 'Thank-you email' }).click();
    await rowOf(page, 'Thank').locator('.ifu-row-main').click({ button: 'right' });
    expect(await violations(page, '.menu')).toEqual([]);
    await page.getByRole('menuitem', { name: 'Why this?' }).click();
    expect(await violations(page, '.ifu-view')).toEqual([]);
  });

  test('in reminders, and in the window that shows how a note is read', async () => {
    const page = await open({ theme, open: HALLAM, settings: { welcomed: true, reminders: true } });
    await page.evaluate(async () => {
      const { app, reload } = window.bench;
      for (const leaf of app.workspace.getLeavesOfType('interview-follow-up-agenda')) leaf.detach();
      await reload();
    });
    await page.locator('.notice').waitFor();
    expect(await violations(page, '.notice-container')).toEqual([]);
    await run(page, 'show-reading');
    await page.locator('.ifu-facts').waitFor();
    expect(await violations(page, '.modal')).toEqual([]);
  });

  test('in the view of a base, in the choice of a follow-up, and in the pages of the settings', async () => {
    const page = await open({ theme });
    await showBase(page, HALLAM);
    expect(await violations(page, '.test-base')).toEqual([]);
    await run(page, 'same-person');
    expect(await violations(page, '.suggestion-item')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+,');
    for (const name of ['Follow-up rules', 'Own property names']) {
      await page.getByRole('button', { name }).click();
      expect(await violations(page, '.vertical-tab-content')).toEqual([]);
      await page.getByRole('button', { name: 'Back' }).click();
    }
  });
});

/** Controls of a part of the page that look no different when they have the focus. */
async function bareIn(page: Page, part: string): Promise<readonly string[]> {
  await page.keyboard.press('Tab');
  const controls = page.locator(part).locator('button:visible, input:visible, select:visible');
  expect(await controls.count()).toBeGreaterThan(0);
  return controls.evaluateAll((elements) => {
    const isBare = (element: Element): boolean => {
      (element as HTMLElement).focus();
      const { outlineStyle, boxShadow } = getComputedStyle(element);
      return outlineStyle === 'none' && !/0px 0px 0px [23]px/.test(boxShadow);
    };
    return elements.filter(isBare).map((element) => element.outerHTML);
  });
}

test.each(['light', 'dark', 'forced'] as const)('whatever has the focus is ringed, %s', async (colours) => {
  const page = await open({ theme: colours === 'dark' ? 'dark' : 'light', open: HALLAM });
  if (colours === 'forced') await page.emulateMedia({ forcedColors: 'active' });
  await rowOf(page, ZOE).getByLabel('Write letter').click();
  await page.locator('.ifu-letter').waitFor();
  expect(await bareIn(page, '.notice')).toEqual([]);
  await showBase(page, HALLAM);
  expect(await bareIn(page, '.ifu-view')).toEqual([]);
  await run(page, 'new-interview');
  expect(await bareIn(page, '.ifu-window .modal-content')).toEqual([]);
});

test('where the system has colours of its own, an edge tells which filter is on and what is a button', async () => {
  const page = await open({ open: HALLAM });
  await page.emulateMedia({ forcedColors: 'active' });
  await rowOf(page, ZOE).getByLabel('Write letter').click();
  await page.getByLabel('Filter by company, person or kind').click();
  await page.getByRole('option', { name: 'Thank-you email' }).click();
  const edged = page.locator('.ifu-tool.is-active, .ifu-only, .ifu-letter-action, .notice .ifu-undo');
  expect(await edged.evaluateAll((all) => all.map((each) => getComputedStyle(each).borderTopWidth))).toEqual(
    Array.from({ length: 5 }, () => '1px'),
  );
});
