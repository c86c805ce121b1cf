import { describe, expect, test } from 'vitest';
import { checksPage } from './pages/checks.ts';
import { commandsPage } from './pages/commands.ts';
import { kindsPage } from './pages/kinds.ts';
import { rulesPage } from './pages/rules.ts';
import { settingsPage } from './pages/settings.ts';

const pages = [
  ['rules.md', rulesPage],
  ['kinds.md', kindsPage],
  ['checks.md', checksPage],
  ['settings.md', settingsPage],
  ['commands.md', commandsPage],
] as const;

describe('The pages of the guide that are made from code', () => {
  test.each(pages)(
    'docs/%s is fresh; the update flag writes it anew',
    async (name, page) => {
      await expect(await page()).toMatchFileSnapshot(new URL(`../../docs/${name}`, import.meta.url).pathname);
    },
    60_000,
  );

  test('no setting stands in the guide without words', async () => {
    const rows = (await settingsPage()).split('\n').filter((line) => line.startsWith('| `'));
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => row.split('|')[2]?.trim() === '')).toEqual([]);
  });
});
