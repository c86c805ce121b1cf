import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/core/interview/model.ts';
import { interviewIn } from '../vault.ts';

function met(written: string): readonly Person[] {
  return interviewIn(`---\ninterviewers: '${written}'\n---\n`).people;
}

describe('A bracket beside a name', () => {
  it.each<readonly [string, Partial<Person>]>([
    ['Dana Whitfield (COO)', { name: 'Dana Whitfield', title: 'COO', salutation: 'Dear Dana' }],
    ['Dana Whitfield [Head of Ops]', { title: 'Head of Ops' }],
    ['Elizabeth Moss ("call me Liz")', { title: null, salutation: 'Dear Liz' }],
    ['Kerstin (surname?)', { name: 'Kerstin', certain: true }],
    ['Kerstin (Nachname?)', { name: 'Kerstin', title: null }],
    ['Kerstin (Nachname nicht verstanden)', { name: 'Kerstin', title: null }],
    ['Kerstin (didn’t catch the surname)', { name: 'Kerstin', title: null }],
    ['Dana Whitfield (she/her)', { title: null, aliases: [] }],
    ['Dana Whitfield (they)', { title: null, aliases: [] }],
    ['Dana Whitfield ()', { title: null, aliases: [] }],
    ['Linh Tran (call me Lily)', { salutation: 'Dear Lily', title: null }],
    ['Linh Tran (Lily please)', { salutation: 'Dear Lily', title: null }],
    ['Linh Tran (Lily, I think)', { salutation: 'Dear Lily', title: null }],
    ['Linh Tran (Lily to her friends)', { salutation: 'Dear Lily', title: null }],
    ['Linh Tran (senior baker, I think)', { salutation: 'Dear Linh', title: 'senior baker, I think' }],
    ['Linh Tran (call me later)', { salutation: 'Dear Linh' }],
    ['Li Wei (family name first)', { given: 'Wei', family: 'Li', salutation: 'Dear Wei', title: null }],
    ['Elizabeth Moss (Liz)', { name: 'Elizabeth Moss', salutation: 'Dear Liz', aliases: ['Liz'] }],
    ['Liz Moss (Elizabeth)', { name: 'Liz Moss', salutation: 'Dear Liz', aliases: ['Elizabeth'] }],
    ['Elizabeth Moss (Liz, Head of Ops)', { title: 'Head of Ops', aliases: ['Liz'] }],
    ['Elizabeth Moss (Liz - Head of Ops)', { title: 'Head of Ops', aliases: ['Liz'] }],
    ['Elizabeth Moss (Tom)', { title: 'Tom', aliases: [] }],
    ['Dana (Dana Whitfield)', { name: 'Dana Whitfield', aliases: ['Dana'] }],
    ['Dee (Dana Whitfield)', { name: 'Dana Whitfield', aliases: ['Dee'] }],
    ['Harry (Harold Dunleavy on the paperwork)', { name: 'Harold Dunleavy', aliases: ['Harry'] }],
    ['Joanne Whitlock (JW)', { name: 'Joanne Whitlock', aliases: ['JW'], title: null, salutation: 'Dear Joanne' }],
    ['Joanne Whitlock (HR)', { aliases: [], title: 'HR', part: 'recruiter' }],
    ['Jan "Hans" Berger', { name: 'Jan Berger', salutation: 'Dear Jan', aliases: ['Hans'] }],
    ['Elizabeth "Liz" Moss', { name: 'Elizabeth Moss', aliases: ['Liz'], salutation: 'Dear Liz' }],
  ])('says about the person what it says: %s', (written, told) => {
    expect(met(written)).toMatchObject([told]);
  });

  it.each([
    ['Kofi (Asante? Asanti?)', 'Kofi'],
    ['Dana Whitfield (Whitfeld?)', 'Dana Whitfield'],
  ])('doubts the name: %s', (written, name) => {
    expect(met(written)).toMatchObject([{ name, certain: false }]);
  });

  it('that doubts it is settled by a person note that has one of the endings', () => {
    const { people } = interviewIn('---\ninterviewers: Kofi (Asante? Asanti?)\n---\n', {
      others: { 'People/Kofi Asanti.md': '---\ntitle: Head of Ops\n---\n' },
    });
    expect(people).toMatchObject([{ name: 'Kofi Asanti', certain: true, title: 'Head of Ops', aliases: ['Kofi'] }]);
  });
});
