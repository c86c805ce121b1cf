import { describe, expect, it } from 'vitest';
import type { CheckContext } from '../../../src/core/checks/shape/check.ts';
import type { Interview } from '../../../src/core/interview/model.ts';
import { sampleContext } from './sample-context.ts';
import { says, withLine } from './says.ts';

/** The sample's context with other facts of its talk. */
function at(more: Partial<Interview>): Partial<CheckContext> {
  const companyTalks = sampleContext.companyTalks.map((each) => ({ ...each, ...more }));
  return { companyTalks, interview: companyTalks[0] ?? null };
}

describe('right-days', () => {
  it.each([
    { line: 'We speak on 9 June.', verdict: [] },
    { line: 'We speak on Tuesday, June 9th.', verdict: [] },
    { line: 'We speak on Friday 9 June.', verdict: ['error: “Friday 9 June” is a Tuesday'] },
    { line: 'On 2026-03-12 we met.', verdict: [] },
    { line: 'I may 12 times have been wrong.', verdict: [] },
    {
      line: 'We speak on 19 June.',
      verdict: ['error: “19 June” is no day that your notes about this company name'],
    },
  ])('says of “$line”: $verdict', ({ line, verdict }) => {
    expect(says('right-days', withLine(line), at({ keepInTouch: '2026-06-09' }))).toEqual(verdict);
  });

  it('knows a day that stands in words of the note', () => {
    const context = at({ topics: [{ text: 'the move on 3rd of May', share: null, line: 9 }] });
    expect(says('right-days', withLine('We spoke of Sunday 3 May.'), context)).toEqual([]);
  });
});
