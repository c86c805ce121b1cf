import { describe, expect, it } from 'vitest';
import { interviewIn } from './vault.ts';

const whole = 'interviewers: Dana Whitfield\ndate: 2026-03-02\ncompany: Acme';

describe('What a note is asked for', () => {
  it.each<readonly [properties: string, questions: readonly string[]]>([
    [whole, []],
    ['recruiter: Sam Okafor\ndate: 2026-03-02\ncompany: Acme', []],
    ['references: Joan Peel\ndate: 2026-03-02\ncompany: Acme', ['who did you meet?']],
    ['date: 2026-03-02\ncompany: Acme', ['who did you meet?']],
    ['interviewers: [Dana Whitfield, TBD]\ndate: 2026-03-02\ncompany: Acme', ['who is "TBD"?']],
    ['interviewers: Dana Whitfield\ncompany: Acme', ['on which day was it?']],
    ['interviewers: Dana Whitfield\ndate: 2026-03-02', ['at which company?']],
  ])('with "%s": %j', (properties, questions) => {
    expect(interviewIn(`---\n${properties}\n---\n`, { path: 'Interviews/x.md' }).gaps).toEqual(questions);
  });
});
