import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, projectRoot } from '../support/command-line.ts';
import { retellPage } from './told/retell-page.ts';
import { shellIn } from './told/shell.ts';

/** Pages that other tests make whole, from code. */
const made = [
  'rules.md',
  'kinds.md',
  'checks.md',
  'settings.md',
  'commands.md',
  'letters.md',
  'demo.md',
  'app-commands.md',
];
const inDocs = readdirSync(join(projectRoot, 'docs')).filter((name) => name.endsWith('.md') && !made.includes(name));
const pages = ['README.md', 'CONTRIBUTING.md', ...inDocs.map((name) => `docs/${name}`)];
const read = (page: string): string => readFileSync(join(projectRoot, page), 'utf8');

/** A folder in which the commands of a page can be tried: the command line, and a copy of the demo vault. */
function playground(): string {
  const folder = folderWith({});
  cpSync(join(projectRoot, 'test-vault'), join(folder, 'test-vault'), { recursive: true });
  symlinkSync(join(projectRoot, 'dist'), join(folder, 'dist'), 'junction');
  return folder;
}

describe('The pages that people wrote', () => {
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
