import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const at = (path: string): { readonly path: string } => ({ path: `Interviews/${path}.md` });

const companies: readonly (readonly [
  form: string,
  note: readonly [path: string, body: string],
  company: string | null,
])[] = [
  [
    'an address and the file’s name',
    ['entretien Belrive', 'Avec Mme Castel, rh@belrive.example, à l’Hôtel Belrive.'],
    'Hôtel Belrive',
  ],
  [
    'an address and the first line',
    ['thursday', 'Logipak Łubna, brygadzista zmiany\nd.wilk@logipak.example'],
    'Logipak Łubna',
  ],
  ['the first line and the file’s name', ['Marlowe LX', 'Marlowe, deputy LX. phone'], 'Marlowe'],
  [
    'a firm behind a word for it',
    ['notes', 'I auditioned for the Larkmoor Choral Society.'],
    'Larkmoor Choral Society',
  ],
  [
    '"&" inside a name',
    ['notes', 'Oggi sono stato alla Sartoria Rinaldi & Figli, in via Verdi.'],
    'Sartoria Rinaldi & Figli',
  ],
  ['the short word for a talk in front', ['notes', 'VG Pleisser GmbH, 13 Uhr'], 'Pleisser GmbH'],
  ['small letters', ['vet job', 'second interview at hollybrook vets monday'], 'hollybrook vets'],
  ['an attempt at somebody’s', ['notes', 'Essai ce matin chez Maison Verdier, rue Paul.'], 'Maison Verdier'],
  ['a town is no firm', ['notes', 'Ne pas parler de mon essai à Villeurbanne !'], null],
  [
    'an agency’s address is not the firm’s',
    ['notes', 'Neil of Strand Recruitment, neil@strandrecruitment.example'],
    null,
  ],
];

const roles: readonly (readonly [form: string, body: string, role: string | null])[] = [
  ['who they want', 'They want a Musical Director to follow him.', 'Musical Director'],
  ['what the job is', 'The job is lead cook, 6 to 2.', 'lead cook'],
  ['Dutch', 'Ze zoeken een allround bloembinder voor 24 uur.', 'allround bloembinder'],
  ['Italian', 'Cercano un primo lavorante, da ottobre.', 'primo lavorante'],
  ['French', 'Poste de pâtissière tourière.', 'pâtissière tourière'],
  ['a piece of the first line', 'HARTE ROWE - Senior Negotiator - Deansgate branch', 'Senior Negotiator'],
  ['a label in front of more', 'Jobbet: undersköterska, natt. Jag träffade chefen.', 'undersköterska, natt'],
  ['the title of somebody met is none', 'The principal, Mr. Whitlow, sat in for a spell.', null],
  ['what somebody did is none', 'met the gaffer at dinner, Mr Tranter, come in a white van', null],
];

const days: readonly (readonly [form: string, text: string, date: string | null])[] = [
  ['a property called like a talk', '---\ncall_date: 2025-10-17\nfirst_call: 2025-10-01\n---\n', '2025-10-17'],
  ['a property with its time', '---\napplied: 2026-01-09\nmeeting: 2026-02-04T08:45\n---\n', '2026-02-04'],
  ['the day in words', 'interview monday the ninth of february twenty twenty six it went well', '2026-02-09'],
  ['the day after the talk', 'Sunday 14 September 2025\n\nI auditioned yesterday, Saturday, for them.', '2025-09-13'],
  [
    'a pasted mail',
    '> From: Ann Lee <ann@acme.example>\n> Sent: 20 January 2026 18:02\n> We see you on Tuesday 27 January 2026 at 10.\n',
    '2026-01-27',
  ],
  ['without its year', 'Feb 19, 1:00, Lower Wharf entrance', null],
  ['of something else', '---\ndecision_date: 2026-03-01\napplied: 2026-01-09\n---\nA talk.', null],
];

const times: readonly (readonly [form: string, text: string, time: string | null])[] = [
  ['a word for the hour', 'I was expected at eleven and was given a chair.', '11:00'],
  ['"ten in the morning"', 'The interview was at ten in the morning.', '10:00'],
  ['Dutch quarters', 'Zaterdag 7 maart om kwart over acht, vóór openingstijd (ze gaan om 9.30 open).', '08:15'],
  ['Italian halves', 'L’appuntamento era alle otto e mezza.', '08:30'],
  ['Swedish', 'Var på intervju tisdag 13 januari 2026, klockan 14.20.', '14:20'],
  ['an arrival', 'got there 1030 had a cuppa', '10:30'],
  ['a property called like a time', '---\nintvw_tm: 2:30 PM\n---\n', '14:30'],
  [
    'dictated',
    'so the second interview it was for quarter past two in the afternoon and they took me in on the dot which never happens anywhere really',
    '14:15',
  ],
  ['a train', 'The train from Borth left at 7.12 and was warm.', null],
  ['what somebody said', 'Zoë: linen at half past six', null],
];

/** The same text in a note that says with its other words that it is an interview. */
const besides = (property: string, text: string): string =>
  text.startsWith('---\n') ? text.replace('---\n', `---\n${property}\n`) : `---\n${property}\n---\n${text}`;

describe('Where no property says it, the text does', () => {
  it.each(companies)('the company: %s', (_, [path, body], company) => {
    expect(interviewIn(besides('date: 2026-03-02', body), at(path)).company).toBe(company);
  });

  it.each(roles)('the role: %s', (_, body, role) => {
    expect(interviewIn(besides('company: Acme', body), at('notes')).role).toBe(role);
  });

  it.each(days)('the day: %s', (_, text, date) => {
    expect(interviewIn(besides('company: Acme', text), { ...at('notes'), today: '2026-04-20' }).date).toBe(date);
  });

  it.each(times)('the time: %s', (_, text, time) => {
    expect(interviewIn(besides('company: Acme', text), { ...at('notes'), today: '2026-04-20' }).time).toBe(time);
  });
});
