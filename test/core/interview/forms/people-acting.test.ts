import { describe, expect, it } from 'vitest';
import { interviewIn, namesIn } from '../vault.ts';

const head = '---\ntype: interview\ncompany: Acme\ndate: 2026-03-02\n---\n';
const noted = (body: string): string => `${head}${body}\n`;
const asked = (body: string): readonly string[] => interviewIn(noted(body)).perhapsMet.map(({ name }) => name);

describe('Somebody who acts in the talk', () => {
  it.each([
    [
      'with a department between name and verb',
      'Odile Brandt from the press shop walked me round the hall.',
      'Odile Brandt',
    ],
    ['with a title between them', 'Then Odile lead fitter asked what I know of kilns. Odile liked that.', 'Odile'],
    [
      'with two commas between them',
      'Dr Fenna Aalders, one of the surgeons, a quiet woman, only had two questions.',
      'Fenna Aalders',
    ],
    ['behind a job word', 'Vorarbeiter Hinnerk kam um acht noch dazu. Mit Hinnerk aufs Dach.', 'Hinnerk'],
    ['beside whom one worked', 'Poi ho lavorato accanto a Samuele, il suo colorista.', 'Samuele'],
    ['with letters for a title', 'GMD Ruth Ebner hat das Gespräch geführt.', 'Ruth Ebner'],
    ['who is counted', 'The third was Dr Tull from Law, who asked only about reading lists.', 'Tull'],
    ['whose verb stands in front', 'Dann fragte Frau Ebner nach den Noten.', 'Ebner'],
    [
      'whose job stands between the verb and the name',
      'Me recibió el encargado de noche, don Anselmo Quiroga.',
      'Anselmo Quiroga',
    ],
    [
      'who came with a job and a form of address',
      'Poi è venuto il capo del magazzino il signor Tarek Bruni.',
      'Tarek Bruni',
    ],
    ['who was put on the line', 'The head chef is Sunna, put me on the pass at eight.', 'Sunna'],
  ])('was met: %s', (_, body, name) => {
    expect(namesIn(noted(body))).toEqual([name]);
  });

  it.each([
    ['in bold, with what they do', '**Joris** (doet de inkoop)\n- vroeg naar mijn rijbewijs', ['Joris']],
    ['in bold, with a form of address', '**Frau Budde**, macht die Technik.\n- die Scanner', ['Budde']],
  ])('was met: %s', (_, body, names) => {
    expect(namesIn(noted(body))).toEqual(names);
  });

  it('is greeted by the given name behind a nickname', () => {
    const [person] = interviewIn(noted('**Big Andy** (does the nights)\n- training')).people;
    expect([person?.name, person?.salutation, person?.family]).toEqual(['Big Andy', 'Dear Andy', null]);
  });

  it('stands in the first cell of every row, whatever the column is called', () => {
    const table = '| Present | Remit |\n|---|---|\n| Morag Keane, FIA | Chief Actuary |\n| Gregor Sauer | Claims |';
    expect(namesIn(noted(table))).toEqual(['Morag Keane', 'Gregor Sauer']);
    expect(namesIn(noted(table.replace('Present', 'Referees')))).toEqual([]);
  });
});

describe('Somebody of whom a note does not tell for certain that they were there', () => {
  it.each([
    ['to whom something is promised', 'I told Odile I’d mail her my licence.', ['Odile']],
    ['who is somebody there', 'Foreman is a lad Torben, dont know the surname.', ['Torben']],
    ['who rang', 'Lennart Brandt ringde, Fagervik AB.', ['Lennart Brandt']],
    ['whose form of address opens a sentence', 'Mme Roche, que je remplacerais, a deux enfants.', ['Mme Roche']],
  ])('is asked about: %s', (_, body, names) => {
    expect(asked(body)).toEqual(names);
    expect(namesIn(noted(body))).toEqual([]);
  });
});

describe('Somebody who acts elsewhere', () => {
  it.each([
    ['no more than the beginning of a sentence', 'In Vienna an insult. In the truck she asked about it.'],
    ['an old colleague', 'Rita, quella che lavorava con me al Goldoni, mi aveva avvisata.'],
    ['one who left the writer’s own place', 'Jean, who went over there from us in the autumn, says they’ve lost four.'],
    ['a coworker', 'My ex-coworker Odile says the boss yells.'],
    ['a client', 'Cliente mia: la signora Odile, piega, mi ha lasciato la mancia.'],
    ['gossip from another yard', 'Davie fae the other yard says he pays late.'],
    ['whom only the writer told something', 'Also why I left Kessler Heavy, told him straight.'],
    ['one who is only told of', 'I used Dr Tull and the leave business, leaving his name out. She didn’t blink.'],
    ['one seen through the glass', 'Lloyd’s wife Odile does the books, only seen her through the glass.'],
  ])('is no person of the interview, and not asked about: %s', (_, body) => {
    expect(namesIn(noted(body))).toEqual([]);
    expect(asked(body)).toEqual([]);
  });
});

describe('An agency', () => {
  it.each([
    ['with a name in brackets', 'agency: Pulse & Parry (Odile)', 'Odile (recruiter)'],
    ['with a link', 'via: "[[Odile Brandt]] (recruiter, Talentbruecke)"', 'Odile Brandt (recruiter)'],
  ])('says who arranged the talk: %s', (_, line, name) => {
    const note = `---\ntype: interview\ncompany: Acme\ninterviewers: Dana Whitfield\n${line}\ndate: 2026-03-02\n---\n`;
    expect(namesIn(note)).toEqual(['Dana Whitfield', name]);
  });

  it('is no person', () => {
    const note = '---\ntype: interview\ncompany: Acme\ninterviewers: Dana Whitfield\nvia: LinkedIn\n---\n';
    expect(namesIn(note)).toEqual(['Dana Whitfield']);
  });
});

describe('Somebody of whom it is only told what they do there', () => {
  it.each([
    'Odile runs the place. It was a cold morning.',
    'Her bloke Stu runs the trucks but he was out at a site.',
    'Kev’s missus Donna does the pays apparently.',
    'Odile owns the kiln yard. It was cold there.',
    'Odile looks after the books.',
    'Sein Bruder Torben leitet das Lager.',
    'Odile gère la boutique.',
    'Odile lleva las cuentas.',
    'Odile gestisce la cassa.',
    'Odile doet de boekhouding.',
    'Da war auch der Hannes Egger, der mit mir in der Berufsschule war.',
    'Il y avait Odile, qui était à l’école avec moi.',
  ])('was not met for certain: %s', (sentence) => {
    expect(namesIn(noted(`Luis Ortega asked about kilns.\n\n${sentence}`))).toEqual(['Luis Ortega']);
  });

  it.each([
    'Odile runs the place and asked me about kilns.',
    'Odile runs the place. In the yard she asked about kilns.',
    'Odile runs the place. She showed me the kilns.',
    'Odile leitet das Lager und fragte nach Öfen.',
  ])('was met where they ask or show something as well: %s', (sentence) => {
    expect(namesIn(noted(sentence))).toEqual(['Odile']);
  });
});
