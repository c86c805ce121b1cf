import { describe, expect, it } from 'vitest';
import { interviewIn, namesIn } from '../vault.ts';

const note = (body: string): string => `---\ncompany: Kilbride\nrole: Potter\ndate: 2026-11-19\n---\n${body}\n`;
const mail = '> From: Ruth Orme <ruth@kilbride.example>\n> Subject: hello\n>\n> See you then.';

describe('Whoever held the talk is not dropped', () => {
  it.each([
    ['Main contact Ruth Orme interviewed me.', 'Ruth Orme'],
    ['Business contact Omar Reyes sat in and asked about clay.', 'Omar Reyes'],
    ['Will Frost, who I’ll meet again next week, interviewed me with Dana Whitfield.', 'Will Frost'],
    [`A: Dana Whitfield asked about raku\n\n${mail}`, 'Dana Whitfield'],
    [`- To: Tom Hale, who interviewed me, I owe a photo\n\n${mail}`, 'Tom Hale'],
    [
      `> From: Ruth Orme <ruth@kilbride.example>\n> To: Robin\n> Cc: Omar Reyes\n>\n> See you.\n\nOmar asked about clay.`,
      'Omar Reyes',
    ],
  ])('%s', (body, name) => {
    expect(namesIn(note(body))).toContain(name);
  });

  it('or is asked about: a daughter of the house who is named once', () => {
    expect(interviewIn(note('Daughter Shona asked about clay.')).perhapsMet.map(({ name }) => name)).toEqual(['Shona']);
  });

  it('and no hope of others is an offer', () => {
    const hope = 'interviewers: Dana Whitfield\n---\nMum texted: fingers crossed the job is yours!';
    expect(interviewIn(note('').replace('---\n\n', hope)).status).not.toBe('offer');
    expect(
      interviewIn(note('').replace('---\n\n', hope.replace('Mum texted: fingers crossed', 'Dana rang and said')))
        .status,
    ).toBe('offer');
  });
});
