import { describe, expect, it } from 'vitest';
import { readNotebook } from '../../../src/core/interview/notebook/notebook.ts';
import { readNote } from '../../../src/core/note/read-note.ts';
import { planFollowUps } from '../../../src/core/plan/plan-follow-ups.ts';
import { rules } from '../../../src/core/rules/index.ts';
import type { Example } from '../../../src/core/rules/rule.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { dayOf } from '../../../src/core/time/local-times.ts';
import { examplesOfRule } from '../../support/examples.ts';
import { failsafe } from '../../support/yaml.ts';

const settings = { ...defaultSettings, zone: 'Europe/Berlin' };
const CLOSED = ['lapsed', 'done', 'skipped', 'retired'];

function planOf({ notes, now }: Example, own = settings) {
  const read = notes.map((text, index) => readNote(`Interviews/Note ${String(index + 1)}.md`, text, failsafe));
  return planFollowUps(readNotebook(read, own, dayOf(now)), own, now);
}

describe.each(rules)('The rule $id', ({ id }) => {
  const examples = examplesOfRule(id);

  it.each(examples)('$shows', (example) => {
    const rows = planOf(example).filter(({ rule, state }) => rule === id && !CLOSED.includes(state));
    expect(rows.map(({ what }) => what).sort()).toEqual([...example.owes].sort());
  });

  it.each(examples)('gives its reason as sentences: $shows', (example) => {
    for (const { why } of planOf(example)) expect(why).toMatch(/^[A-Z\u201c].*[.?]$/);
  });

  it.each(examples)('owes nothing when it is switched off: $shows', (example) => {
    const off = { ...settings, rules: { ...settings.rules, [id]: { ...settings.rules[id], on: false } } };
    expect(planOf(example, off).filter(({ rule }) => rule === id)).toEqual([]);
  });
});
