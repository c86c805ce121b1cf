import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeFileName } from '../../../src/core/note/file-name.ts';

it.each([
  ['Salt & Stone: Bakery', 'Salt & Stone Bakery'],
  ['../../etc/passwd', 'etc passwd'],
  ['a/b\\c', 'a b c'],
  ['CON', 'CON note'],
  ['nul.txt', 'nul note.txt'],
  ['trailing dots...', 'trailing dots'],
  ['\u202Egpj.exe', 'gpj.exe'],
  ['[[Dana]] #1 ^x', 'Dana 1 x'],
  ['...', 'Untitled'],
  ['Zoë Ńguyễn', 'Zoë Ńguyễn'],
])('makes of "%s" the name "%s"', (text, name) => {
  expect(safeFileName(text)).toBe(name);
});

it('gives any text a name that every system takes, and gives that name again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const name = safeFileName(text);
      expect(name).toMatch(/^[^.\s/\\:*?"<>|](?:[^/\\:*?"<>|]*[^.\s/\\:*?"<>|])?$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(205);
      expect(safeFileName(name)).toBe(name);
    }),
  );
});
