import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettingsText } from '../../src/core/settings-text.ts';

const whole = JSON.stringify(
  {
    name: 'Imogen "Im" Vasey, {RN}',
    strengths: ['care, rotas', 'stock [all]'],
    rules: { linkedin: { on: false, days: 2 }, 'check-in': { on: true } },
    zone: 'Europe/London',
  },
  null,
  2,
);
const valueOf = (text: string): unknown => readSettingsText(text).raw;

describe('The text of a settings file', () => {
  it('is read as it stands where it is whole', () => {
    expect(readSettingsText(whole)).toEqual({ raw: JSON.parse(whole) as unknown, problem: null });
  });

  it.each([
    { damage: 'cut off behind a value', text: whole.slice(0, whole.indexOf('"rules"')), keys: ['name', 'strengths'] },
    { damage: 'cut off in a text', text: whole.slice(0, whole.indexOf('Vasey')), keys: [] },
    {
      damage: 'with a comma too many',
      text: whole.replace('London"', 'London",'),
      keys: ['name', 'strengths', 'rules', 'zone'],
    },
    {
      damage: 'with a value that is none',
      text: whole.replace('"care, rotas"', 'care, rotas'),
      keys: ['name', 'rules', 'zone'],
    },
    { damage: 'with something behind its end', text: `${whole}}\n`, keys: ['name', 'strengths', 'rules', 'zone'] },
    { damage: 'of zeros, as a lost disk leaves it', text: '\0'.repeat(200), keys: [] },
  ])('$damage gives every value that is whole, and says so', ({ text, keys }) => {
    const { raw, problem } = readSettingsText(text);
    expect(Object.keys(raw)).toEqual(keys);
    expect(problem).toBe(
      `it is no whole JSON; ${keys.length === 0 ? 'none' : keys.length} of its values could be read`,
    );
    const all = JSON.parse(whole) as Record<string, unknown>;
    for (const key of keys) expect(raw[key]).toEqual(all[key]);
  });

  it('cut off inside an object gives the members before', () => {
    const text = whole.slice(0, whole.indexOf('"check-in"') + 14);
    expect(valueOf(text)).toMatchObject({ rules: { linkedin: { on: false, days: 2 } } });
  });

  it('with the marks of a merge gives both sides, the later where they differ', () => {
    const text =
      '{\n<<<<<<< HEAD\n"name": "A",\n"email": "a@post.example",\n=======\n"name": "B",\n>>>>>>> phone\n"tone": "relaxed"\n}';
    expect(valueOf(text)).toEqual({ name: 'B', email: 'a@post.example', tone: 'relaxed' });
  });

  it.each(['["a"]', '"text"', '3', 'null'])('that is no object holds no settings: %s', (text) => {
    expect(readSettingsText(text)).toEqual({ raw: {}, problem: 'it holds no settings' });
  });

  it('changes no prototype, whatever its keys', () => {
    const text = '{"__proto__": {"polluted": 1}, "constructor": {"prototype": 2}, "broken": ';
    expect(Object.keys(readSettingsText(text).raw)).toEqual(['__proto__', 'constructor']);
    expect('polluted' in {}).toBe(false);
  });

  it('cut off anywhere is read without an error, and each value is the whole one', () => {
    const all = JSON.parse(whole) as Record<string, unknown>;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length }), (end) => {
        const { raw } = readSettingsText(whole.slice(0, end));
        for (const key of ['name', 'strengths', 'zone']) if (key in raw) expect(raw[key]).toEqual(all[key]);
      }),
    );
  });

  it.each([
    ['brackets', '{"a":'.repeat(100_000)],
    ['quotes', `{${'"'.repeat(200_001)}`],
    ['commas', `{${','.repeat(300_000)}`],
    ['keys without an end', `{"${'a\\"'.repeat(100_000)}`],
  ])('of thousands of %s is read in a moment', (_, text) => {
    const start = performance.now();
    readSettingsText(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
