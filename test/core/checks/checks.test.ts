import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../src/core/checks/index.ts';
import { SOURCES } from '../../../src/core/rules/shape/sources.ts';
import { examplesOfCheck } from '../../support/examples.ts';
import { sampleContext } from './sample-context.ts';

describe.each(CHECKS)('$id: $sentence', ({ id, find }) => {
  const examples = examplesOfCheck(id);

  test.each(examples)('$shows', ({ letter, context: changes, finds }) => {
    const found = find(letter, { ...sampleContext, ...changes });
    expect(found.map(({ at }) => at?.text ?? '')).toEqual(finds);
    for (const { at } of found)
      if (at !== null) expect(letter.body.slice(at.offset, at.offset + at.text.length)).toBe(at.text);
    for (const { says } of found) expect(says.length).toBeGreaterThan(10);
  });

  test('has an example where it finds something, and one where it is silent', () => {
    expect(examples.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(examples.some(({ finds }) => finds.length === 0)).toBe(true);
  });
});

test('every check is listed once under the name of its file, with a source', () => {
  const shared = ['finding', 'index', 'proofread'];
  const files = readdirSync(new URL('../../../src/core/checks/', import.meta.url)).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.examples.ts'),
  );
  const ids = files.map((name) => name.slice(0, -3)).filter((name) => !shared.includes(name));
  expect([...CHECKS.map(({ id }) => id)].sort()).toEqual([...ids].sort());
  for (const check of CHECKS) for (const source of check.sources) expect(SOURCES).toHaveProperty(source);
});
