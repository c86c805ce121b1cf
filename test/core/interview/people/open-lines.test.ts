import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/core/interview/body/lines.ts';
import { openLines } from '../../../../src/core/interview/people/open-lines.ts';

const openIn = (text: string): readonly string[] => openLines(readLines(text, 1)).map((line) => line.text);

describe('Lines in which people may be met', () => {
  it.each([
    ['one\n- two', ['one', 'two']],
    ['- [ ] task\n> quote\n| a | b |\n%% aside %%\none', ['one']],
    ['# Talk\none', ['one']],
    ['## Next steps\none\n## Talk\ntwo', ['two']],
    ['## Private\none\n\ntwo', []],
    ['## Tasks\none', []],
    ['Next steps:\n- one\n- two\n\nthree', ['three']],
    ['Next steps:\n- one\n\n- two', []],
    ['Next steps:\n- one\nthree', []],
    ['Next steps:\none\n\ntwo', []],
    ['- Next steps:\n  - one\n- two', ['two']],
    ['For my eyes only: one\ntwo', ['two']],
  ])('of %j are %j', (text, lines) => {
    expect(openIn(text).filter((line) => !line.startsWith('Next'))).toEqual(lines);
  });
});
