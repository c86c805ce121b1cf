import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/core/interview/body/sentences.ts';

describe('A line of running text', () => {
  it.each([
    ['One. Two.', ['One.', 'Two.']],
    ['Dr. Reed came. She left.', ['Dr. Reed came.', 'She left.']],
    ['It costs 5. Then we left.', ['It costs 5. Then we left.']],
    ['open till 6. Then we left.', ['open till 6.', 'Then we left.']],
    ['It was no. 5 of 7.', ['It was no. 5 of 7.']],
    ['e.g. kilns. Vans.', ['e.g. kilns.', 'Vans.']],
    ['One; two; three', ['One;', 'two;', 'three']],
    ['One! Two? Three… Four', ['One!', 'Two?', 'Three…', 'Four']],
    ['“One.” Two.', ['“One.”', 'Two.']],
    ['He (came late. and left) went. Home.', ['He (came late. and left) went.', 'Home.']],
    ['at 9.30 sharp', ['at 9.30 sharp']],
    ['J. Reed asked. D. Fox told.', ['J. Reed asked.', 'D. Fox told.']],
    ['Rota - Dana asked why - Luis told how', ['Rota -', 'Dana asked why -', 'Luis told how']],
    ['Rota - kilns', ['Rota - kilns']],
    ['... . Two', ['Two']],
    ['am 3. März kam er. Dann nicht.', ['am 3. März kam er.', 'Dann nicht.']],
    ['Mr. and Mrs. Reed. Both.', ['Mr. and Mrs. Reed.', 'Both.']],
  ])('is cut into sentences: "%s"', (line, sentences) => {
    const found = splitSentences(line);
    expect(found.map(({ text }) => text)).toEqual(sentences);
    for (const { text, start } of found) expect(line.slice(start, start + text.length)).toBe(text);
  });
});
