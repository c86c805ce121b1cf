import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  test('an address that asks for something unknown is answered with what can be asked for', async () => {
    const page = await open();
    await page.evaluate(() => window.bench.app.openUri('obsidian://interview-follow-up?do=constructor'));
    await page.locator('.notice', { hasText: 'expected one of: agenda, new, draft, open' }).waitFor();
  });

  test('an address writes the letters of an interview, and shows them', async () => {
    const page = await open();
    await page.evaluate(
      (path) =>
        window.bench.app.openUri(
          `obsidian://interview-follow-up?do=draft&interview=${encodeURIComponent(path)}&person=zoe&follow-up=thank-you-email`,
        ),
      HALLAM,
    );
    await page.locator('.ifu-letter-to', { hasText: 'Zoë van der Meer' }).waitFor();
    await page.evaluate(() => window.bench.app.openUri('obsidian://interview-follow-up?do=draft'));
    await page.locator('.notice', { hasText: 'add interview=path' }).waitFor();
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
