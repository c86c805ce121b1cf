import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/core/rules/index.ts';
import { agendaView, preparationView, whyView } from '../support/agenda-view.ts';
import { tellStory } from '../support/story.ts';

const views = { Agenda: agendaView, Why: whyView, Preparation: preparationView };

function storiesIn(folder: string): readonly string[] {
  return readdirSync(new URL(folder, import.meta.url)).filter((name) => name.endsWith('.md'));
}

async function expectStory(path: string): Promise<void> {
  const file = new URL(path, import.meta.url);
  await expect(tellStory(readFileSync(file, 'utf8'), views)).toMatchFileSnapshot(file.pathname);
}

describe('What is owed', () => {
  it.each(storiesIn('./follow-ups/'))('is told by %s', (name) => expectStory(`./follow-ups/${name}`));
});

describe('The story of a rule', () => {
  it.each(storiesIn('./rules/'))(
    'is told by %s: it applies, has other values, is switched off, does not apply',
    (name) => expectStory(`./rules/${name}`),
  );

  it.each(rules.map(({ id, settings }) => ({ id, own: Object.keys(settings) })))(
    'of $id shows it at work, with its reason, with values of the person’s own, switched off, and where it does not apply',
    ({ id, own }) => {
      const story = tellStory(readFileSync(new URL(`./rules/${id}.md`, import.meta.url), 'utf8'), views);
      expect(story).toMatch(new RegExp(`^## Why at [^\\n]*, ${id}\\n\\n\`\`\`text\\n- .*\\n  \\S`, 'm'));
      expect(story, `${id}.md is never switched off`).toContain(`{"rules":{"${id}":{"on":false}}}`);
      expect(story, `${id}.md lacks the line "It does not apply:"`).toContain('It does not apply:');
      const asSet = own.filter((key) => story.includes(`{"rules":{"${id}":{"${key}":`));
      expect(asSet.length > 0 || own.length === 0, `${id}.md sets none of: ${own.join(', ')}`).toBe(true);
    },
  );

  it('is there for every rule', () => {
    expect([...storiesIn('./rules/')].sort()).toEqual(rules.map(({ id }) => `${id}.md`).sort());
  });
});
