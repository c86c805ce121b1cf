import { realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { loadPlugin } from '../app/frame/load-plugin.ts';
import { openFrame } from '../app/frame/open-frame.ts';
import { openPlugin, settled } from '../obsidian/support.ts';
import { readBundle } from '../support/bundle-text.ts';
import { demoNow, demoVault, folderWith, projectRoot, runCli, type Run } from '../support/command-line.ts';
import { textsIn } from './faults/command-line-faults.ts';
import { PLANTED, stopWatching, watchWaysOut, WAYS_OUT } from './ways-out.ts';

const program = (name: string): string => join(projectRoot, 'test/safety/programs', name);
const cli = join(projectRoot, 'dist/cli.js');
const NOTE = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const THANKS = 'thank-you-email~Interviews/2026-03-11 Hallam Bridge Museum~asa-lindqvist';
const CALL = 'status-call~pell-daughters+bakery-operations-manager~harriet-pell';

/** A note after which it is asked who was there. */
const ward =
  '---\ntype: interview\ncompany: Acme\ndate: 2026-03-12 10:00\n---\nI met Dana Whitfield. So is Aoife, the ward clerk.\n';

/** Notes that are nobody's business here. */
const secret = '---\ncompany: Mallory Ltd\nrole: Spy\ninterviewers: [Mallory Outside]\ndate: 2026-03-12 09:00\n---\n';
const secrets = { 'Deep/Secret.md': secret, 'Diary.md': 'Dear diary, said Mallory.\n', 'Secret.md': secret };

const LINKS = [
  ['Interviews/Linked.md', 'Secret.md'],
  ['Interviews/Deep', 'Deep'],
  ['Interviews/.2026-03-11 Hallam Bridge Museum.md.new', 'Diary.md'],
  ['Interviews/.2026-03-11 Hallam Bridge Museum.md.lock', 'Diary.md'],
  ['.obsidian/plugins/interview-follow-up/.last-command.json.new', 'Diary.md'],
] as const;

/** Runs a program that may read itself and the folder, write the folder, and nothing else; and may not reach the network. */
function runWalledIn(named: string, file: string, args: readonly string[]): Run {
  const folder = realpathSync(named);
  const readable = [folder, file, program('walls.cjs')].map((path) => `--allow-fs-read=${path}`);
  const flags = ['--experimental-permission', '--no-warnings', ...readable, `--allow-fs-write=${folder}`];
  const all = [...flags, '--require', program('walls.cjs'), file, ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, all, { cwd: folder, encoding: 'utf8' });
  return { stdout, stderr, code: status };
}

describe('The walls of this test', () => {
  it.each(['fetch', 'socket', 'request'])('hold back a %s', (what) => {
    const { code, stderr } = runWalledIn(folderWith({}), program('climbs.cjs'), [what]);
    expect({ code, stderr }).toMatchObject({ code: 99, stderr: expect.stringContaining('WALL: ') as string });
  });

  it.each([
    ['another program', 'program', ''],
    ['a file outside the vault', 'read', join(projectRoot, 'package.json')],
    ['a new file outside the vault', 'write', join(projectRoot, 'reports', 'climbed.txt')],
  ])('hold back %s', (_, what, path) => {
    expect(runWalledIn(folderWith({}), program('climbs.cjs'), [what, path]).code).not.toBe(0);
  });

  it.each(['read', 'write'])('hold back a %s through a link out of the vault', (what) => {
    const folder = folderWith({});
    symlinkSync(join(folderWith({ 'diary.txt': 'Dear diary.' }), 'diary.txt'), join(folder, 'link.txt'));
    const { code, stderr } = runWalledIn(folder, program('climbs.cjs'), [what, 'link.txt']);
    expect({ code, stderr }).toMatchObject({ code: 99, stderr: expect.stringContaining('WALL: ') as string });
  });
});

/** Commands that the command line offers, as its help lists them. */
function offered(): readonly string[] {
  const { stdout } = runCli(['--help']);
  const listed = stdout.slice(stdout.indexOf('Commands:')).matchAll(/^ {2}([a-z-]+) \[/gm);
  return [...listed].map(([, name = '']) => name).filter((name) => name !== 'help');
}

/** Each command in turn, over the demo vault with one more note and a contact card; `letter` is a letter of it. */
const everyCommand = (letter: string): readonly (readonly [name: string, ...args: string[]])[] => [
  ['agenda', '.'],
  ['read', NOTE],
  ['draft', '.'],
  ['check', '.'],
  ['new', '.', '--company', 'Acme', '--role', 'Baker', '--date', '2026-04-01'],
  ['done', '.', THANKS],
  ['reopen', '.', THANKS],
  ['skip', '.', THANKS],
  ['snooze', '.', CALL, '--until', '2026-03-20'],
  ['weekly', '.', CALL],
  ['monthly', '.', CALL],
  ['retire', '.', CALL],
  ['was-there', '.', 'who-was-there~Interviews/Ward~aoife'],
  ['reply', '.', '--interview', NOTE],
  ['outcome', '.', '--interview', NOTE, '--as', 'offer'],
  ['undo', '.'],
  ['next-round', '.', '--interview', NOTE],
  ['template', 'thank-you-email', '.'],
  ['calendar', '.', '--out', 'talks.ics'],
  ['mail', letter, '--out', 'letter.eml'],
  ['card', 'dana.vcf', '.'],
  ['tasks', '.', '--note', 'Tasks.md'],
  ['tasks', '.'],
  ['due-today', '.'],
];

/** Puts links out of the vault wherever the command line reads or writes; gives the folder to which they lead. */
function linkOut(vault: string): string {
  const outside = folderWith(secrets);
  for (const [place, target] of LINKS) symlinkSync(join(outside, target), join(vault, place));
  return outside;
}

describe('The command line', () => {
  it('opens no connection, starts no program and touches no file outside the vault, whatever it is asked to do', () => {
    const vault = demoVault();
    const outside = linkOut(vault);
    writeFileSync(join(vault, 'dana.vcf'), 'BEGIN:VCARD\nVERSION:3.0\nFN:Dana Whitfield\nEND:VCARD\n');
    writeFileSync(join(vault, 'Interviews/Ward.md'), ward);
    const { letters } = JSON.parse(run(['draft', '.', '--interview', NOTE, '--json']).stdout) as {
      readonly letters: readonly { readonly path: string }[];
    };
    const commands = everyCommand(letters[0]?.path ?? 'none');
    expect(new Set(commands.map(([name]) => name))).toEqual(new Set(offered()));
    const done = commands.map((args) => [args.join(' '), run(args).code]);
    expect(done).toEqual(done.map(([command]) => [command, 0]));
    expect(textsIn(outside)).toEqual(secrets);

    function run(args: readonly string[]): Run {
      const ended = runWalledIn(vault, cli, [...args, '--now', demoNow]);
      expect(ended.stderr).not.toMatch(/WALL|ERR_ACCESS_DENIED|permission/i);
      expect(ended.stdout).not.toContain('Mallory');
      return ended;
    }
  }, 120_000);

  it('reads no settings through a link out of the vault', () => {
    const vault = folderWith({ 'Interviews/Ward.md': ward });
    symlinkSync(folderWith({ 'plugins/interview-follow-up/data.json': '{}' }), join(vault, '.obsidian'));
    expect(runWalledIn(vault, cli, ['agenda', '.', '--now', demoNow])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Cannot read the settings in .*: a link leads out of the vault/) as string,
    });
  });

  it('brings no code that could reach the network', () => {
    const modules = [...readBundle('dist/cli.js').matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name);
    // commander can start sub-commands that are programs of their own; we have none.
    const known = ['buffer', 'child_process', 'events', 'fs', 'path', 'process', 'util', 'v8'];
    expect(new Set(modules.map((name) => name.replace(/^node:/, '')))).toEqual(new Set(known));
  });
});

