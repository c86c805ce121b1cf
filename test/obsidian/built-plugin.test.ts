import { describe, expect, test } from 'vitest';
import { demoVault, openPlugin, settled } from './support.ts';

const ID = 'interview-follow-up';
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';

/** Listeners that the frame itself has in the vault, for its metadata. */
const OF_THE_FRAME = 7;

const textsOf = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent.trim());

describe('the built main.js in the app', () => {
  test('adds its commands and its view, and takes all of it away again', async () => {
    const { app, plugin } = await openPlugin();
    const names = app.listCommands().map(({ name }) => name);
    expect(names).toContain('Interview Follow-up: New interview note');
    expect(names).toContain('Interview Follow-up: Open follow-ups');
    app.runCommand(`${ID}:open-agenda`);
    await settled();
    expect(app.workspace.getLeavesOfType('interview-follow-up-agenda')).toHaveLength(1);
    plugin.unload();
    expect(app.commands.size).toBe(0);
    expect(app.workspace.getLeavesOfType('interview-follow-up-agenda')).toHaveLength(0);
    expect([app.vault.listeners, app.workspace.listeners]).toEqual([OF_THE_FRAME, 0]);
  });

  test('shows whom to thank on the day of the demo', async () => {
    const { app } = await openPlugin();
    app.runCommand(`${ID}:open-agenda`);
    await settled();
    expect(textsOf('.ifu-section-name')).toContain('Late');
    const rows = textsOf('.ifu-row-what');
    expect(rows).toContain('Thank Åsa Lindqvist by email');
    expect(rows).toContain('Thank Zoë van der Meer by email');
  });

  test('writes a letter for each person of the open interview as new notes, and leaves every other byte alone', async () => {
    const { app } = await openPlugin();
    const before = demoVault();
    const file = app.vault.getFileByPath(HALLAM);
    if (file === null) throw new Error('the demo vault has no such note');
    await app.workspace.getLeaf().openFile(file);
    expect(app.runCommand(`${ID}:write-letters`)).toBe(true);
    await settled();
    const after = app.vault.snapshot();
    const written = Object.keys(after).filter((path) => !(path in before));
    expect(written.length).toBeGreaterThanOrEqual(2);
    expect(written.every((path) => path.startsWith('Follow-ups/2026-03-11 Hallam Bridge Museum - '))).toBe(true);
    expect(app.vault.writes.filter(({ how }) => how !== 'create')).toEqual([]);
    for (const [path, text] of Object.entries(before)) expect(after[path], path).toBe(text);
    const letter = after[written.find((path) => path.includes('Zoë van der Meer')) ?? ''] ?? '';
    expect(letter).toContain('status: draft');
    expect(letter).toContain('Dear Zoë');
  });

  test('logs a follow-up as done in the one property of its note, and takes it back', async () => {
    const { app } = await openPlugin();
    app.runCommand(`${ID}:open-agenda`);
    await settled();
    const before = app.vault.textOf(HALLAM);
    const button = document.querySelector<HTMLElement>('[aria-label="Mark as sent: Thank Zoë van der Meer by email"]');
    button?.click();
    await settled();
    const line = '2026-03-12 sent thank-you-email to Zoë van der Meer';
    expect(app.vault.textOf(HALLAM)).toBe(before.replace('- from the tram\n', `- from the tram\n  - ${line}\n`));
    app.runCommand(`${ID}:undo`);
    await settled();
    expect(app.vault.textOf(HALLAM)).toBe(before);
  });

  test('makes an interview note from the form, and shows it', async () => {
    const { app } = await openPlugin({});
    app.runCommand(`${ID}:new-interview`);
    const type = (label: string, value: string): void => {
      const field = document.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
      if (field === null) throw new Error(`no field ${label}`);
      field.value = value;
      field.dispatchEvent(new Event('input'));
    };
    type('Company', 'Acme');
    type('Role', 'Baker');
    type('Interviewer: Name', 'Dana Whitfield');
    [...document.querySelectorAll<HTMLElement>('.modal button')]
      .find((each) => each.textContent === 'Create note')
      ?.click();
    await settled();
    const path = 'Interviews/2026-03-12 Acme - Baker.md';
    expect(app.vault.textOf(path)).toContain('Dana Whitfield');
    expect(app.workspace.getActiveFile()?.path).toBe(path);
  });
});
