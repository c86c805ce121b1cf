import { describe, expect, it } from 'vitest';
import { interviewIn, namesIn } from '../vault.ts';

describe('The people of the properties', () => {
  it.each([
    ['interviewers: Dana\nrecruiter: true', ['Dana']],
    ['interviewers: Dana\nrecruiter: " No "', ['Dana']],
    ['interviewers: Dana\nrecruiter: Noah', ['Dana', 'Noah (recruiter)']],
    ['interviewers: Dana\nagency: Sunita Rao, Pipette People', ['Dana', 'Sunita Rao (recruiter)']],
    ['interviewers: Dana\nagency: Sunita Rao (Pipette People)', ['Dana', 'Sunita Rao (recruiter)']],
    ['interviewers: Dana\nagency: Pipette People', ['Dana']],
    ['interviewers: Dana\nagency: Sunita', ['Dana']],
    ['interviewers: Dana\nagency: Rose Recruitment', ['Dana']],
    ['interviewers: Dana\nagency: [Sunita Rao]', ['Dana']],
    ['interviewers: Dana\nattendees: [Luis]', ['Dana', 'Luis']],
    ['interviewers: Dana\nsearch chair: Walter Lindgren', ['Dana', 'Walter Lindgren']],
    ['interviewers: Dana\nsearch chair: Walter', ['Dana']],
    ['interviewers: Dana\nsearch chair: Dr Lindgren', ['Dana', 'Lindgren']],
    ['interviewers: [Dana, Sunita Rao (Strand Recruitment)]', ['Dana', 'Sunita Rao (recruiter)']],
  ])('are, of "%s", %j', (properties, names) => {
    expect(namesIn(`---\n${properties}\n---\n`)).toEqual(names);
  });

  it('say whether they held the talk', () => {
    const { people } = interviewIn(
      '---\ninterviewers: [Dana, "Luis (HR)"]\nhiring manager: Priya\nrecruiter: Sam\nhost: Moira\nreferred by: Nan\n---\n',
    );
    expect(people.map(({ name, interviewed }) => [name, interviewed])).toEqual([
      ['Dana', true],
      ['Luis', true],
      ['Priya', true],
      ['Sam', false],
      ['Moira', false],
      ['Nan', false],
    ]);
  });

  it('have the key of a job as their title, where none is written', () => {
    const { people } = interviewIn(
      '---\ntype: interview\ncompany: Acme\nsearch_chair: [Walter Lindgren, "Ann Lee (dean)"]\n---\n',
    );
    expect(people.map(({ name, title }) => [name, title])).toEqual([
      ['Walter Lindgren', 'search chair'],
      ['Ann Lee', 'dean'],
    ]);
  });
});
