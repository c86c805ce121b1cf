import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { noteAt, notesLike, run, showBase, useBench } from './support.ts';

const open = useBench();
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const ZOE = 'Thank Zoë van der Meer by email';

/** What our own command line answers at the moment of the story. */
function ownCommandLine(parts: readonly string[]): unknown {
  const settings = join(mkdtempSync(join(tmpdir(), 'ifu-')), 'settings.json');
  writeFileSync(settings, JSON.stringify({ name: 'Imogen Vasey', zone: 'Europe/London' }));
  const words = ['dist/cli.js', ...parts, '--now', '2026-03-12T17:30', '--settings', settings];
  // It also says on the other channel, and with its code, what it would not write.
  const { stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  return JSON.parse(stdout);
}

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

  test('an address with a day that cannot be read asks for the day, and does not take today', async () => {
    const page = await open();
    await page.evaluate(() =>
      window.bench.app.openUri('obsidian://interview-follow-up?do=new&company=Acme&date=13%20March'),
    );
    expect(await page.getByLabel('Date', { exact: true }).inputValue()).toBe('');
    await page.getByRole('button', { name: 'Create note' }).click();
    await page.getByText('Enter the day of the interview.').waitFor();
  });

  test.each(['Interviews/2026-03-11 Hallam Bridge Museum', '2026-03-11 hallam bridge museum', HALLAM])(
    'an address names a note as those of the app do: %s',
    async (named) => {
      const page = await open();
      await page.evaluate(
        (name) => window.bench.app.openUri(`obsidian://interview-follow-up?do=open&interview=${encodeURI(name)}`),
        named,
      );
      await expect.poll(() => page.evaluate(() => window.bench.app.workspace.getActiveFile()?.path)).toBe(HALLAM);
    },
  );

  test('an address that asks for something unknown is answered with what can be asked for', async () => {
    const page = await open();
    await page.evaluate(() => window.bench.app.openUri('obsidian://interview-follow-up?do=constructor'));
    await page.locator('.notice', { hasText: 'expected one of: agenda, new, draft, open' }).waitFor();
  });

  describe('an address that asks for a letter', () => {
    const ask = (page: Page): Promise<boolean> =>
      page.evaluate((path) => {
        const asked = `do=draft&interview=${encodeURIComponent(path)}&person=zoe&follow-up=thank-you-email`;
        return window.bench.app.openUri(`obsidian://interview-follow-up?${asked}`);
      }, HALLAM);

    test('writes nothing before the person has said yes, and then shows the letter', async () => {
      const page = await open();
      await ask(page);
      const question = page.getByRole('dialog', { name: 'Write this letter?' });
      await question.getByText(ZOE).waitFor();
      expect(await page.evaluate(() => window.bench.app.vault.writes)).toEqual([]);
      await question.getByRole('button', { name: 'Write' }).click();
      await page.locator('.ifu-letter-to', { hasText: 'Zoë van der Meer' }).waitFor();
    });

    test('writes nothing where the person says no', async () => {
      const page = await open();
      await ask(page);
      await page.getByRole('button', { name: 'Not now' }).click();
      expect(await page.locator('.modal').count()).toBe(0);
      expect(await page.evaluate(() => window.bench.app.vault.writes)).toEqual([]);
    });

    test('asks nothing where the letter stands already, and shows it', async () => {
      const page = await open();
      await ask(page);
      await page.getByRole('button', { name: 'Write', exact: true }).click();
      await page.locator('.ifu-letter').waitFor();
      await page.evaluate(async () => {
        const { vault, workspace } = window.bench.app;
        const other = vault.getFileByPath('Start here.md');
        if (other !== null) await workspace.getLeaf().openFile(other);
      });
      await expect.poll(() => page.locator('.ifu-letter').count()).toBe(0);
      await ask(page);
      await page.locator('.ifu-letter').waitFor();
      expect(await page.locator('.modal').count()).toBe(0);
    });

    test('and names no interview is told what is missing', async () => {
      const page = await open();
      await page.evaluate(() => window.bench.app.openUri('obsidian://interview-follow-up?do=draft'));
      await page.locator('.notice', { hasText: 'add interview=path' }).waitFor();
    });
  });

  test.each([
    ['agenda', {}, ['agenda', 'test-vault', '--json']],
    [
      'agenda',
      { days: '10', folder: 'Interviews/2026-02' },
      ['agenda', 'test-vault/Interviews/2026-02', '--vault', 'test-vault', '--days', '10', '--json'],
    ],
    [
      'draft',
      { 'dry-run': 'true', interview: HALLAM },
      ['draft', 'test-vault', '--dry-run', '--json', '--interview', HALLAM],
    ],
    ['read', { note: HALLAM }, ['read', `test-vault/${HALLAM}`, '--json']],
  ] as const)('the app’s command line gives the same %s as the plugin’s own: %j', async (command, params, ours) => {
    const page = await open();
    const inApp = await page.evaluate(
      ([name, given]) => window.bench.app.cliHandlers.get(`interview-follow-up:${name}`)?.handler(given),
      [command, params as Record<string, string>] as const,
    );
    expect(JSON.parse(String(inApp))).toEqual(ownCommandLine(ours));
  });

  test('a base shows each interview it has found with its rows', async () => {
    const page = await open();
    await showBase(page, HALLAM);
    await page.locator('.test-base .ifu-card', { hasText: ZOE }).waitFor();
  });

  test('a card of a base opens its note in a tab of its own by the middle button', async () => {
    const page = await open({ open: 'Start here.md' });
    await showBase(page, HALLAM);
    await page.locator('.test-base .ifu-card-title').click({ button: 'middle' });
    await expect.poll(() => page.locator('.mod-root .workspace-tab-header').count()).toBe(2);
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
