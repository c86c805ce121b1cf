import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CheckContext } from '../../../src/core/checks/shape/check.ts';
import { CHECKS } from '../../../src/core/checks/index.ts';
import { LETTER_KINDS } from '../../../src/core/letters/index.ts';
import { SOURCES } from '../../../src/core/rules/shape/sources.ts';
import { examplesOfCheck } from '../../support/examples.ts';
import { deskWith, person, talk } from '../letters/talk.ts';

const dana = person('Dana Whitfield', ["asked how I'd hand over a ward at short notice"]);
const luis = person('Luis Ortega', ['the linen run at half past six']);
const zoe = person('Zoë Brandt');
const interview = talk([dana, luis, zoe], {
  nextStep: { text: 'they will call by Friday', day: '2026-03-20', time: null },
  privateLines: [{ text: 'The coffee was cold and the corridor smelled', line: 40 }],
  debrief: [{ topic: 'fit', heading: 'Fit', lines: [{ text: 'I led a team of nine on nights', line: 30 }] }],
});

const context: CheckContext = {
  desk: deskWith([
    interview,
    talk([], { path: 'Interviews/other.md', company: 'Quayside Clinic', role: 'Ward Sister' }),
  ]),
  kind: LETTER_KINDS.find(({ id }) => id === 'thank-you-email') ?? null,
  rule: 'thank-you-email',
  person: dana,
  about: null,
  interview,
  house: [interview],
  email: dana.email,
  others: [],
  sentBefore: false,
  metBefore: false,
  isNoteChanged: false,
  sources: [],
};

describe.each(CHECKS)('$id: $sentence', ({ id, find }) => {
  const examples = examplesOfCheck(id);

  test.each(examples)('$shows', ({ letter, context: changes, finds }) => {
    const found = find(letter, { ...context, ...changes });
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
