import { describe, expect, it } from 'vitest';
import { rules } from '../../src/core/rules/index.ts';
import { defaultSettings, readSettings } from '../../src/core/settings.ts';

describe('The settings file', () => {
  it('gives the defaults where it says nothing', () => {
    expect(readSettings({})).toEqual({ settings: defaultSettings, problems: [] });
    expect(defaultSettings).toMatchObject({
      interviewFolders: ['Interviews'],
      letterFolder: 'Follow-ups',
      peopleFolder: 'People',
      workdays: [1, 2, 3, 4, 5],
      followUpFrom: null,
    });
    expect(Object.keys(defaultSettings.rules)).toEqual(rules.map(({ id }) => id));
    expect(defaultSettings.rules['status-call']).toEqual({ on: true, opens: 5, due: 7 });
  });

  it('is read value by value: a bad one is replaced by its default and said, the others stay', () => {
    const { settings, problems } = readSettings({
      name: 'Mara Ellison',
      tone: 'pushy',
      daysOff: ['2026-12-25', 'Boxing Day'],
      workdays: [],
      zone: 'Mars/Olympus',
      rules: { 'status-call': { on: 'no', due: 9 }, 'handwritten-note': { when: 'sometimes' } },
    });
    expect(settings).toMatchObject({ name: 'Mara Ellison', tone: 'formal', daysOff: [], workdays: [1, 2, 3, 4, 5] });
    expect(settings.rules['status-call']).toEqual({ on: true, opens: 5, due: 9 });
    expect(problems).toEqual([
      'Cannot read the setting tone: it is "pushy", expected "formal" or "relaxed".',
      'Cannot read the setting zone: it is "Mars/Olympus", expected a zone such as "Europe/Berlin".',
      'Cannot read the setting daysOff: it is ["2026-12-25","Boxing Day"], expected a list of days such as "2026-12-25".',
      'Cannot read the setting workdays: it is [], expected a list of numbers from 1 (Monday) to 7 (Sunday).',
      'Cannot read the setting rules.handwritten-note.when: it is "sometimes", expected one of "always", "in person", "never".',
      'Cannot read the setting rules.status-call.on: it is "no", expected true or false.',
    ]);
  });

  it('keeps keys that it does not know, also those of a rule and of a rule that is gone', () => {
    const raw = { colour: 'red', rules: { linkedin: { badge: 1 }, 'send-a-cake': { on: true } } };
    const { settings, problems } = readSettings(raw);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      colour: 'red',
      rules: { linkedin: { badge: 1, on: true }, 'send-a-cake': { on: true } },
    });
  });

  it.each([null, 'nonsense', ['a list'], 3])('may be anything at all: %j', (raw) => {
    const { settings, problems } = readSettings(raw);
    expect(settings).toEqual(defaultSettings);
    expect(problems).toEqual([`Cannot read the settings: ${JSON.stringify(raw)} is no object.`]);
  });

  it('takes an empty day for no day', () => {
    expect(readSettings({ followUpFrom: '' }).settings.followUpFrom).toBeNull();
    expect(readSettings({ followUpFrom: '2026-02-30' }).problems).toHaveLength(1);
  });
});
