import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/command-line.ts';
import { checksContract } from '../support/contract.ts';
import { afterTheTalk, tollandVault } from '../support/tolland-vault.ts';

/** A vault with one good letter, and the path of its note. */
function vaultWithLetter(): { readonly vault: string; readonly path: string } {
  const vault = tollandVault({
    topic: 'asked how I would stack the second kiln',
    properties: 'next step: they will write by Friday 24 April\n',
    body: '\n## Private\nThe glaze room smelled of onions all morning\n',
  });
  runCli(['draft', vault, '--now', afterTheTalk, '--follow-up', 'thank-you-email']);
  const [name = ''] = readdirSync(join(vault, 'Follow-ups'));
  return { vault, path: `Follow-ups/${name}` };
}

/** The same with a fault planted in it. */
function vaultWithFault(put: (note: string) => string): { readonly vault: string; readonly path: string } {
  const { vault, path } = vaultWithLetter();
  const note = readFileSync(join(vault, path), 'utf8');
  const spoilt = put(note);
  if (spoilt === note) throw new Error('no fault was planted');
  writeFileSync(join(vault, path), spoilt);
  return { vault, path };
}

const check = (place: string, ...more: readonly string[]) => runCli(['check', place, '--now', afterTheTalk, ...more]);

const lastParagraph = (line: string) => (note: string) => note.replace(/\n\n(?=[^\n]+,\nMara)/, `\n\n${line}\n\n`);

describe('check', () => {
  it('is silent about a good letter, asked for alone or with its folder', () => {
    const { vault, path } = vaultWithLetter();
    const fine = { stdout: `${path}: nothing wrong found\n`, stderr: '', code: 0 };
    expect(check(vault)).toEqual(fine);
    expect(check(join(vault, path))).toEqual(fine);
    expect(check(join(vault, 'Interviews')).stdout).toBe('No letter waits to be sent.\n');
  });

  it.each([
    {
      where: 'the greeting',
      put: (note: string) => note.replace('Dear Greta', 'Dear Gerda'),
      place: '(right-greeting, line 1: “Gerda”)',
    },
    { where: 'a name', put: lastParagraph('Mrs Molnar was kind.'), place: '(names-intact, line 9: “Molnar”)' },
    { where: 'a placeholder', put: lastParagraph('See you on [day].'), place: '(no-placeholder, line 9: “[day]”)' },
    { where: 'a number', put: lastParagraph('I have fired 340 kilns.'), place: '(grounded, line 9: “340”)' },
    {
      where: 'something private',
      put: lastParagraph('The glaze room smelled of onions.'),
      place: '(nothing-private, line 9: “The glaze room smelled of onions.”)',
    },
    {
      where: 'a note with the line ends of Windows',
      put: (note: string) => lastParagraph('Mrs Molnar was kind.')(note).replaceAll('\n', '\r\n'),
      place: '(names-intact, line 9: “Molnar”)',
    },
    {
      where: 'a note with a property more',
      put: (note: string) => lastParagraph('Mrs Molnar was kind.')(note).replace('---\n', '---\ncssclasses: [wide]\n'),
      place: '(names-intact, line 9: “Molnar”)',
    },
    { where: 'typing', put: lastParagraph('I saw the the kiln.'), place: '(clean-typing, line 9: “the the”)' },
  ])('finds a fault planted in $where, and tells its line and its words', ({ put, place }) => {
    const { vault, path } = vaultWithFault(put);
    const { stdout, code } = check(vault);
    expect(stdout.split('\n')[0]).toContain(path);
    expect(stdout).toContain(place);
    expect(code).toBe(0);
  });

  it('gives one JSON object in which each place is where the letter has it', () => {
    const { vault, path } = vaultWithFault(lastParagraph('Mrs Molnar was kind.'));
    const { letters } = v.parse(checksContract, JSON.parse(check(vault, '--json').stdout));
    const [letter] = letters;
    const note = readFileSync(join(vault, path), 'utf8');
    const body = note.slice(note.indexOf('\n---\n') + 5);
    expect(letters).toHaveLength(1);
    expect(letter).toMatchObject({ path, ready: false });
    const at = letter?.findings.find((each) => each.check === 'names-intact')?.at;
    expect(body.slice(at?.offset, (at?.offset ?? 0) + 6)).toBe('Molnar');
  });

  it.each([
    ['a file that is not there', 'Follow-ups/none.md', /none\.md/],
    [
      'a note that is no letter',
      'Interviews/Tolland.md',
      /^Cannot check Interviews\/Tolland\.md: it is no letter note/,
    ],
  ])('says of %s that it cannot be checked, and ends with 1', (_, place, says) => {
    const { vault } = vaultWithLetter();
    const { stdout, stderr, code } = check(join(vault, place));
    expect([stdout, code]).toEqual(['', 1]);
    expect(stderr).toMatch(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('ends with 2 where the command is misspelt', () => {
    expect(check('.', '--jason').code).toBe(2);
  });

  it('looks at no letter that is sent, unless asked for it by name', () => {
    const { vault, path } = vaultWithFault((note) => note.replace('status: draft', 'status: sent'));
    expect(check(vault).stdout).toBe('No letter waits to be sent.\n');
    expect(check(join(vault, path)).stdout).toContain(path);
  });
});
