import { describe, expect, test, vi } from 'vitest';
import { openPlugin, settled } from '../support.ts';
import { NOTE, interview, settings, FRESH, run, notices, change } from './steps.ts';

describe('The tasks note', () => {
  const TASKS = 'Lists/Tasks.md';
  const THANKS = '- [ ] Thank Dana Whitfield by email (Salt and Stone)';
  const shown = (): string[] => [...document.querySelectorAll('.ifu-row-what')].map(({ textContent }) => textContent);

  test('mirrors what is open; a tick there closes the row and taking it back opens it again', async () => {
    const { app } = await openPlugin({ [NOTE]: interview }, { ...settings, tasksNote: TASKS });
    await run(app, 'open-agenda');
    await vi.waitFor(() => expect(app.vault.textOf(TASKS)).toContain(THANKS), FRESH);
    const first = app.vault.textOf(TASKS);
    const isOpen = (): boolean =>
      document.querySelector('[aria-label="Mark as sent: Thank Dana Whitfield by email"]') !== null;
    expect(isOpen()).toBe(true);
    await change(app, TASKS, (text) => text.replace(THANKS, THANKS.replace('[ ]', '[x]')));
    expect(isOpen()).toBe(false);
    await vi.waitFor(() => expect(app.vault.textOf(TASKS)).toMatch(/- \[x\] Thank Dana.* ✅ 2026-03-12 \^fu-/), FRESH);
    await change(app, TASKS, (text) => text.replace(/- \[x\] (Thank Dana.*) ✅ 2026-03-12/, '- [ ] $1'));
    expect(isOpen()).toBe(true);
    expect(shown()).toContain('Thank Dana Whitfield by email');
    expect(app.vault.textOf(NOTE)).toBe(interview);
    await vi.waitFor(() => expect(app.vault.textOf(TASKS)).toBe(first), FRESH);
    const writes = app.vault.writes.length;
    await change(app, NOTE, (text) => `${text}\nA line about the weather.\n`);
    await new Promise((next) => setTimeout(next, 2500));
    expect(app.vault.writes.slice(writes)).toEqual([{ how: 'modify', path: NOTE }]);
  });

  test('is found where it was moved to, and never made a second time', async () => {
    const { app } = await openPlugin({ [NOTE]: interview }, { ...settings, tasksNote: TASKS });
    await vi.waitFor(() => expect(app.vault.textOf(TASKS)).toContain(THANKS), FRESH);
    const file = app.vault.getFileByPath(TASKS);
    if (file !== null) await app.vault.rename(file, 'Elsewhere.md');
    await settled();
    await run(app, 'update-tasks-note');
    expect(app.workspace.getActiveFile()?.path).toBe('Elsewhere.md');
    expect(Object.keys(app.vault.snapshot())).not.toContain(TASKS);
  });

  test('never takes the place of another note', async () => {
    const { app } = await openPlugin({ [NOTE]: interview, [TASKS]: 'mine' }, { ...settings, tasksNote: TASKS });
    await run(app, 'update-tasks-note');
    expect(notices().join()).toContain('a note of yours is there already');
    expect(app.vault.writes).toEqual([]);
  });
});
