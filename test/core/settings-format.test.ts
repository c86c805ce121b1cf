import { describe, expect, it } from 'vitest';
import { SETTINGS_FORMAT, upgradeSettings } from '../../src/core/settings-format.ts';
import { readSettings } from '../../src/core/settings.ts';

const steps = [
  ({ who, ...others }: Readonly<Record<string, unknown>>) => ({ ...others, name: who }),
  (raw: Readonly<Record<string, unknown>>) => ({ ...raw, tone: 'relaxed' }),
];

describe('Settings of another format', () => {
  it.each([
    { version: undefined, expected: { name: 'Imogen', tone: 'relaxed', colour: 'red', version: 3 }, from: 'who' },
    { version: 1, expected: { name: 'Imogen', tone: 'relaxed', colour: 'red', version: 3 }, from: 'who' },
    { version: 2, expected: { name: 'Imogen', tone: 'relaxed', colour: 'red', version: 3 }, from: 'name' },
  ])(
    'of format $version take every step that is missing, and keep what nobody knows',
    ({ version, expected, from }) => {
      const raw = { [from]: 'Imogen', colour: 'red', ...(version === undefined ? {} : { version }) };
      expect(upgradeSettings(raw, steps)).toEqual({ raw: expected, problem: null, isOlder: true });
    },
  );

  it('of today’s format are left as they are', () => {
    const raw = { name: 'Imogen', version: SETTINGS_FORMAT };
    expect(upgradeSettings(raw)).toEqual({ raw, problem: null, isOlder: false });
    expect(upgradeSettings({ name: 'Imogen', version: 3 }, steps).isOlder).toBe(false);
  });

  it('of a newer one are read as far as they are known, keep their number, and are named', () => {
    const { settings, problems } = readSettings({ version: 99, name: 'Imogen', tone: { de: 'Sie' }, moods: ['glad'] });
    expect(settings).toMatchObject({ version: 99, name: 'Imogen', tone: 'formal', moods: ['glad'] });
    expect(problems).toEqual([
      `The settings are of a newer version of this program (format 99, expected ${SETTINGS_FORMAT} at most): what is known of them is read.`,
      'Cannot read the setting tone: it is {"de":"Sie"}, expected "formal" or "relaxed".',
    ]);
  });

  it.each(['two', 0, -1, 1.5, null])('with the number %j are taken for the first', (version) => {
    expect(upgradeSettings({ who: 'Imogen', version }, steps).raw).toMatchObject({ name: 'Imogen' });
  });
});
