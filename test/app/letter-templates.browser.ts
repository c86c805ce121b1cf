import { expect, test } from 'vitest';
import { noteAt, notesLike, run, useBench } from './support.ts';

const open = useBench();

test('a built-in letter is chosen by its name and copied to a template note, which opens', async () => {
  const page = await open();
  await run(page, 'new-letter-template');
  await page.keyboard.type('LinkedIn inv');
  await page.keyboard.press('Enter');
  const path = 'Follow-ups/Letter template - LinkedIn invitation.md';
  await expect.poll(() => notesLike(page, 'Letter template')).toEqual([path]);
  expect(await noteAt(page, path)).toMatch(/^---\ntype: letter-template\nfollow-up: linkedin\n---\n/);
  await expect.poll(() => page.evaluate(() => window.bench.app.workspace.getActiveFile()?.path)).toBe(path);
});
