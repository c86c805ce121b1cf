import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, projectRoot } from '../support/command-line.ts';
import { retellPage } from './told/retell-page.ts';
import { shellIn } from './told/shell.ts';

const read = (page: string): string => readFileSync(join(projectRoot, page), 'utf8');
const inDocs = readdirSync(join(projectRoot, 'docs')).filter((name) => name.endsWith('.md'));
const all = ['README.md', 'CONTRIBUTING.md', ...inDocs.map((name) => `docs/${name}`)];
/** Those with commands, notes or tables of forms; the others are made whole by tests of their own, or hold nothing to try. */
const pages = all.filter((page) => /^```(?:sh|markdown)$|\| is read as \|/m.test(read(page)));

/** A folder in which the commands of a page can be tried: the command line, and a copy of the demo vault. */
function playground(): string {
  const folder = folderWith({});
  cpSync(join(projectRoot, 'test-vault'), join(folder, 'test-vault'), { recursive: true });
  symlinkSync(join(projectRoot, 'dist'), join(folder, 'dist'), 'junction');
  return folder;
}

describe('The pages that people wrote', () => {
  test('are found by what can be tried in them', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/notes.md', 'docs/log.md']));
  });

  test.each(pages)(
    '%s shows what is so, and every command in it runs',
    async (page) => {
      const shell = shellIn(playground());
      const told = retellPage(read(page), shell);
      expect(shell.failed).toEqual([]);
      await expect(told).toMatchFileSnapshot(join(projectRoot, page));
    },
    120_000,
  );
});
