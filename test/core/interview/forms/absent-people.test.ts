import { describe, expect, it } from 'vitest';
import { interviewIn, namesIn } from '../vault.ts';

const head = '---\ntype: interview\ncompany: Acme\ndate: 2026-03-02\n---\n';

describe('Somebody of whom the note says that they did not come', () => {
  it.each([
    [
      'in the next sentence',
      '## Panel\n- Dana Whitfield, COO\n- Luis Ortega was named in the invitation. He did not attend.',
    ],
    ['in the same one', 'I met Dana Whitfield. The dean, Sir Luis Ortega, had been called to town and did not appear.'],
    ['in brackets', '## Panel\n- Dana Whitfield, COO\n- Luis Ortega (not on the call)'],
    ['in German', 'I met Dana Whitfield. Luis Ortega, Leiter, war nicht da.'],
    [
      'who was to look in',
      'I met Dana Whitfield. Mr Ortega was supposed to pop in but he was in court.\nNext is tea with Mr Ortega.',
    ],
    [
      'who was only mentioned',
      'I met Dana Whitfield. She mentioned Dr. Ortega, chief of surgery, “will have opinions”.',
    ],
    [
      'was to have come',
      'I met Dana Whitfield. The director, Sir Rafael Ortega, was to have joined but was held up by a burst pipe.',
    ],
    ['held up', 'I met Dana Whitfield. Rafael Ortega was detained in another building.'],
    ['asleep', 'I met Dana Whitfield and an apprentice called Luis who was asleep.'],
  ])('is nobody met: %s', (_, body) => {
    expect(namesIn(`${head}${body}\n`)).toEqual(['Dana Whitfield']);
  });

  it.each([
    'Dana Whitfield asked about kilns. Dana Whitfield was away last week.',
    'I met Dana Whitfield. She was not there at first. Dana Whitfield showed me the kiln.',
  ])('is asked about when the note tells of their deeds as well: %s', (body) => {
    const { people, perhapsMet } = interviewIn(`${head}${body}\n`);
    expect(people).toEqual([]);
    expect(perhapsMet.map(({ name }) => name)).toEqual(['Dana Whitfield']);
  });

  it.each(['was due to join the firm in May.', 'was meant to be there for an hour and stayed for two.'])(
    'is not who %s',
    (told) => {
      const text = `${head}I met Dana Whitfield and Rafael Ortega. Rafael Ortega ${told}\n`;
      expect(namesIn(text)).toEqual(['Dana Whitfield', 'Rafael Ortega']);
    },
  );

  it('is no host either where properties name the panel', () => {
    const text = (told: string) =>
      `---\npeople:\n  - Dana Whitfield\n  - Bea Moss\n---\nThe director, Sir Rafael Ortega, ${told}\n`;
    expect(namesIn(text('was to have joined but was detained by a burst pipe.'))).toEqual([
      'Dana Whitfield',
      'Bea Moss',
    ]);
    expect(namesIn(text('showed me the kiln.'))).toEqual(['Dana Whitfield', 'Bea Moss', 'Rafael Ortega (host)']);
  });

  it('is still an interviewer where properties say so, and still the one who arranged it', () => {
    expect(namesIn('---\ninterviewers: Dana Whitfield\n---\nDana Whitfield did not attend the tour.\n')).toEqual([
      'Dana Whitfield',
    ]);
    expect(namesIn(`${head}I met Luis Ortega. Tammy in HR did the paperwork. Tammy was not there.\n`)).toEqual([
      'Luis Ortega',
      'Tammy (recruiter)',
    ]);
  });
});
