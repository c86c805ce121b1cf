import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const fields: readonly (readonly [form: string, properties: string, company: string | null, role: string | null])[] = [
  ['company and role', 'company: Acme Foods\nrole: Baker', 'Acme Foods', 'Baker'],
  ['employer and position', 'employer: Acme Foods\nposition: Baker', 'Acme Foods', 'Baker'],
  ['short keys', 'inst: Acme Institute\npos: Baker', 'Acme Institute', 'Baker'],
  ['a title that begins with the firm', 'company: Acme Foods\nrole: Acme Foods, second talk', 'Acme Foods', null],
  ['a link', 'company: "[[Acme Foods]]"', 'Acme Foods', null],
  ['a property called like a firm', 'salon: Forbici & Co', 'Forbici & Co', null],
  ['a job at a firm', 'job: pipe welder @ Harlan Fab', 'Harlan Fab', 'pipe welder'],
  ['a role that ends in the firm', 'role: staff nurse, Elmhurst Hospice', 'Elmhurst Hospice', 'staff nurse'],
  ['German', 'Arbeitgeber: Kanzlei Brömmel\nStelle: Fachangestellte', 'Kanzlei Brömmel', 'Fachangestellte'],
  ['Spanish', 'empresa: Biolanz\npuesto: Técnica', 'Biolanz', 'Técnica'],
];

const texts: readonly (readonly [form: string, path: string, body: string, company: string | null])[] = [
  ['a heading of three parts', 'Interviews/x.md', '# Interview — Acme — Baker', 'Acme'],
  ['the file name behind the day', 'Interviews/2026-03-02 Acme.md', 'At Acme today.', 'Acme'],
  ['the file name, its round and weekday left out', 'Interviews/Acme round 2 thu.md', 'Acme wants a baker.', 'Acme'],
  ['the folder', 'Interviews/Acme/first.md', 'We spoke.', 'Acme'],
  ['a talk at a firm', 'Interviews/x.md', 'Working interview at Bayside Dental.', 'Bayside Dental'],
  ['a talk with somebody at a firm', 'Interviews/x.md', 'Interview with Maria at Café Lumen.', 'Café Lumen'],
  ['a talk with somebody', 'Interviews/x.md', 'Interview with Dana Whitfield.', null],
  [
    'the file name, “and” written as a sign in the text',
    'Interviews/pip and larkin!!.md',
    'The Pip & Larkin talk was on Malop Lane.',
    'Pip & Larkin',
  ],
  [
    'what is in front of the kind of firm',
    'Interviews/the hospital.md',
    'I got to St. Brannoc’s Hospital early.',
    'St. Brannoc’s Hospital',
  ],
  [
    'the kind of firm alone',
    'Interviews/the hospital.md',
    'Interview with Dana Whitfield. The Hospital is far away.',
    null,
  ],
  [
    'bold letters in front of the job',
    'Interviews/x.md',
    '**Midshire Waterways**: seasonal lock keeper, Bradlow',
    'Midshire Waterways',
  ],
  ['a firm’s last word', 'Interviews/x.md', 'ALICATADOS HERMANOS PASTOR, alicatador', 'ALICATADOS HERMANOS PASTOR'],
  ['the file name of a trial day', 'Interviews/essai au Grand Pré.md', 'Essai au Grand Pré samedi.', 'Grand Pré'],
  ['Portuguese', 'Interviews/x.md', 'entrevista na LogNorte dia 16/03/2026', 'LogNorte'],
  ['Italian', 'Interviews/x.md', 'Sabato prova da Forbici & Co, in via Roma.', 'Forbici & Co'],
];

describe('Company and role', () => {
  it.each(fields)('are read from %s', (...[, properties, company, role]) => {
    expect(interviewIn(`---\ntype: interview\ndate: 2026-03-02\n${properties}\n---\n`)).toMatchObject({
      company,
      role,
    });
  });

  it.each(texts)('the company is told by %s', (...[, path, body, company]) => {
    expect(interviewIn(`${body}\n`, { path }).company).toBe(company);
  });

  it('is parted from the role where the file is called after the firm', () => {
    const { company, role } = interviewIn('JOB: Senior technician, Calderbeck\nPANEL: Dana Whitfield\n', {
      path: 'Interviews/Calderbeck 2nd.md',
    });
    expect([company, role]).toEqual(['Calderbeck', 'Senior technician']);
  });

  it.each([
    ['They are there after a joiner for the kit houses.', 'joiner'],
    ['The van needs a clutch so I cannot drive.', null],
    ['Essai samedi, pour une place de chef de partie.', 'chef de partie'],
  ])('the role is what they want, when it is called like one: %s', (text, role) => {
    expect(interviewIn(`---\ninterviewers: Dana\n---\n${text}\n`).role).toBe(role);
  });

  it('comes from the note behind “application”', () => {
    const { company, role } = interviewIn('---\ninterviewers: Dana\napplication: "[[Acme baker]]"\n---\n', {
      others: { 'Jobs/Acme baker.md': '---\ncompany: Acme\nrole: Baker\n---\n' },
    });
    expect([company, role]).toEqual(['Acme', 'Baker']);
  });
});
