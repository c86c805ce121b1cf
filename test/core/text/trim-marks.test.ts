import { describe, expect, it } from 'vitest';
import { oneLine, trimEndMarks, trimMarks, upTo } from '../../../src/core/text/trim-marks.ts';

describe('A text', () => {
  it.each([
    ['(Dana)', '()', 'Dana'],
    [' .Dana. ', '.', 'Dana'],
    ['Da.na', '.', 'Da.na'],
    ['...', '.', ''],
    ['', '.', ''],
  ])('loses the marks at both ends: "%s" without "%s" is "%s"', (text, marks, rest) => {
    expect(trimMarks(text, marks)).toBe(rest);
  });

  it('or at its end alone', () => {
    expect(trimEndMarks('.Dana. ', '.')).toBe('.Dana');
  });

  it.each([
    ['Dana, COO, Acme', /,/, 'Dana'],
    [' Dana ', /,/, 'Dana'],
    [', COO', /,/, ''],
    ['Dana - COO', / - /, 'Dana'],
  ])('is read up to a mark: "%s" up to %s is "%s"', (text, mark, rest) => {
    expect(upTo(text, mark)).toBe(rest);
  });

  it.each([
    [' a  b\n\tc ', 'a b c'],
    ['a b', 'a b'],
    ['a\u00A0b', 'a b'],
    ['', ''],
  ])('is put on one line: %j is "%s"', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });
});
