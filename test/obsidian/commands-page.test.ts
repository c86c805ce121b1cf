import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../src/obsidian/commands/index.ts';
import { en } from '../../src/obsidian/words/en.ts';
import { pageOf } from '../docs/pages/page.ts';

test.each(commands)('The command $id has a name', ({ name }) => {
  expect(name(en)).toMatch(/^\p{Lu}/u);
});

test('The guide’s page of the app’s commands is fresh; the update flag writes it anew', async () => {
  const page = await pageOf([
    '# Commands of the app',
    'Open the command palette and type “Interview Follow-up”. A command that needs an open interview, an open letter or a follow-up of a certain kind is offered only where there is one. Each can be given a keyboard shortcut in the settings of the app; none has one from the start.',
    commands.map(({ name }) => `- ${name(en)}`).join('\n'),
  ]);
  await expect(page).toMatchFileSnapshot(join(import.meta.dirname, '../../docs/app-commands.md'));
});
