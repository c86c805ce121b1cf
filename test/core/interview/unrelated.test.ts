import { describe, expect, it } from 'vitest';
import { reading } from './vault.ts';

const NAMES = [
  'Dana Whitfield',
  'Luis Ortega',
  'Priya Nair',
  'Tom Becker',
  'Ines Moreau',
  'Frau Seidel',
  'Dr. Okafor',
  'Bea',
];
const FIRMS = ['Harbour Books', 'Acme Ltd', 'Café Lumen', 'Stadtwerke Nord', 'Green Hill Farm'];
const DAYS = ['2026-03-02', '12 March 2026', 'Thursday 5 March', '31.05.2026', 'Mon 9 Feb'];
const PLANTS = ['tomatoes', 'dwarf beans', 'sweet peas', 'leeks', 'red currants'];

/** What one note is made of; each kind takes of it what it needs. */
interface Parts {
  readonly name: string;
  readonly other: string;
  readonly firm: string;
  readonly day: string;
  readonly plant: string;
  readonly number: number;
}

const kinds: readonly (readonly [kind: string, folder: string, note: (parts: Parts) => string])[] = [
  [
    'minutes',
    'Meetings',
    ({ name, other, day, firm }) =>
      `---\ntype: meeting\ndate: ${day}\nattendees: [${name}, ${other}]\n---\n# Weekly with ${firm}\n## Agenda\n- budget\n- ${name} asked about the rota\n## Decisions\n- ${other} sends the list\n- [ ] call ${name}\n`,
  ],
  [
    'a garden',
    'Garden',
    ({ plant, day, name, number }) =>
      `# ${plant}\nSown ${day}, row ${number}. ${name} gave me the seed and showed me how to pinch them out.\n\n- [ ] water\n- [x] compost\n`,
  ],
  [
    'a recipe',
    'Recipes',
    ({ name, plant, number }) =>
      `---\ntags: [recipe, dinner]\nserves: ${number}\n---\n# Soup of ${plant}\nFrom ${name}, who told me to salt it late.\n\n1. Chop.\n2. Boil ${number} minutes.\n`,
  ],
  [
    'a template',
    'Notes',
    ({ number }) =>
      `---\ninterviewers: "{{people}}"\ndate: "{{date}}"\ncompany:\n---\n# Template ${number}\n## Questions\n- \n`,
  ],
  [
    'a diary',
    'Journal',
    ({ name, other, day, firm }) =>
      `# ${day}\nMet ${name} at ${firm}. We talked about the boat, ${other} came in later and asked about my mother. Home at half past six.\n\n- [ ] send ${other} the photos\n`,
  ],
  [
    'a book with an interview in it',
    'Books',
    ({ name, other, day }) =>
      `---\nauthor: ${name}\nread: ${day}\ntags: [book]\n---\n# The long interview\nThe interview with ${other} on page 40 is the best part. She said that a panel of three asked about everything, and got the job.\n`,
  ],
  [
    'a podcast',
    'Podcasts',
    ({ name, other, day }) =>
      `---\ntype: podcast\nhost: ${name}\nguest: ${other}\ndate: ${day}\n---\n# Interview with ${other}\nAsked how she began.\n`,
  ],
  [
    'an oral history',
    'Research',
    ({ name, day }) =>
      `---\ntype: research-interview\nparticipant id: P7\ninterviewer: me\ninterviewee: ${name}\ndate: ${day}\n---\n# Transcript\n**Interviewer:** When did you come here?\n**${name}:** In spring.\n`,
  ],
  [
    'the hiring side',
    'Hiring',
    ({ name, other, firm }) =>
      `---\ncandidate: ${name}\ninterviewer: me\nrole: Engineer\ncompany: ${firm}\nscorecard: strong yes\n---\n${other} thought so too.\n`,
  ],
  [
    'a card to learn from',
    'Cards',
    ({ number }) => `#flashcards\nWhat is asked in interview ${number}?\n?\nTell me about yourself.\n`,
  ],
  [
    'a person',
    'Address book',
    ({ name, firm }) =>
      `---\ntype: contact\nemail: someone@acme.example\ncompany: ${firm}\n---\n# ${name}\nMet at the fair.\n`,
  ],
  [
    'documentation',
    'Docs',
    ({ number, firm }) =>
      `---\ntitle: Release ${number}\nstatus: accepted\n---\n# ${firm} service\n\n| Key | Value |\n|---|---|\n| date | today |\n| company | ${firm} |\n`,
  ],
  [
    'a trip',
    'Travel',
    ({ day, name, firm }) =>
      `# Trip ${day}\nTrain at 7.12, lunch with ${name} at ${firm}, room 12. Call the hotel: 020 7946 0100.\n`,
  ],
  [
    'a broken block',
    'Scraps',
    ({ name, number }) => `---\ntitle: [${name}\nnumber: ${number}: ${number}\n---\nNothing here.\n`,
  ],
  ['nothing but a list', 'Lists', ({ plant, name }) => `- ${plant}\n- milk\n- card for ${name}\n`],
  [
    'a German diary',
    'Tagebuch',
    ({ name, day }) =>
      `# ${day}\nGespräch mit ${name} über den Garten. Er fragte nach der Leiter und ich habe ihm die Säge versprochen.\n`,
  ],
  [
    'a French diary',
    'Carnet',
    ({ name, day }) =>
      `# ${day}\nRéunion avec ${name} au café. Elle m’a parlé de son jardin et j’ai promis des graines.\n`,
  ],
];

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
const COUNT = 60;

const notes = kinds.flatMap(([kind, folder, note]) =>
  Array.from({ length: COUNT }, (_, at) => ({
    kind,
    path: `${folder}/${kind} ${at}.md`,
    text: note({
      name: pick(NAMES, at),
      other: pick(NAMES, at * 3 + 1),
      firm: pick(FIRMS, at),
      day: pick(DAYS, at),
      plant: pick(PLANTS, at),
      number: at + 2,
    }),
  })),
);

describe('A vault of a thousand notes that are no interviews', () => {
  it('is as large and as varied as that', () => {
    expect(notes.length).toBeGreaterThan(1000);
    expect(new Set(notes.map(({ text }) => text)).size).toBeGreaterThan(500);
  });

  it.each(kinds.map(([kind]) => kind))('gives no interview and nothing to fix: %s', (kind) => {
    const read = notes
      .filter((note) => note.kind === kind)
      .map(({ path, text }) => reading(text, { path, today: '2026-04-20' }));
    expect(read.filter((one) => one.kind === 'interview').map(({ path, reason }) => `${path}: ${reason}`)).toEqual([]);
    expect(read.flatMap(({ fix }) => fix)).toEqual([]);
  });
});
