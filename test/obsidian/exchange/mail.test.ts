import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../app/frame/app.ts';
import { openPlugin, settled } from '../support.ts';
import { NOTE, interview, settings, openNote, run, click, modalText, change } from './steps.ts';

const LETTER = 'Follow-ups/2026-03-12 Salt and Stone - Dana Whitfield - thank-you email.md';

describe('Opening a letter in the mail program', () => {
  const opened = vi.fn<(address: string) => void>();

  beforeEach(() => {
    opened.mockReset();
    vi.spyOn(window, 'open').mockImplementation((address) => {
      opened(String(address));
      return null;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  async function withLetter(edit = (text: string): string => text): Promise<App> {
    const { app } = await openPlugin({ [NOTE]: interview }, settings);
    await openNote(app, NOTE);
    await run(app, 'write-letters');
    await change(app, LETTER, edit);
    await openNote(app, LETTER);
    expect(await run(app, 'open-in-mail')).toBe(true);
    return app;
  }

  test('hands over address, subject and text, and counts as sent only when one says so', async () => {
    const app = await withLetter();
    expect(opened.mock.calls[0]?.[0]).toMatch(/^mailto:dana@salt\.example\?subject=.+&body=Dear%20/);
    expect(modalText()).toContain('Did you send it?');
    expect(app.vault.textOf(LETTER)).toContain('status: draft');
    click('Not yet');
    await settled();
    expect(app.vault.textOf(LETTER)).toContain('status: draft');
    expect(app.vault.textOf(NOTE)).toBe(interview);
  });

  test('logs the letter as sent after a yes, and this can be taken back', async () => {
    const app = await withLetter();
    const draft = app.vault.textOf(LETTER);
    click('Yes, mark as sent');
    await settled();
    expect(app.vault.textOf(LETTER)).toContain('status: sent');
    expect(app.vault.textOf(NOTE)).toContain('2026-03-12 sent thank-you-email to Dana Whitfield');
    await run(app, 'undo');
    expect([app.vault.textOf(NOTE), app.vault.textOf(LETTER)]).toEqual([interview, draft]);
  });

  test('writes a letter that is too long for a link as a file beside it, and says so', async () => {
    const app = await withLetter((text) =>
      text.replace('Dear Dana', `Dear Dana,\n\n${'So many words. '.repeat(200)}\n\nDana`),
    );
    expect(opened).not.toHaveBeenCalled();
    const eml = LETTER.replace('.md', '.eml');
    expect(app.vault.textOf(eml)).toMatch(/^X-Unsent: 1\r$/m);
    expect(app.vault.textOf(eml)).toMatch(/<dana@salt\.example>\r$/m);
    expect(modalText()).toContain(eml);
    click('Not yet');
    expect(app.vault.writes.filter(({ path }) => path === eml)).toEqual([{ how: 'create', path: eml }]);
  });
});
