import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/core/rules/index.ts';
import { SOURCES } from '../../../src/core/rules/shape/sources.ts';
import { examplesOfRule } from '../../support/examples.ts';

const isRule = (name: string): boolean => name.endsWith('.ts') && !name.endsWith('.examples.ts');
const NO_RULES = ['index.ts', 'rule.ts'];
const folder = new URL('../../../src/core/rules/', import.meta.url);
const files = readdirSync(folder).filter((name) => isRule(name) && !NO_RULES.includes(name));

describe('The list of rules', () => {
  it('holds every rule file once, under its own name', () => {
    expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it.each(rules)('$id shows where it applies, where it does not, and what it rests on', ({ id, sources }) => {
    const examples = examplesOfRule(id);
    expect(examples.some(({ owes }) => owes.length > 0)).toBe(true);
    expect(examples.some(({ owes }) => owes.length === 0)).toBe(true);
    expect(sources.map((key) => SOURCES[key].says)).not.toContain(undefined);
  });

  it.each(rules)('$id speaks to people in sentences', ({ sentence, whom, when, settings }) => {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect([whom, when].every((words) => words !== '' && !words.endsWith('.'))).toBe(true);
    expect(Object.keys(settings)).not.toContain('on');
  });
});
