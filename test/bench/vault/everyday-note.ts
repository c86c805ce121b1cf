import type { Chance } from './chance.ts';
import { fill, type MadeNote, withProperties } from './made-note.ts';
import { givenNames } from './words/people.ts';
import { folders, sentences, subjects, tags } from './words/everyday.ts';

type Properties = (at: number, chance: Chance) => readonly string[] | null;

const daily: Properties = (at) => [`date: ${dayOf(at)}`, 'tags:', '  - journal'];

const garden: Properties = (at, chance) => [
  `title: ${chance.pick(subjects)}`,
  `created: ${dayOf(at)}T09:00`,
  `updated: ${dayOf(at + 3)}`,
  `tags: [${chance.some(tags, 2).join(', ')}]`,
  'aliases: []',
];

const book: Properties = (_, chance) => [
  'type: book',
  `author: ${chance.pick(givenNames)} Example`,
  `status: ${chance.pick(['reading', 'done', 'someday'])}`,
  `rating: ${chance.below(6)}`,
  'cssclasses:',
  '  - wide',
];

const minutes: Properties = (at, chance) => [
  'type: meeting',
  `date: ${dayOf(at)}`,
  `attendees: [${chance.some(givenNames, 3).join(', ')}]`,
  'decisions:',
  '  - the gate is painted green',
];

const none: Properties = () => null;

/** How often each kind is met, in a hundred notes: garden vaults have properties on about half of their notes. */
const kinds: readonly (readonly [Properties, number])[] = [
  [none, 40],
  [daily, 25],
  [garden, 20],
  [book, 10],
  [minutes, 5],
];

const drawn = kinds.flatMap(([kind, percent]) => Array.from({ length: percent }, () => kind));

/** The `at`-th note that has nothing to do with a job: a diary, a garden, a book, minutes. */
export function everydayNote(at: number, chance: Chance): MadeNote {
  const subject = chance.pick(subjects);
  const body = [
    `# ${subject}`,
    '',
    `See [[${chance.pick(subjects)}]] and #${chance.pick(tags)}.`,
    '',
    '- [ ] ring the plumber',
    '',
  ];
  const text = fill(withProperties(chance.pick(drawn)(at, chance), body), sentences, chance);
  return { path: `${chance.pick(folders)}/${Math.floor(at / 200)}/${subject} ${at}.md`, text };
}

function dayOf(at: number): string {
  const day = new Date(Date.UTC(2016, 0, 1 + (at % 3600)));
  return day.toISOString().slice(0, 10);
}
