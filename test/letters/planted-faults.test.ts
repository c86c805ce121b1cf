import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/core/checks/index.ts';
import { proofread } from '../../src/core/checks/proofread.ts';
import { contextsOfLetters } from '../../src/core/checks/shape/check-context.ts';
import { panelPages } from './panels.ts';
import { FAULTS, type Fault, type Written } from './planted-faults.ts';

/** The same person applied elsewhere as well. */
const OTHER = { company: 'Quayside Clinic', people: [] };

/** Every letter of the page that can be sent: nothing is missing, nothing is found. */
const GOOD: readonly Written[] = panelPages()
  .flatMap((page) => {
    const others = page.notebook.interviews.map((talk) => ({ ...talk, path: 'Interviews/other.md', ...OTHER }));
    const notebook = { ...page.notebook, interviews: [...page.notebook.interviews, ...others] };
    const writing = { notebook, settings: page.settings, now: page.now, templates: [] };
    const contextOf = contextsOfLetters(page.letters, writing);
    return page.letters.map((letter) => ({ letter, context: contextOf(letter) }));
  })
  .filter(({ context }) => context.email !== null);

const MANY = 8;

function plantedIn(fault: Fault): readonly Written[] {
  return GOOD.flatMap((good) => fault.plant(good) ?? []);
}

test('nothing is found in the letters before a fault is planted', () => {
  expect(GOOD.length).toBeGreaterThan(20);
  expect(GOOD.flatMap(({ letter, context }) => proofread(letter, context))).toEqual([]);
});

test('each fault names the check that is to find it', () => {
  expect(CHECKS.map(({ id }) => id)).toEqual(expect.arrayContaining(FAULTS.map(({ check }) => check)));
});

describe.each(FAULTS)('$check: $shows', (fault) => {
  const planted = plantedIn(fault);

  test('is found in every letter that has a place for it', () => {
    expect(planted.length).toBeGreaterThanOrEqual(MANY);
    const missed = planted.filter(({ letter, context }) =>
      proofread(letter, context).every(({ check }) => check !== fault.check),
    );
    expect(missed.map(({ letter }) => letter.body)).toEqual([]);
  });

  test('is shown where it stands', () => {
    for (const { letter, context } of planted)
      for (const { at } of proofread(letter, context))
        if (at !== null) expect(letter.body.slice(at.offset, at.offset + at.text.length)).toBe(at.text);
  });
});
