import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, runCli } from '../support/command-line.ts';

const NOTE = 'Interviews/Acme.md';
const note = '---\ncompany: Acme\nrole: Baker\ninterviewers: [Dana Whitfield]\ndate: 2026-03-12 10:00\n---\n- ovens\n';
const reply = ['reply', '.', '--interview', NOTE, '--now', '2026-03-12T17:30'];

describe('Writing a note', () => {
  it.each(['.Acme.md.new', '.Acme.md.lock'])(
    'writes nothing through a link out of the vault that lies at %s',
    (name) => {
      const outside = folderWith({ 'diary.txt': 'Dear diary.\n' });
      const vault = folderWith({ [NOTE]: note });
      symlinkSync(join(outside, 'diary.txt'), join(vault, 'Interviews', name));
      const { code, stderr } = runCli(reply, { cwd: vault });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(readFileSync(join(outside, 'diary.txt'), 'utf8')).toBe('Dear diary.\n');
      expect(readdirSync(join(vault, 'Interviews'))).toEqual(['Acme.md']);
      expect(readFileSync(join(vault, NOTE), 'utf8')).toContain('2026-03-12 reply');
    },
  );

  it('goes on where a command that was killed left half of a new note', () => {
    const vault = folderWith({ [NOTE]: note });
    writeFileSync(join(vault, 'Interviews/.Acme.md.new'), `${note}${'left over\n'.repeat(100)}`);
    expect(runCli(reply, { cwd: vault }).code).toBe(0);
    expect(readdirSync(join(vault, 'Interviews'))).toEqual(['Acme.md']);
    expect(readFileSync(join(vault, NOTE), 'utf8')).not.toContain('left over');
  });
});
