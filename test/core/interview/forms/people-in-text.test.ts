import { describe, expect, it } from 'vitest';
import { interviewIn, namesIn } from '../vault.ts';

const head = '---\ntype: interview\ncompany: Acme\ndate: 2026-03-02\n---\n';

const met: readonly (readonly [form: string, body: string, names: readonly string[]])[] = [
  ['an interview with somebody at a place', 'Interview with Maria at Café Lumen.', ['Maria']],
  ['somebody met, with a title', 'I met Bella Stone (head barista) and Tom.', ['Bella Stone', 'Tom']],
  ['a lady named so', 'The lady named Tricia asked if I like kids.', ['Tricia']],
  ['a title in front', 'The office manager Colleen Rizzo was there.', ['Colleen Rizzo']],
  ['"is the"', 'Yolanda Greer is the office manager.', ['Yolanda Greer']],
  [
    'the one to speak to at an agency',
    'PANEL: Dana Whitfield\nAGENCY: Sunita Rao, Pipette People, 07700 900 318',
    ['Dana Whitfield', 'Sunita Rao (recruiter)'],
  ],
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
  ['a name with a clause behind it', 'Bella Stone asked about rotas. I told Bella I’d ring.', ['Bella Stone']],
  ['small letters on a phone', 'interview w/ dan at shopify. dan asked why i left', ['Dan']],
  ['small letters, twice', 'met w priya today. priya asked about my last job\n- [ ] send priya the deck', ['Priya']],
  [
    'nobody whom I would only meet next, or have to write to elsewhere',
    'Dana Whitfield asked about rotas. The team is under Rebecca Oyelaran, a partner, whom I’d meet next.\n\n**Stride**\ncontact Colin Farquhar, colin@stride.example',
    ['Dana Whitfield'],
  ],
  ['somebody who opened the door', 'Marcus Tull put my name in.', ['Marcus Tull (referrer)']],
  ['somebody at the writing', 'Moira on reception made me tea.', ['Moira (host)']],
  [
    'German',
    'Das Gespräch war mit Frau Selin Aydin. Sie fragte nach der Schicht und ich nicht auf die Uhr.',
    ['Selin Aydin'],
  ],
  ['somebody who came in', 'Then Folu Adeyinka came in, she is the deputy.', ['Folu Adeyinka']],
  [
    'somebody who runs the place and asks',
    'Odile Marchetti runs the place. Over coffee she asked about kilns.',
    ['Odile Marchetti'],
  ],
  [
    'two joined by "and"',
    'It was Bea Tremblay (head of learning) and two docents, Hal and Mrs. Imai.',
    ['Bea Tremblay', 'Hal', 'Imai'],
  ],
  [
    'the wife of somebody met',
    'I had a cuppa with Ross Callow and his wife Trish at the table. Ross asked about cows.',
    ['Ross Callow', 'Trish'],
  ],
  ['a subject of two', 'Priya Nair and Tomas asked about tests. Tomas asked me why.', ['Priya Nair', 'Tomas']],
  ['a nurse named so', 'Then I met the matron and a nurse called Omid.', ['Omid']],
  [
    'given names in front of what was said',
    'Hadrien : the glossary\nWiebke : the test\nThen Hadrien and Wiebke left.',
    ['Hadrien', 'Wiebke'],
  ],
  ['a whole name as a heading with words in brackets', '### Marleen Postma (kloklijn)\n- visie', ['Marleen Postma']],
  ['particles in a heading', '### Corrie van der Velde (P&O)\n- rooster', ['Corrie van der Velde (recruiter)']],
  ['compounds of job words', '- Sabine Oelze (Werkstattkollegin): Schichten', ['Sabine Oelze']],
  ['who rang from an agency', 'The first call was with Neil Gower of Strand Recruitment.', ['Neil Gower (recruiter)']],
  ['who set it up', 'Set up by Thandeka at Ridge Talent. She was not there.', ['Thandeka (recruiter)']],
  ['who set it up, behind the name', 'I heard from Neil Gower, who set all this up.', ['Neil Gower (recruiter)']],
  [
    'a recruiter in brackets',
    'Recruiter (Tobias Finch, Lexway; tf@lexway.example) is to wait.',
    ['Tobias Finch (recruiter)'],
  ],
  ['personnel that was not there', 'La DRH, Mme Pasquier, n’était pas là finalement.', ['Pasquier (recruiter)']],
  [
    'the sender of a pasted mail, and the fuller names in it',
    '> From: Margot Delacroix <m.delacroix@acme.example>\n> You will meet Hadrien Fauvel.\n\nHadrien asked about tests. Hadrien showed me round.',
    ['Margot Delacroix (recruiter)', 'Hadrien Fauvel'],
  ],
  [
    'a schedule without headings',
    '| 09:00 | my talk | all |\n| 10:15 | Dr. Zhao | lab |\n| 11:00 | lunch | Jonas + Petra (postdocs) |',
    ['Zhao', 'Jonas', 'Petra'],
  ],
  ['"Le" behind a form of address', 'Accueillie par Mme Le Gall, la secrétaire.', ['Le Gall']],
  ['Guy, who is no guy', 'I met Guy Pemberton (head of estates).', ['Guy Pemberton']],
  ['Rev. and a family name', 'Rev. Okafor asked about the choir.', ['Okafor']],
  [
    'small letters, first and family name',
    'spoke to glenda achter, area mgr\nglenda asked about nights',
    ['Glenda Achter'],
  ],
  [
    'small letters, "doctor"',
    'doctor fenton did most of it harriet fenton she is the clinical director',
    ['Harriet Fenton'],
  ],
  [
    'Swedish',
    'Jag träffade enhetschefen Birgitta Sandell och en sjuksköterska som heter Omid. Sedan visade Omid mig runt.',
    ['Birgitta Sandell', 'Omid'],
  ],
  [
    'the desk behind a family name',
    'Frau Hinnerks von der Personalabteilung hat mich hereingeführt.',
    ['Hinnerks (recruiter)'],
  ],
  ['Polish', 'oprowadzil mnie Mirek. kierownik Dariusz Wilk pytal o zmiany', ['Dariusz Wilk', 'Mirek']],
  ['Spanish', 'Me recibió Vero. Luego Vero me preguntó por mi inglés.', ['Vero']],
  ['a training in a place', '## Yusuf\nHe is the intern. Asked about:\n1. my training in Ahmedabad', ['Yusuf']],
  ['French', 'Bastien Roche, le chef de labo, m’a mise au tour.', ['Bastien Roche']],
  ['Dutch', 'Anja Koster begon over rouwwerk.', ['Anja Koster']],
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
  ['a boss of today', 'My boss Mick refused me the day off. Mick asked me why.'],
  ['a mother met by chance', 'Outside I met one of the mums, Mrs. Pemberton, who said that the place is a gem.'],
  ['somebody in the next step', 'Siguiente paso: una noche de prueba con Fermín, el portero.'],
  ['a child met by chance', 'Met a kid called Jaxon in the corridor who told me the last teacher cried.'],
  ['a resident', 'One of the residents, Karl Lund, took me by the hand.'],
  ['the one before', 'The last manager Dougie told me he went to Aussie.'],
  ['somebody at another firm', 'Lisa Crane at Trentside says they got 40 applicants.'],
  ['advice from home', 'Marcia says take it. Marcia says go.'],
  ['an appointment', 'Vet Dr. Pauly Mi 17:30'],
  ['the firm of the file’s name in front of the job', 'Acme, deputy technician. phone'],
  ['a firm of an address', 'Brennings, shift manager. Write to jobs@brennings.example'],
  ['several of one name', 'Half an hour with the two Junes about tokens.'],
  ['a family', 'Met the Whitfield-Stones at their house.'],
  ['silence', 'Panel: two young people, the scariest of the lot'],
  ['a firm that is called one', 'Brackenhill, the agency, asked for my papers.'],
  ['a line that says that it is private', 'My eyes only: Bella Stone asked whether I was tired.'],
  ['a plain first name', 'Hanna was in the room next door.'],
  ['a record', 'We both like that Patsy Cline record. He is proud of it.'],
  ['how a sentence begins', 'Over the first coffee she asked me about washed rinds.'],
  ['another beginning', 'Despite the rain, she showed me round the yard.'],
  ['a German beginning', 'Während der Führung hat sie mir die Werkstatt gezeigt.'],
  ['a Spanish beginning', 'Durante el café, ella me preguntó por los turnos.'],
  ['a noun in front of its clause', 'Wetter gut, dann fragte sie mich nach dem Ofen.'],
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
