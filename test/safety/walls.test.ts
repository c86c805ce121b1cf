import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPlugin, settled } from '../obsidian/support.ts';
import { readBundle } from '../support/bundle-text.ts';
import { demoNow, demoVault, folderWith, projectRoot, type Run } from '../support/command-line.ts';

const program = (name: string): string => join(projectRoot, 'test/safety/programs', name);
const cli = join(projectRoot, 'dist/cli.js');
const NOTE = 'Interviews/2026-03-11 Hallam Bridge Museum.md';

/** Runs a program that may read itself and the folder, write the folder, and nothing else; and may not reach the network. */
function runWalledIn(folder: string, file: string, args: readonly string[]): Run {
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
});

describe('The command line', () => {
  it('opens no connection, starts no program and touches no file outside the vault, whatever it is asked to do', () => {
    const vault = demoVault();
    writeFileSync(join(vault, 'dana.vcf'), 'BEGIN:VCARD\nVERSION:3.0\nFN:Dana Whitfield\nEND:VCARD\n');
    const { letters } = JSON.parse(run(['draft', '.', '--interview', NOTE, '--json']).stdout) as {
      readonly letters: readonly { readonly path: string }[];
    };
    const letter = letters[0]?.path ?? 'none';
    const done = [
      ['agenda', '.'],
      ['read', NOTE],
      ['check', '.'],
      ['new', '.', '--company', 'Acme', '--role', 'Baker', '--date', '2026-04-01'],
      ['reply', '.', '--interview', NOTE],
      ['undo', '.'],
      ['calendar', '.', '--out', 'talks.ics'],
      ['mail', letter, '--out', 'letter.eml'],
      ['card', 'dana.vcf', '.'],
    ].map((args) => [args[0], run(args).code]);
    expect(done).toEqual(done.map(([command]) => [command, 0]));

    function run(args: readonly string[]): Run {
      const ended = runWalledIn(vault, cli, [...args, '--now', demoNow]);
      expect(ended.stderr).not.toMatch(/WALL|ERR_ACCESS_DENIED|permission/i);
      return ended;
    }
  }, 120_000);

  it('brings no code that could reach the network', () => {
    const modules = [...readBundle('dist/cli.js').matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name);
    // commander can start sub-commands that are programs of their own; we have none.
    const known = ['buffer', 'child_process', 'events', 'fs', 'path', 'process', 'util', 'v8'];
    expect(new Set(modules.map((name) => name.replace(/^node:/, '')))).toEqual(new Set(known));
  });
});

const WAYS_OUT = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'RTCPeerConnection'];

describe('The plugin', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('names nothing that could reach the network, and no file past the vault but its own settings', () => {
    const bundle = readBundle('main.js');
    const names = [...WAYS_OUT, 'sendBeacon', 'requestUrl', 'importScripts', 'getBasePath', 'FileSystemAdapter'];
    expect(names.filter((name) => new RegExp(`\\b${name}\\b`).test(bundle))).toEqual([]);
    expect([...bundle.matchAll(/\badapter\b/g)].length).toBeLessThanOrEqual(2);
  });

  it('asks for nothing outside while it reads, logs, writes letters and is set', async () => {
    const asked: string[] = [];
    for (const name of [...WAYS_OUT, 'open']) {
      vi.stubGlobal(name, function noteIt(...args: unknown[]): void {
        asked.push(`${name} ${String(args[0])}`);
      });
    }
    const { app, plugin } = await openPlugin();
    app.runCommand('interview-follow-up:open-agenda');
    await settled();
    for (const label of ['Mark as sent: Thank Åsa Lindqvist by email', 'Write letter']) {
      document.querySelector<HTMLElement>(`[aria-label^="${label}"]`)?.click();
      await settled();
    }
    expect(app.vault.writes.map(({ how }) => how)).toEqual(['process', 'create']);
    plugin.unload();
    expect(asked).toEqual([]);
    expect([...app.vault.adapter.files.keys()]).toEqual(['.obsidian/plugins/interview-follow-up/data.json']);
  });
});
