import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noteAt, notesLike, rowOf, run, useBench } from './support.ts';

const open = useBench();
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const ZOE = 'Thank Zoë van der Meer by email';

describe('other ways in', () => {
  test('an address of the app fills the form, and writes nothing by itself', async () => {
    const page = await open();
    await page.evaluate(() =>
      window.bench.app.openUri('obsidian://interview-follow-up?do=new&company=Acme&date=2026-03-20'),
    );
    expect(await page.getByLabel('Company', { exact: true }).inputValue()).toBe('Acme');
    expect(await page.getByLabel('Date', { exact: true }).inputValue()).toBe('2026-03-20');
    expect(await page.evaluate(() => window.bench.app.vault.writes)).toEqual([]);
  });

  test('an address that asks for something unknown is answered with what can be asked for', async () => {
    const page = await open();
    await page.evaluate(() => window.bench.app.openUri('obsidian://interview-follow-up?do=constructor'));
    await page.locator('.notice', { hasText: 'expected one of: agenda, new, draft, open' }).waitFor();
  });

  test('the app’s command line gives the same agenda as the plugin’s own', async () => {
    const page = await open();
    const inApp = await page.evaluate(() =>
      window.bench.app.cliHandlers.get('interview-follow-up:agenda')?.handler({}),
    );
    const settings = join(mkdtempSync(join(tmpdir(), 'ifu-')), 'settings.json');
    writeFileSync(settings, JSON.stringify({ name: 'Imogen Vasey', zone: 'Europe/London' }));
    const script = [
      'dist/cli.js',
      'agenda',
      'test-vault',
      '--json',
      '--now',
      '2026-03-12T17:30',
      '--settings',
      settings,
    ];
    const ours = execFileSync(process.execPath, script, { encoding: 'utf8' });
    expect(JSON.parse(String(inApp))).toEqual(JSON.parse(ours));
  });

  test('a base shows each interview it has found with its rows', async () => {
    const page = await open();
    await page.evaluate((path) => {
      const { app } = window.bench;
      const made = app.basesViews.get('interview-follow-up-agenda');
      const place = document.body.createDiv({ cls: 'test-base' });
      const view = made?.factory(...([{ app }, place] as never[])) as { data: unknown; onDataUpdated: () => void };
      view.data = { data: [{ file: app.vault.getFileByPath(path) }] };
      view.onDataUpdated();
    }, HALLAM);
    await page.locator('.test-base .ifu-card', { hasText: ZOE }).waitFor();
  });

  test('the base over all notes is made once and never overwritten', async () => {
    const page = await open();
    await run(page, 'create-base');
    await expect.poll(() => notesLike(page, 'Follow-ups.base')).toHaveLength(1);
    await page.evaluate(async () => {
      const { vault } = window.bench.app;
      const file = vault.getFileByPath('Follow-ups/Follow-ups.base');
      if (file !== null) await vault.modify(file, 'mine');
    });
    await run(page, 'create-base');
    expect(await noteAt(page, 'Follow-ups/Follow-ups.base')).toBe('mine');
  });
});

describe('reminders', () => {
  const settings = { welcomed: true, reminders: true, name: 'Imogen Vasey' };

  test('tell once at start what is late and due, and can be put off for an hour', async () => {
    const page = await open({ settings });
    const notice = page.locator('.notice', { hasText: 'due today' });
    await notice.getByRole('button', { name: 'Remind me in an hour' }).click();
    await expect.poll(() => notice.count()).toBe(0);
    await page.clock.runFor(30 * 60_000);
    expect(await page.locator('.notice').count()).toBe(0);
    await page.clock.runFor(32 * 60_000);
    await page.locator('.notice', { hasText: 'Due now' }).waitFor();
  });

  test('are silent before the first questions were answered', async () => {
    const page = await open({ settings: {} });
    expect(await page.locator('.notice').count()).toBe(0);
    expect(await page.locator('.status-bar-item').isVisible()).toBe(false);
  });
});

test('the first questions ask for name and day, and store the answers', async () => {
  const page = await open({ settings: {} });
  const form = page.locator('.ifu-welcome');
  await form.getByLabel('Your name').fill('Imogen Vasey');
  await form.getByLabel('Follow up on interviews from').fill('2026-03-01');
  await form.getByRole('button', { name: 'Start' }).click();
  await expect.poll(() => form.count()).toBe(0);
  const stored = await page.evaluate(() => window.bench.app.loadData('interview-follow-up'));
  expect(stored).toMatchObject({ name: 'Imogen Vasey', followUpFrom: '2026-03-01', welcomed: true });
});

test('the status bar counts what is late and due, and opens the sidebar', async () => {
  const page = await open();
  const button = page.locator('.status-bar-item button');
  expect(await button.getAttribute('aria-label')).toMatch(/^\d+ late, \d+ due today$/);
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

  test('a mouse with Ctrl opens the note in a tab of its own', async () => {
    const page = await open({ open: 'Start here.md' });
    await rowOf(page, ZOE)
      .locator('.ifu-row-main')
      .click({ modifiers: ['Control'] });
    await expect.poll(() => page.locator('.mod-root .workspace-tab-header').count()).toBe(2);
  });
});

describe('corrections', () => {
  test('“not an interview” is written into the note, and all its rows are gone', async () => {
    const page = await open();
    await rowOf(page, ZOE).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Not an interview', exact: true }).click();
    await expect.poll(() => noteAt(page, HALLAM)).toMatch(/^interview: "?false"?$/m);
    await expect.poll(() => page.locator('.ifu-row', { hasText: 'Hallam Bridge' }).count()).toBe(0);
  });
});

describe('other devices', () => {
  test('on a phone everything that can be touched is 44 pixels high', async () => {
    const page = await open({ device: 'phone', width: 390, height: 844 });
    const heights = await page
      .locator('.ifu-view button:visible, .ifu-view input:visible')
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  test('right to left, the arrows and the layout change sides', async () => {
    const page = await open({ dir: 'rtl' });
    const [icon, words] = await Promise.all([
      page.locator('.ifu-row .ifu-icon').first().boundingBox(),
      page.locator('.ifu-row .ifu-row-words').first().boundingBox(),
    ]);
    expect(icon?.x ?? 0).toBeGreaterThan(words?.x ?? 0);
    await page.locator('.ifu-section-title').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.ifu-section-title').first().getAttribute('aria-expanded')).toBe('false');
  });

  test('in a window of its own the sidebar still draws, and its keys still work', async () => {
    const page = await open();
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(() => {
        const view = window.bench.app.workspace.getLeavesOfType('interview-follow-up-agenda')[0]?.view;
        const other = window.open('about:blank', '', 'width=400,height=600');
        if (view !== null && view !== undefined) other?.document.body.append(view.containerEl);
      }),
    ]);
    await popup.locator('.ifu-section-title').first().focus();
    await popup.keyboard.press('ArrowDown');
    expect(await popup.evaluate(() => document.activeElement?.className)).toBe('ifu-row-main');
    await popup.locator('.ifu-search').fill('zoe');
    await expect.poll(() => popup.locator('.ifu-row').count()).toBeLessThan(20);
  });
});
