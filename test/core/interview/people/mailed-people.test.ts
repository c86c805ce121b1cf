import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const head = '---\ntype: interview\ncompany: Acme\ndate: 2026-03-02\ninterviewers: Luis Ortega\n---\n';

/** Name, title and address of those whom a pasted mail tells. */
function sendersIn(body: string): readonly (readonly (string | null)[])[] {
  const { people } = interviewIn(`${head}${body}\n`);
  return people.filter(({ name }) => name !== 'Luis Ortega').map(({ name, title, email }) => [name, title, email]);
}

describe('The sender of a mail in the note', () => {
  it.each([
    ['From: Margot Delacroix <m.d@acme.example>', [['Margot Delacroix', null, 'm.d@acme.example']]],
    ['> **Von:** "Margot Delacroix" <mailto:m.d@acme.example>', [['Margot Delacroix', null, 'm.d@acme.example']]],
    ['De : Margot Delacroix [m.d@acme.example]', [['Margot Delacroix', null, 'm.d@acme.example']]],
    ['From: Acme Recruitment <jobs@acme.example>', []],
    ['From: m.d@acme.example', []],
    ['%% From: Margot Delacroix <m.d@acme.example> %%', []],
    ['Mail from: Margot Delacroix <m.d@acme.example>', []],
    [
      'From: Margot Delacroix <m.d@kilbride.example>\n\nHello,\n\nBest, Margot\nTalent partner, Kilbride',
      [['Margot Delacroix', 'Talent partner', 'm.d@kilbride.example']],
    ],
    [
      '> From: Margot Delacroix <m.d@acme.example>\n> Margot Delacroix\n> *Office manager* | Leeds',
      [['Margot Delacroix', 'Office manager', 'm.d@acme.example']],
    ],
    [
      'From: Margot Delacroix <m.d@acme.example>\nMargot Delacroix\nSee you on Friday',
      [['Margot Delacroix', null, 'm.d@acme.example']],
    ],
  ])('of %j is %j', (body, senders) => {
    expect(sendersIn(body)).toEqual(senders);
  });
});

describe('A mail that is pasted as it stands', () => {
  it('has the time of the talk in its text and not in its head, and is not from whom it is to', () => {
    const mail =
      'From: Margot Delacroix <m.d@acme.example>\nSent: 03 March 2026 16:52\nTo: Anselm Fairweather-Ng\nSubject: Interview\n\nWe invite you for an interview on Tuesday 10 March at 2.15 pm.\n\n---\n\nLuis Ortega asked about ovens.\n';
    const interview = interviewIn(mail);
    expect(interview).toMatchObject({ date: '2026-03-10', time: '14:15', perhapsMet: [] });
  });
});

describe('An invitation that is quoted above the notes', () => {
  const mail = [
    '> From: Margot Delacroix <m.d@kilbride.example>',
    '> To: Anselm Fairweather-Ng',
    '> Date: 8 January 2026 16:52',
    '> Subject: Invitation to interview: Teacher of Geography (0.8 FTE)',
    '>',
    '> Dear Robin,',
    '> we are pleased to see you at Corvane Packaging plc.',
    '> Date: Wednesday, 14 January 2026',
    '> Time: 10:30 - 11:30',
    '> Place: Microsoft Teams',
    '> You will meet: Gordon Maitland',
    '',
  ].join('\n');

  it('tells day, time, format and job, and not who came', () => {
    const interview = interviewIn(`${mail}\nMr Maitland was ill, Luis Ortega asked about ovens instead.\n`);
    expect(interview).toMatchObject({
      date: '2026-01-14',
      time: '10:30',
      format: 'video',
      role: 'Teacher of Geography (0.8 FTE)',
    });
    expect(interview.perhapsMet.map(({ name }) => name)).toEqual(['Gordon Maitland']);
    expect(interview.people.filter(({ interviewed }) => interviewed).map(({ name }) => name)).toEqual(['Luis Ortega']);
  });

  it('gives way to what the note itself says', () => {
    const interview = interviewIn(`${mail}\nDate: 15 January 2026\nTime: 12:00\n\nLuis Ortega asked about ovens.\n`);
    expect(interview).toMatchObject({ date: '2026-01-15', time: '12:00' });
  });

  it('says no day where the notes tell that it was moved: that is asked', () => {
    const body = `${mail}\nThey moved it to the Thursday in the end (15th). Luis Ortega asked about ovens.\n`;
    expect(interviewIn(body)).toMatchObject({ date: null, gaps: ['on which day was it?'] });
  });

  it('keeps its day where only the hour was pushed', () => {
    expect(interviewIn(`${mail}\nPushed to 11.15. Luis Ortega asked about ovens.\n`).date).toBe('2026-01-14');
  });

  it('tells nothing where the quotation is no mail', () => {
    const { date } = interviewIn(
      '> Date: Wednesday, 14 January 2026\n\nLuis Ortega asked about ovens. Dana Reed too.\n',
    );
    expect(date).toBeNull();
  });
});
