import { composeLetters } from '../../src/core/letters/compose-letters.ts';
import type { Letter } from '../../src/core/letters/letter.ts';
import type { WritingContext } from '../../src/core/letters/writing-context.ts';
import type { Interview, Person } from '../../src/core/interview/model.ts';
import { writingWith, person, row, talk } from '../core/letters/talk.ts';
import { fenced, printLetter } from './print.ts';

/** A letter with the lines it was made from, and what becomes of them: words that it says, or words that it must not say. */
export interface BadTopic {
  readonly shape: string;
  readonly name: string;
  readonly lines: readonly string[];
  readonly says: readonly RegExp[];
  readonly never: readonly RegExp[];
  /** Lines that are named below the letter, with the reason. */
  readonly out: readonly string[];
  /** What the checks say of the letter. */
  readonly found: readonly string[];
}

const NEVER: Omit<BadTopic, 'shape' | 'name' | 'lines'> = { says: [], never: [], out: [], found: [] };

/** Topics as people type them in haste. */
export const BAD_TOPICS: readonly BadTopic[] = [
  {
    ...NEVER,
    shape: 'a whole sentence',
    name: 'Gethin Rowlands',
    lines: ['We talked for ages about how the lambing shed floods every March.'],
    says: [/how the lambing shed floods every March\b(?!\.\.)/],
    never: [/\bages\b/],
  },
  {
    ...NEVER,
    shape: 'a question',
    name: 'Nerys Caddock',
    lines: ['How would you calm a horse that has never seen a trailer??'],
    says: [/how (?:to|I would) calm a horse that has never seen a trailer/],
    never: [/\?/],
  },
  {
    ...NEVER,
    shape: 'capitals',
    name: 'Marek Zelenka',
    lines: ['THE NEW MILKING ROBOT'],
    says: [/the new milking robot/],
    never: [/MILKING/],
  },
  {
    ...NEVER,
    shape: 'trailing dots and dashes',
    name: 'Odette Fournel',
    lines: ['hedge planting along the river ... --'],
    says: [/hedge planting along the river/],
    never: [/\.\.|--/],
  },
  {
    ...NEVER,
    shape: 'emoji and a list mark',
    name: 'Sunil Barua',
    lines: ['- 🐑🔥 Wool Prices!!! 😂'],
    says: [/wool prices/],
    never: [/!!|🐑|😂/u],
  },
  {
    ...NEVER,
    shape: 'a German noun among English words',
    name: 'Heike Lorenz',
    lines: ['the Klauenpflege every six weeks'],
    says: [/Klauenpflege/],
  },
  {
    ...NEVER,
    shape: 'a sentence in German, and a topic that can be said',
    name: 'Anselm Ritter',
    lines: ['Er hat mir erklärt, wie die Melkanlage nachts gereinigt wird', 'the calf barn'],
    says: [/the calf barn/],
    never: [/Melkanlage/],
    out: ['Er hat mir erklärt, wie die Melkanlage nachts gereinigt wird'],
    found: ['note-language'],
  },
  {
    ...NEVER,
    shape: 'code words',
    name: 'Tamsin Hale',
    lines: ['`farm_db.sync()` => ERR_409 {retry:true}'],
    never: [/farm_db|ERR_409|retry/],
    out: ['`farm_db.sync()` => ERR_409 {retry:true}'],
    found: ['own-topic'],
  },
  {
    ...NEVER,
    shape: 'signs alone, and money',
    name: 'Ruud Koster',
    lines: ['???', 'salary 31k, not more'],
    never: [/salary|31/],
    out: ['???', 'salary 31k, not more'],
  },
  {
    ...NEVER,
    shape: 'links, marks and a tag',
    name: 'Blanca Iturbe',
    lines: ['**[[Pasture plan|the pasture plan]]** #todo (see https://pasture.example/plan)'],
    says: [/the pasture plan/],
    never: [/\[\[|\*\*|#todo|https/],
  },
];

const people: readonly Person[] = BAD_TOPICS.map(({ name, lines }) => person(name, lines));

/** Two panels of five: nobody writes ten letters to one farm. */
const talks: readonly Interview[] = [
  talk(people.slice(0, 5), {
    company: 'Bryn Glas Farm',
    role: 'Stock Worker',
    path: 'Interviews/2026-03-12 Bryn Glas Farm.md',
  }),
  talk(people.slice(5), {
    company: 'Hollin Dairy',
    role: 'Herd Assistant',
    path: 'Interviews/2026-03-12 Hollin Dairy.md',
  }),
];

/** What these letters are written with. */
export const badTopicWriting: WritingContext = writingWith(talks);

/** The ten letters, in the order of their topics. */
export function badTopicLetters(): readonly Letter[] {
  const rows = talks.flatMap((each) => each.people.map((to) => row('thank-you-email', [each, to])));
  return composeLetters(rows, badTopicWriting);
}

/** The ten letters with the lines they were made from. */
export function badTopicPage(): string {
  const letters = badTopicLetters();
  const sections = BAD_TOPICS.flatMap(({ shape, lines }, at) =>
    letters
      .slice(at, at + 1)
      .map((letter) => [`Noted as ${shape}:`, fenced(lines.join('\n')), printLetter(letter)].join('\n\n')),
  );
  return [
    '## Ten topics in bad shape',
    'What was noted stands above each letter, as it was typed; what could not be said is named below it.',
    ...sections,
  ].join('\n\n');
}
