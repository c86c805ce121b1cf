import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runsOf, sentenceTraces } from '../../../src/core/letters/deal/shared-run.ts';
import { factNames } from '../../../src/core/letters/facts/known-facts.ts';
import { LETTER_KINDS } from '../../../src/core/letters/index.ts';
import type { LetterKind, Wordings } from '../../../src/core/letters/kind.ts';
import { SOURCES } from '../../../src/core/rules/shape/sources.ts';

const folder = new URL('../../../src/core/letters/', import.meta.url);

function allWordings({ both = [], formal = [], relaxed = [] }: Wordings): readonly string[] {
  return [...both, ...formal, ...relaxed];
}

function groupsOf(kind: LetterKind): readonly Wordings[] {
  return kind.parts.flatMap((part) => part.groups);
}

/** Facts of several words that two letters may share. */
const LONG_FACTS: Readonly<Record<string, string>> = {
  by: 'by friday 20 march',
  when: 'on 12 march',
  stepDay: 'friday 20 march',
  step: 'the interview',
  for: 'the conversation',
  seeing: 'talking with me',
};

test('every letter is listed once under the name of its folder, with a source', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
  const letters = folders
    .map((each) => each.name)
    .filter((name) => readdirSync(new URL(`${name}/`, folder)).includes('en.ts'));
  expect([...LETTER_KINDS.map((kind) => kind.id)].sort()).toEqual([...letters].sort());
  for (const kind of LETTER_KINDS) for (const source of kind.sources) expect(SOURCES).toHaveProperty(source);
});

test('every wording names facts that exist', () => {
  const known = readFileSync(new URL('facts/known-facts.ts', folder), 'utf8');
  const named = LETTER_KINDS.flatMap((kind) => [...groupsOf(kind), kind.subject ?? {}])
    .flatMap(allWordings)
    .flatMap(factNames);
  for (const name of named) expect(known).toContain(`  readonly ${name}: string;`);
});

test('wordings of different parts share no run of eight words and no sentence', () => {
  const met = new Map<string, string>();
  const shared: string[] = [];
  for (const kind of LETTER_KINDS.filter(({ frame }) => frame === 'letter')) {
    for (const part of kind.parts) {
      const place = `${kind.id} ${part.id}`;
      for (const wording of part.groups.flatMap(allWordings)) {
        const plain = wording.replace(/\{([A-Za-z]+)\}/g, (_, name: string) => LONG_FACTS[name] ?? `fact${name}`);
        for (const trace of new Set([...runsOf(plain), ...sentenceTraces(plain)])) {
          const other = met.get(trace);
          if (other !== undefined && other !== place) shared.push(`${other} and ${place}: ${trace}`);
          met.set(trace, place);
        }
      }
    }
  }
  expect(shared).toEqual([]);
});

test.each(['thank-you-email', 'recruiter-thanks'])('%s has six wordings or more for each part in both tones', (id) => {
  const kind = LETTER_KINDS.find((each) => each.id === id);
  for (const part of kind?.parts ?? []) {
    for (const tone of ['formal', 'relaxed'] as const) {
      const count = part.groups.reduce((sum, group) => sum + (group.both?.length ?? 0) + (group[tone]?.length ?? 0), 0);
      expect(count, `${part.id}, ${tone}`).toBeGreaterThanOrEqual(part.id === 'share' ? 4 : 6);
    }
  }
});
