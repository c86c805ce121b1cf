import { describe, expect, it } from 'vitest';
import { interviewIn, namesIn } from '../vault.ts';

const head = '---\ntype: interview\ncompany: Acme\ndate: 2026-03-02\n---\n';

const met: readonly (readonly [form: string, body: string, names: readonly string[]])[] = [
  ['an interview with somebody at a place', 'Interview with Maria at Café Lumen.', ['Maria']],
  ['somebody met, with a title', 'I met Bella Stone (head barista) and Tom.', ['Bella Stone', 'Tom']],
  ['a lady named so', 'The lady named Tricia asked if I like kids.', ['Tricia']],
  ['a title in front', 'The office manager Colleen Rizzo was there.', ['Colleen Rizzo']],
  ['"is the"', 'Yolanda Greer is the office manager.', ['Yolanda Greer']],
  ['a department behind', 'Tammy in HR did the paperwork.', ['Tammy (recruiter)']],
  ['a verb of asking', 'Dana Whitfield asked how I plan a rota.', ['Dana Whitfield']],
  ['a form of address and a verb', 'Dr Anand asked about my last ward.', ['Anand']],
  ['a name that is a word too', 'I spoke with Per Aalto. Per asked about tests.', ['Per Aalto']],
  ['a heading with a time', '## 8:30 Walter Lindgren, search chair\n- start-up packages', ['Walter Lindgren']],
  ['a heading and what is told below', '## Per Aalto\nHe told me about the harbour.', ['Per Aalto']],
  [
    'bold names with titles and addresses',
    '## Interviewers\n**Dana Whitfield** (COO) <dana@acme.example>',
    ['Dana Whitfield'],
  ],
  [
    'headings under a label',
    '**Interviewers:**\n### Dana Whitfield\n- rotas\n### Luis Ortega\n- kilns',
    ['Dana Whitfield', 'Luis Ortega'],
  ],
  ['a list under a heading', '## Panel\n- Dana Whitfield, COO\n- Luis Ortega', ['Dana Whitfield', 'Luis Ortega']],
  ['a table', '| Interviewer | Role |\n|---|---|\n| Dana Whitfield | COO |', ['Dana Whitfield']],
  ['small letters on a phone', 'interview w/ dan at shopify. dan asked why i left', ['Dan']],
  ['small letters, twice', 'met w priya today. priya asked about my last job\n- [ ] send priya the deck', ['Priya']],
  ['somebody who opened the door', 'Marcus Tull put my name in.', ['Marcus Tull (referrer)']],
  ['somebody at the desk', 'Moira on reception made me tea.', ['Moira (host)']],
  [
    'German',
    'Das Gespräch war mit Frau Selin Aydin. Sie fragte nach der Schicht und ich nicht auf die Uhr.',
    ['Selin Aydin'],
  ],
  ['Italian', 'La titolare è Donatella Brancaccio. Mi ha raccontato del salone.', ['Donatella Brancaccio']],
  ['Portuguese', 'falei com o Adalberto Queiroz, encarregado. perguntou das retrateis', ['Adalberto Queiroz']],
];

const onlyNamed: readonly (readonly [what: string, body: string])[] = [
  ['a friend', 'My friend Ken asked how it went.'],
  ['somebody of the family', 'I talked with Anna Berg about it over lunch; she is my cousin.'],
  ['an author', 'I am reading the book by Kent Beck.'],
  ['a company', 'Google Maps sent me the wrong way and LinkedIn told me about it.'],
  ['somebody not met', 'I did not meet Omar Reyes, who is on leave.'],
  ['somebody still to meet', 'Next I would meet Omar Reyes.'],
  ['a supervisor elsewhere', 'Aoife Brennan (my senior in Galway) knows that I went.'],
  ['a town', 'The office is in Port Leonard and I came from St Louis.'],
  [
    'nouns of a German note',
    'Ich habe die Tagebücher nicht gelesen und das Urteil über die Aufgabe ist mir nicht leicht gefallen.',
  ],
];

describe('People in running text', () => {
  it.each(met)('are found: %s', (_, body, names) => {
    expect(namesIn(`${head}${body}\n`)).toEqual(names);
  });

  it.each(onlyNamed)('are nobody met: %s', (_, body) => {
    expect(namesIn(`${head}${body}\n`)).toEqual([]);
  });

  it('with “Staff Engineer” as a title is an interviewer, and no recruiter', () => {
    expect(namesIn('---\ninterviewers: Dana Whitfield (Staff Engineer)\n---\n')).toEqual(['Dana Whitfield']);
  });

  it('takes a list of “Family, Given” for whole names where the text says which is the family name', () => {
    const { people } = interviewIn(
      '---\nGesprächspartner:\n  - "Yıldız, Selin (Teamleitung)"\n  - "Brömmel, Jörg"\n---\nFrau Yıldız und Herr Brömmel.\n',
    );
    expect(people.map(({ name, title }) => [name, title])).toEqual([
      ['Selin Yıldız', 'Teamleitung'],
      ['Jörg Brömmel', null],
    ]);
  });

  it('takes somebody under a property that is called by a job', () => {
    const { people } = interviewIn(
      '---\ntype: interview\ncompany: Acme\nsearch_chair: Walter Lindgren\nsearch_chair_email: w.lindgren@acme.example\n---\n',
    );
    expect(people).toMatchObject([
      { name: 'Walter Lindgren', title: 'search chair', email: 'w.lindgren@acme.example' },
    ]);
  });
});
