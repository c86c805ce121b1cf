import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlLines } from '../../../src/core/note/write-yaml.ts';

it('is read back as the same text by every schema', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const yaml = yamlLines('key', text).join('\n');
      expect(parse(yaml, { schema: 'failsafe' })).toEqual({ key: text });
      expect(parse(yaml, { schema: 'core' })).toEqual({ key: text });
    }),
  );
});

it.each(['no', 'Null', '14:30', '0123', '[[Dana]]', 'a: b', 'x #y', '- z', '@home', "O'Neill"])(
  'keeps %s a text',
  (text) => {
    expect(parse(yamlLines('key', [text, text]).join('\n'), { version: '1.1' })).toEqual({ key: [text, text] });
  },
);

it('leaves a day plain, so that the app shows it as a date', () => {
  expect(yamlLines('date', '2026-03-03T10:00')).toEqual(['date: 2026-03-03T10:00']);
});

it('says nothing where there is nothing', () => {
  expect([...yamlLines('a', ''), ...yamlLines('b', [])]).toEqual(['a:', 'b: []']);
});
