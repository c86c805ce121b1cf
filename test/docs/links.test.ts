import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import GithubSlugger, { slug } from 'github-slugger';
import { describe, expect, test } from 'vitest';

const folders = ['.', 'docs', 'src', '.github'];
const pages = folders.flatMap(pagesIn);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

function pagesIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: folder !== '.', encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
    .map((name) => join(folder, name));
}

/** The page without its code, where brackets mean something else. */
function proseOf(path: string): string {
  return readFileSync(path, 'utf8').replace(/^```[\s\S]*?^```/gm, '');
}

function anchorsOf(path: string): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const headings = [...proseOf(path).matchAll(/^#{1,6} (.*)$/gm)];
  return new Set(headings.map(([, words = '']) => slugger.slug(words.replace(/\[([^[\]]*)\]\([^)]*\)/g, '$1'))));
}

function brokenLinksOf(page: string): readonly string[] {
  const prose = proseOf(page).replace(/`[^`\n]*`/g, '');
  const links = [...prose.matchAll(/\]\(<?([^)>\s]+)>?\)/g)].map(([, target = '']) => target);
  return links.filter((target) => !/^[a-z]+:/.test(target) && !leadsSomewhere(page, target));
}

function leadsSomewhere(page: string, target: string): boolean {
  const [file = '', anchor] = decodeURIComponent(target).split('#');
  const path = file === '' ? page : join(dirname(page), file);
  if (!existsSync(path)) return false;
  return anchor === undefined || anchorsOf(path).has(slug(anchor));
}

describe('The pages of the project', () => {
  test('are many, so that an empty list cannot pass for a sound one', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'CHANGELOG.md', 'src/README.md']));
  });

  test.each(pages)('%s has only links that lead to a page, a picture or a heading', (page) => {
    expect(brokenLinksOf(page)).toEqual([]);
  });

  test.each(pages)('%s names only scripts that package.json has', (page) => {
    const named = [...readFileSync(page, 'utf8').matchAll(/npm run (?:--silent |-s )?([a-z][a-z:-]*)/g)];
    const missing = named.map(([, name = '']) => name).filter((name) => !(name in scripts));
    expect(missing).toEqual([]);
  });

  test('a link to a heading that is not there is found', () => {
    expect(leadsSomewhere('README.md', '#no-such-heading')).toBe(false);
    expect(leadsSomewhere('README.md', 'docs/no-such-page.md')).toBe(false);
  });
});
