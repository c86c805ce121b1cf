import { describe, expect, it } from 'vitest';
import { withLine, withoutLine } from '../../../src/core/log/change-log.ts';

const line = '2026-11-19 sent thank-you-email to Dana Whitfield';
const other = '2026-11-18 done debrief';
const reopened = '2026-11-19 reopened thank-you-email to Dana Whitfield';

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
    [
      [line, reopened],
      [line, reopened, line],
    ],
  ])('takes a line at its end, and keeps what is there: %j', (old, expected) => {
    expect(withLine(old, line)).toEqual(expected);
  });

  it.each([[[]], [[other]], [[line]], [[line, reopened]], [[` ${line} `, other]], [['odd', null, ['nested']]]])(
    'is as it was when the line that was added is taken back, also where an equal one stood there before: %j',
    (old) => {
      expect(withoutLine(withLine(old, line), line)).toEqual({ left: old.length === 0 ? undefined : old });
    },
  );

  it.each([[undefined], [null], [[other]], [[null, ['nested']]], [`${line} - and more`]])(
    'has no line to take back where none reads exactly so: %j',
    (old) => {
      expect(withoutLine(old, line)).toBeNull();
    },
  );

  it('gives back a line that a person put spaces around', () => {
    expect(withoutLine([other, ` ${line} `], line)).toEqual({ left: [other] });
  });
});
