import { describe, expect, test } from 'vitest';
import { smallPattern } from '../../../src/core/text/small-pattern.ts';

describe('A pattern in small letters', () => {
  const asked = smallPattern('(?:^|[^\\p{L}])(?:asked|preguntó|zapytał)(?: [\\p{L}\\p{M}-]{1,9})? (?!\\p{L})\\[');

  test.each(['Asked [1]', 'she ASKED me [2]', 'PREGUNTÓ [3]', '🙂zapytał [4]', '„Zapytał mnie-ê [5]'])(
    'finds its words however they are written: %s',
    (text) => expect(asked.test(text)).toBe(true),
  );

  test.each(['basked [1]', 'наasked [2]', 'ñasked [3]', 'asked me 1 [4]', 'asked 你 好 [5]', 'asked'])(
    'finds no part of a word, and nothing else: %s',
    (text) => expect(asked.test(text)).toBe(false),
  );
});
