import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

function decisionIn(body: string, more = ''): string | null {
  const text = `---\ninterviewers: [Dana Whitfield, Luis Ortega]\ndate: 2026-03-02\n${more}\n---\n${body}`;
  const { decisionBy } = interviewIn(text);
  return decisionBy && `${decisionBy.day}: ${decisionBy.words}${decisionBy.by === null ? '' : ` (${decisionBy.by})`}`;
}

describe('The day by which they answer', () => {
  it.each([
    ['decision: by 2026-03-12', '', '2026-03-12: by 2026-03-12'],
    ['decision: 12.03.2026', '', '2026-03-12: 12.03.2026'],
    ['decision: [Friday]', '', '2026-03-06: Friday'],
    ['decision: soon', '', null],
    ['decision: by 2026-03-12', 'They decide by 20 March.', '2026-03-20: They decide by 20 March.'],
    ['', 'They decide by 20 March. Then by 12 March they decide more.', '2026-03-20: They decide by 20 March.'],
    ['', 'They decide on the twentieth of March.', '2026-03-20: They decide on the twentieth of March.'],
    ['', 'I hear back by Friday, [[Luis]] said.', '2026-03-06: I hear back by Friday, Luis said.'],
    ['', '## Dana\nThey decide by Friday.', '2026-03-06: They decide by Friday. (Dana Whitfield)'],
    ['', '## Next steps\n- by Friday', '2026-03-06: by Friday'],
    ['', '## Next steps\n- within 10 days', '2026-03-12: within 10 days'],
    ['', '## Next steps\n- Friday is a holiday', null],
    ['', 'Will they decide by Friday?', null],
    ['', 'will they ring on friday?\nDecision by when??', null],
    ['follow up date: 2026-03-16', '', null],
    ['', 'by Friday', null],
    ['', '- [ ] they decide by Friday', null],
    ['', 'I have to decide by Friday.', null],
    ['', 'I said I would decide by Friday.', null],
    ['', 'They decide soon.', null],
    ['', 'Antwort bis 30.3.', '2026-03-30: Antwort bis 30.3.'],
    ['', 'Ils répondent au plus tard le 20 mars.', '2026-03-20: Ils répondent au plus tard le 20 mars.'],
    ['', 'She means to make up her mind by 31 March.', '2026-03-31: She means to make up her mind by 31 March.'],
    ['', 'decision by 3/4.', null],
    ['', 'decision by 4/6.', '2026-04-06: decision by 4/6.'],
    ['', 'decision by 20/3', '2026-03-20: decision by 20/3'],
    ['', 'HR to write by 13 March.', '2026-03-13: HR to write by 13 March.'],
    ['', 'They undertook to write by the 28th.', '2026-03-28: They undertook to write by the 28th.'],
    ['', '| Who | What |\n|---|---|\n| x | they decide by Friday |', null],
  ])('is read from "%s" and "%s"', (properties, body, decision) => {
    expect(decisionIn(body, properties)).toBe(decision);
  });

  it.each([
    ['follow up date: 2026-03-16', '2026-03-16'],
    ['follow_up_on: within 10 days', '2026-03-12'],
    ['follow up date: soon', undefined],
    ['', undefined],
  ])('is not the day that the writer set for asking again: "%s"', (property, day) => {
    const { followUpOn, decisionBy } = interviewIn(
      `---\ninterviewers: Dana Whitfield\ndate: 2026-03-02\n${property}\n---\n`,
    );
    expect(decisionBy).toBeNull();
    expect(followUpOn?.day).toBe(day);
  });

  it('is unknown where nobody knows the day of the talk', () => {
    expect(interviewIn('---\ninterviewers: Dana\n---\nThey decide by Friday.').decisionBy).toBeNull();
  });
});
