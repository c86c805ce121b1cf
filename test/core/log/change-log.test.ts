import { describe, expect, it } from 'vitest';
import { withLine, withoutLine } from '../../../src/core/log/change-log.ts';

const line = '2026-11-19 sent thank-you-email to Dana Whitfield';
const other = '2026-11-18 done debrief';

describe('The property follow-ups', () => {
  it.each([
    [undefined, [line]],
    [null, [line]],
    ['', [line]],
    [other, [other, line]],
    [[other], [other, line]],
    [
      [other, 'what is this?', null],
      [other, 'what is this?', null, line],
    ],
    [[` ${line} `], [` ${line} `]],
  ])('takes a line once, and keeps what is there: %j', (old, expected) => {
    expect(withLine(old, line)).toEqual(expected);
  });

  it('gives back the line that was added, and nothing else', () => {
    expect(withoutLine([line, other, line], line)).toEqual([line, other]);
    expect(withoutLine([other], line)).toEqual([other]);
    expect(withoutLine([line], line)).toBeUndefined();
    expect(withoutLine(undefined, line)).toBeUndefined();
  });
});
