import { expect, test } from 'vitest';
import { openNote, run } from './exchange/steps.ts';
import { openPlugin, settled } from './support.ts';

const NOTE = 'Interviews/Salt.md';
const PATH = 'Interviews/2026-03-13 Salt and Stone - preparation.md';
const interview = `---
company: Salt and Stone
role: Shift lead
date: 2026-03-13 14:00
interviewers: [Dana Whitfield]
---
`;

test('The next round is prepared in a new note, which then is open', async () => {
  const { app } = await openPlugin({ [NOTE]: interview });
  await openNote(app, NOTE);
  expect(await run(app, 'prepare-next-round')).toBe(true);
  expect(app.vault.textOf(PATH)).toContain('## Who is coming\n\n- Dana Whitfield');
  expect(app.workspace.getActiveFile()?.path).toBe(PATH);
  expect(app.vault.textOf(NOTE)).toBe(interview);
});

test('A preparation that stands is opened as it is', async () => {
  const { app } = await openPlugin({ [NOTE]: interview, [PATH]: 'my own lines' });
  await openNote(app, NOTE);
  await run(app, 'prepare-next-round');
  expect(app.workspace.getActiveFile()?.path).toBe(PATH);
  expect(app.vault.writes).toEqual([]);
});

test('The row that asks for the preparation makes it', async () => {
  const { app } = await openPlugin({ [NOTE]: interview });
  await run(app, 'open-agenda');
  const label = '[aria-label="Prepare next round: Prepare for the talk at Salt and Stone"]';
  document.querySelector<HTMLElement>(label)?.click();
  await settled();
  expect(app.workspace.getActiveFile()?.path).toBe(PATH);
});

test('Without an interview note open there is nothing to prepare', async () => {
  const { app } = await openPlugin({ 'Other.md': 'a note' });
  await openNote(app, 'Other.md');
  expect(await run(app, 'prepare-next-round')).toBe(false);
});
