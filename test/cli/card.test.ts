import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, projectRoot, runCli, runJson } from '../support/command-line.ts';

const TALK =
  '---\ntype: interview\ncompany: Harbour\nrole: Dispatcher\ndate: 2026-03-02T09:00\ninterviewers: ["[[Siân Mair O’Neill]]"]\n---\n';

describe('card', () => {
  test.each([
    ['ios', 'People/Siân Mair O’Neill.md', 'sian.oneill@harbour.example'],
    ['google-contacts', 'People/Linh Đặng.md', 'linh.dang@lanternfish.example'],
    ['outlook', 'People/Jürgen Öberg-Lund.md', 'j.oeberg-lund@kessel.example'],
    ['thunderbird', 'People/Anneke ter Braak.md', 'anneke.terbraak@veerhuis.example'],
    ['android-2.1', 'People/Øyvind Ødegård.md', 'oyvind@fjordlager.example'],
  ])('makes the person note of a card from %s', (sample, path, email) => {
    const folder = withCard(sample);
    expect(runCli(['card', `${sample}.vcf`], { cwd: folder })).toEqual({ stdout: `${path}\n`, stderr: '', code: 0 });
    expect(readFileSync(join(folder, path), 'utf8')).toContain(`email: ${email}\n`);
  });

  test('gives the interview the address that its note lacks', () => {
    const folder = withCard('ios');
    expect(runCli(['card', 'ios.vcf', '--interview', 'Interviews/Harbour.md'], { cwd: folder }).code).toBe(0);
    expect(readFileSync(join(folder, 'People/Siân Mair O’Neill.md'), 'utf8')).toContain(
      '[[Interviews/Harbour|Harbour]]',
    );
    expect(runJson(['read', join(folder, 'Interviews/Harbour.md'), '--vault', folder])).toMatchObject({
      people: [{ name: 'Siân Mair O’Neill', email: 'sian.oneill@harbour.example', title: 'Head of Dispatch' }],
    });
  });

  test('leaves a note that is there as it is, and says so', () => {
    const own = '---\ntype: person\n---\nMine.\n';
    const folder = withCard('ios', { 'People/Siân Mair O’Neill.md': own });
    expect(runCli(['card', 'ios.vcf'], { cwd: folder }).stdout).toBe(
      'People/Siân Mair O’Neill.md (was there already)\n',
    );
    expect(readFileSync(join(folder, 'People/Siân Mair O’Neill.md'), 'utf8')).toBe(own);
  });

  test.each([
    [['card', 'nothing.vcf'], 'Cannot read nothing.vcf: there is no such file.\n'],
    [
      ['card', 'Interviews/Harbour.md'],
      'Cannot read Interviews/Harbour.md: it names no person, expected a contact card (BEGIN:VCARD … END:VCARD).\n',
    ],
    [['card', 'ios.vcf', '--interview', 'Interviews/X.md'], 'Cannot read Interviews/X.md: there is no such file.\n'],
  ])('%j says what is wrong and writes nothing', (args, says) => {
    const folder = withCard('ios');
    const { stderr, code } = runCli(args, { cwd: folder });
    expect([stderr, code]).toEqual([says, 1]);
    expect(existsSync(join(folder, 'People'))).toBe(false);
  });
});

function withCard(sample: string, notes: Readonly<Record<string, string>> = {}): string {
  const folder = folderWith({ 'Interviews/Harbour.md': TALK, ...notes });
  cpSync(join(projectRoot, `test/core/exchange/card/samples/${sample}.vcf`), join(folder, `${sample}.vcf`));
  return folder;
}
