import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, runCli } from '../support/command-line.ts';

const SETTINGS = '.obsidian/plugins/interview-follow-up/data.json';
const theirs = '{"name": "Mallory Outside"}';
const note = '---\ncompany: Acme\nrole: Baker\ninterviewers: [Dana Whitfield]\ndate: 2026-03-12 10:00\n---\n- ovens\n';
const draft = ['draft', '.', '--dry-run', '--now', '2026-03-12T17:30'];

/** A vault in which this place, on the way to the settings or their file, is a link to one where others keep theirs. */
function linkedAt(place: string): { readonly vault: string; readonly outside: string } {
  const outside = folderWith({ [SETTINGS]: theirs });
  const vault = folderWith({ 'Interviews/Acme.md': note });
  mkdirSync(dirname(join(vault, place)), { recursive: true });
  symlinkSync(join(outside, place), join(vault, place));
  return { vault, outside };
}

describe('The settings of a vault', () => {
  it.each(['.obsidian', '.obsidian/plugins', '.obsidian/plugins/interview-follow-up', SETTINGS])(
    'are not read through a link out of it at %s: the command says so and writes nothing',
    (place) => {
      const { vault } = linkedAt(place);
      expect(runCli(draft, { cwd: vault })).toEqual({
        stdout: '',
        stderr: `Cannot read the settings in ${SETTINGS}: a link leads out of the vault, expected a file inside it. To use the file behind it, name that one with --settings.\n`,
        code: 1,
      });
    },
  );

  it('are read from anywhere when --settings names the file', () => {
    const { vault, outside } = linkedAt(SETTINGS);
    const { stdout, stderr } = runCli([...draft, '--settings', join(outside, SETTINGS)], { cwd: vault });
    expect(stderr).toBe('');
    expect(stdout).toContain('Mallory Outside');
  });

  it('are read through a link to another file of the vault', () => {
    const vault = folderWith({ 'Interviews/Acme.md': note, 'Mine.json': '{"name": "Imogen Vasey"}' });
    mkdirSync(dirname(join(vault, SETTINGS)), { recursive: true });
    symlinkSync(join(vault, 'Mine.json'), join(vault, SETTINGS));
    expect(runCli(draft, { cwd: vault }).stdout).toContain('Imogen Vasey');
  });
});
