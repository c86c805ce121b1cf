import { describe, expect, it } from 'vitest';
import { reading } from '../vault.ts';

describe('A date that cannot be read', () => {
  it.each([
    ['date: soon', ['Cannot read the date in Interviews/Acme.md: it is "soon", expected a day such as 2026-03-02']],
    ['date: at ten o’clock', []],
    ['date: soon\ncall date: 2026-03-02', []],
  ])('is named as it stands: %s', (property, says) => {
    const { fix } = reading(`---\ninterviewers: Dana Whitfield\n${property}\n---\n`);
    expect(fix.map((each) => each.says)).toEqual(says);
  });
});