describe('The plugin', () => {
  afterEach(stopWatching);

  it('names nothing that could reach the network, and no file past the vault but its own settings', () => {
    const bundle = readBundle('main.js');
    const names = [...WAYS_OUT, 'sendBeacon', 'requestUrl', 'importScripts', 'getBasePath', 'FileSystemAdapter'];
    expect(names.filter((name) => new RegExp(`\\b${name}\\b`).test(bundle))).toEqual([]);
    expect([...bundle.matchAll(/\badapter\b/g)].length).toBeLessThanOrEqual(2);
  });

  it.each(PLANTED)('would be noticed asking for something outside by %s', async (planted) => {
    const asked = watchWaysOut();
    const code = `module.exports.default = class { load() { ${planted}; } };`;
    await loadPlugin(openFrame({}, document.body), code, { id: 'planted', name: 'Planted' });
    await settled();
    expect(asked()).toEqual([expect.stringContaining('https://outside.example/')]);
  });

  it('asks for nothing outside while it reads, logs, writes letters and is set', async () => {
    const asked = watchWaysOut();
    const { app, plugin } = await openPlugin();
    app.runCommand('interview-follow-up:open-agenda');
    await settled();
    for (const label of ['Mark as sent: Thank Åsa Lindqvist by email', 'Write letter']) {
      document.querySelector<HTMLElement>(`[aria-label^="${label}"]`)?.click();
      await settled();
    }
    app.settingTabs[0]?.show();
    await app.settingTabs[0]?.setControlValue('signature', 'Imogen, with thanks');
    await settled();
    expect(app.vault.writes.map(({ how }) => how)).toEqual(['process', 'create']);
    expect(app.loadData('interview-follow-up')).toMatchObject({ signature: 'Imogen, with thanks' });
    plugin.unload();
    expect(asked()).toEqual([]);
    expect([...app.vault.adapter.files.keys()]).toEqual(['.obsidian/plugins/interview-follow-up/data.json']);
  });
});
