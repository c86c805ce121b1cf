import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PLACEHOLDERS } from '../../src/core/letters/template/placeholders.ts';
import { VERBS } from '../../src/core/log/verbs.ts';
import { projectRoot } from '../support/command-line.ts';

const read = (page: string): string => readFileSync(join(projectRoot, 'docs', page), 'utf8');

describe('The guide', () => {
  test('leads from its front page to every other page', () => {
    const others = readdirSync(join(projectRoot, 'docs')).filter(
      (name) => name.endsWith('.md') && name !== 'README.md',
    );
    const linked = [...read('README.md').matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, page = '']) => page);
    expect([...new Set(linked)].sort()).toEqual(others.sort());
  });

  test('says what each placeholder of a template stands for', () => {
    const page = read('writing.md');
    expect(Object.keys(PLACEHOLDERS).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  test('shows a line of the log for every verb', () => {
    const page = read('log.md');
    expect(VERBS.filter((verb) => !page.includes(`, **${verb}**`))).toEqual([]);
  });
});
