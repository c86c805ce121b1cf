import { describe, expect, it } from 'vitest';
import type { App } from '../app/frame/app.ts';
import { openPlugin, settled } from '../obsidian/support.ts';

const DATA = '.obsidian/plugins/interview-follow-up/data.json';
const COPY = '.obsidian/plugins/interview-follow-up/data.kept-1.json';
const notices = (): string =>
  [...document.querySelectorAll('.notice-message')].map((notice) => notice.textContent).join('\n');

/** An app whose data.json holds this text before the plugin is loaded. */
const openWith = async (text: string): Promise<App> => (await openPlugin({}, text)).app;

/** Changes one setting, as its control in the settings does. */
async function change(app: App, key: string, value: unknown): Promise<void> {
  await app.settingTabs[0]?.setControlValue(key, value);
  await settled();
}

describe('The settings in the app', () => {
  it.each([
    {
      what: 'cut off',
      text: '{"name": "Imogen Vasey", "welcomed": true, "strengths": ["rotas", "sto',
      says: 'Cannot read all of the settings: it is no whole JSON; 2 of its values could be read. A copy is kept before anything is saved.',
    },
    {
      what: 'newer',
      text: '{"version": 7, "name": "Imogen Vasey", "welcomed": true, "moods": ["glad"]}',
      says: 'The settings are of a newer version of this program (format 7, expected 1 at most): what is known of them is read.',
    },
  ])(
    'keeps a copy of settings that are damaged or newer before it saves over them, and says so',
    async ({ text, says }) => {
      const app = await openWith(text);
      expect(notices()).toContain(says);
      expect([...app.vault.adapter.files.keys()]).toEqual([DATA]);
      await change(app, 'signature', 'Imogen');
      expect(app.vault.adapter.files.get(COPY)).toBe(text);
      expect(app.loadData('interview-follow-up')).toMatchObject({ name: 'Imogen Vasey', signature: 'Imogen' });
      await change(app, 'signature', 'I. V.');
      expect(app.vault.adapter.files.size).toBe(2);
    },
  );

  it('keeps what a newer version has stored, and its number', async () => {
    const app = await openWith('{"version": 7, "name": "Imogen", "welcomed": true, "moods": ["glad"]}');
    await change(app, 'signature', 'Imogen');
    expect(app.loadData('interview-follow-up')).toMatchObject({ version: 7, moods: ['glad'] });
  });

  it('names a single value that cannot be read, shows the default instead, and leaves it in the file', async () => {
    const app = await openWith('{"welcomed": true, "tone": "pushy"}');
    expect(notices()).toContain('Cannot read the setting tone: it is "pushy", expected "formal" or "relaxed".');
    expect(app.settingTabs[0]?.getControlValue('tone')).toBe('formal');
    await change(app, 'signature', 'Imogen');
    expect(app.loadData('interview-follow-up')).toMatchObject({ tone: 'pushy', signature: 'Imogen' });
  });

  it('are as before, and it says so, when they cannot be saved', async () => {
    const app = await openWith('{"welcomed": true, "signature": "Imogen"}');
    app.saveData = () => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    };
    await change(app, 'signature', 'I. V.');
    expect(notices()).toContain('Cannot save the settings: the disk is full.');
    expect(app.settingTabs[0]?.getControlValue('signature')).toBe('Imogen');
  });
});
