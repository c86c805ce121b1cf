import { describe, expect, test } from 'vitest';
import { openPlugin } from '../support.ts';
import { NOTE, interview, settings, openNote, run, notices } from './steps.ts';

describe('What is due today', () => {
  test('is written at the cursor of the note that is open, with links', async () => {
    const { app } = await openPlugin({ [NOTE]: interview, 'Daily.md': 'Before\n' }, settings);
    await openNote(app, 'Daily.md');
    const field = document.querySelector<HTMLTextAreaElement>('.mod-shown textarea');
    field?.setSelectionRange(7, 7);
    expect(await run(app, 'insert-due-today')).toBe(true);
    expect(field?.value).toMatch(
      /^Before\n(?:- .*\n)*- Thank Dana Whitfield by email \(Salt and Stone\): due .* \(\[\[Interviews\/Salt\|interview\]\]\)\n/m,
    );
  });

  test('may be nothing, which is said, and needs a note to be written into', async () => {
    const { app } = await openPlugin({ 'Daily.md': 'Before\n' }, settings);
    expect(await run(app, 'insert-due-today')).toBe(false);
    await openNote(app, 'Daily.md');
    await run(app, 'insert-due-today');
    expect(notices().at(-1)).toBe('Nothing is late or due today.');
    expect(app.vault.textOf('Daily.md')).toBe('Before\n');
  });
});
