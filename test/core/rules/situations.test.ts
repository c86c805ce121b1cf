import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../../src/core/plan/follow-up.ts';
import { planFollowUps } from '../../../src/core/plan/plan-follow-ups.ts';
import { rules } from '../../../src/core/rules/index.ts';
import type { Settings } from '../../../src/core/settings.ts';
import type { LocalTime } from '../../../src/core/time/types.ts';
import { type StoryView, tellStory } from '../../support/story.ts';

const folder = new URL('./situations/', import.meta.url);

/** Every row of one rule, the others switched off; also what is done or gone, with all of its times. */
const owedView: StoryView = ({ notebook, settings, now }, rule) => {
  const others = rules.filter(({ id }) => id !== rule).map(({ id }) => [id, { ...settings.rules[id], on: false }]);
  const alone = { ...settings.rules, ...Object.fromEntries(others) } as Settings['rules'];
  const rows = planFollowUps(notebook, { ...settings, rules: alone }, now);
  return rows.length === 0 ? 'Nothing.' : rows.map(told).join('\n');
};

function told({ what, channel, why, needs, ...row }: FollowUp): string {
  const ends = [
    ...(row.deadline === null ? [] : [`late ${short(row.deadline)}`]),
    ...(row.lapses === null ? [] : [`gone ${short(row.lapses)}`]),
  ];
  const span = [`from ${short(row.opens)}`, `due ${short(row.due)}`, ...ends].join(', ');
  const missing = needs.map(({ what: thing, ask }) => `  needs ${thing} (${ask})`);
  return [`- ${what} [${channel}]: ${standing(row)}`, `  ${span}`, ...missing, `  ${why}`].join('\n');
}

/** How a row stands; what is settled says since when, and by what. */
function standing({
  state,
  stateWords,
  waitsForThem,
}: Pick<FollowUp, 'state' | 'stateWords' | 'waitsForThem'>): string {
  if (waitsForThem) return `${state} for them`;
  return ['done', 'skipped', 'retired'].includes(state) ? stateWords : state;
}

function short(time: LocalTime): string {
  return time.slice(5).replace('T', ' ');
}

/** A file holds several stories, each under a title of its own. */
function retold(name: string): string {
  const stories = readFileSync(new URL(name, folder), 'utf8').split(/^(?=# )/m);
  return stories.map((story) => tellStory(story, { Owed: owedView })).join('');
}

describe('What a rule finds owed, and when', () => {
  it.each(readdirSync(folder))('is told by situations/%s, one situation after the other', async (name) => {
    expect(rules.map(({ id }) => `${id}.md`)).toContain(name);
    await expect(retold(name)).toMatchFileSnapshot(new URL(name, folder).pathname);
  });
});
