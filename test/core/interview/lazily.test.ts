import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announcedLines } from '../../../src/core/interview/body/announced-lines.ts';
import { fieldOwners } from '../../../src/core/interview/body/field-owners.ts';
import { readLines } from '../../../src/core/interview/body/lines.ts';
import { tieLines } from '../../../src/core/interview/body/owned-lines.ts';
import { readFields } from '../../../src/core/interview/fields/fields.ts';
import { lazily } from '../../../src/core/interview/lazily.ts';
import type { Interview } from '../../../src/core/interview/model.ts';
import { findPeople } from '../../../src/core/interview/people/find-people.ts';
import { interviewIn, noteOf } from './vault.ts';

const line = fc.constantFrom(
  '## Dana Whitfield',
  '## Next steps',
  '## Notes',
  '### Topics',
  '# Log',
  '> [!todo] Next',
  '> they decide by Friday',
  '**Luis**',
  '**Next**',
  'Follow-ups:',
  'Topics:',
  'Dana: asked about rotas',
  '- Luis: they decide within two weeks',
  '- **Dana** - COO',
  'Interviewer: Dana Whitfield',
  'Interviewer: Dana Whitfield, decision by Friday',
  'Recruiter:: Luis Ortega',
  'Next: a site visit on 20 March 2026 at 10:00',
  'They will decide by 18 March',
  '- an answer within 10 days',
  '  - by Thursday',
  'Luis will call within a week',
  '- [ ] send Dana the plan',
  '- [x] thank-you email to Luis (sent 2026-03-03)',
  '',
  '---',
);
const body = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));
const block = 'company: Acme\nrole: Analyst\ndate: 2026-03-02\ninterviewers: [Dana Whitfield, Luis Ortega]';
const keys = Object.keys(interviewIn(`---\n${block}\n---\n`)) as readonly (keyof Interview)[];

describe('An interview that is read when it is asked', () => {
  it('says the same in whatever order it is asked', () => {
    fc.assert(
      fc.property(body, fc.shuffledSubarray([...keys]), (text, order) => {
        const note = `---\n${block}\n---\n${text}`;
        const asked = interviewIn(note);
        const whole = { ...interviewIn(note) };
        for (const key of order) expect(asked[key]).toEqual(whole[key]);
      }),
      { numRuns: 200 },
    );
  });

  it('finds next steps and decisions without its people only where people make no difference', () => {
    const finder = findPeople(
      ['Dana Whitfield', 'Luis Ortega'].map((name) => ({ name, aliases: [], callName: null, family: null })),
    );
    const asked = (kind: string): string => (kind === 'next' || kind === 'log' ? kind : 'other');
    let sure = 0;
    fc.assert(
      fc.property(body, (text) => {
        const note = noteOf('Interviews/Acme.md', text);
        const lines = readLines(note.body, note.bodyLine);
        const fields = readFields(note, lines, {});
        const announced = announcedLines(lines, fields);
        if (announced === null) return;
        sure += 1;
        const kinds = new Map(announced.map((each) => [each.line.line, asked(each.section)]));
        for (const tied of tieLines(lines, finder, fieldOwners(fields, finder))) {
          const kind = kinds.get(tied.line.line);
          if (kind !== undefined)
            expect(`${tied.line.text}: ${kind}`).toBe(`${tied.line.text}: ${asked(tied.section)}`);
          else expect(tied.line.text).not.toMatch(/decision|Next:/);
        }
      }),
      { numRuns: 1000 },
    );
    expect(sure).toBeGreaterThan(100);
  });

  it('knows whom and what the note tells once it is copied, with nothing of the note left', () => {
    const copy = { ...interviewIn(`---\n${block}\n---\nDana: asked about rotas`) };
    const whole = Object.values(Object.getOwnPropertyDescriptors(copy)).filter((each) => 'value' in each);
    expect(whole).toHaveLength(keys.length);
    expect(copy.people[0]?.topics).toMatchObject([{ text: 'rotas' }]);
  });
});

describe('A record whose values are reckoned when they are asked for', () => {
  it('reckons each value once, and none that nobody asks for', () => {
    const asked: string[] = [];
    const record = lazily<{ readonly a: number; readonly b: number }>({
      a: () => asked.push('a'),
      b: () => asked.push('b'),
    });
    expect([record.a, record.a]).toEqual([1, 1]);
    expect(asked).toEqual(['a']);
  });
});
