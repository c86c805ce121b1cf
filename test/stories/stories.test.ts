import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agendaView, whyView } from '../support/agenda-view.ts';
import { tellStory } from '../support/story.ts';

const folder = new URL('./follow-ups/', import.meta.url);
const stories = readdirSync(folder).filter((name) => name.endsWith('.md'));

describe('What is owed', () => {
  it.each(stories)('is told by %s', async (name) => {
    const file = new URL(name, folder);
    const told = tellStory(readFileSync(file, 'utf8'), { Agenda: agendaView, Why: whyView });
    await expect(told).toMatchFileSnapshot(file.pathname);
  });
});
