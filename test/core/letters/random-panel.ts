import fc from 'fast-check';
import type { Person } from '../../../src/core/interview/model.ts';
import { person } from './talk.ts';

const NAMES = [
  'Dana Whitfield',
  'Zoë van der Meer',
  'Nguyễn Linh',
  'Siobhán O’Hanlon',
  'Jean-Luc Petit',
  'Tomasz Wróblewski',
  'Åsa Öberg-Lund'.normalize('NFD'),
  'Maria de los Ángeles Prat',
  'Cher',
  'Ольга Петрова',
  '林 美玲',
  'Ἑλένη Παππά',
  'Leyla al-Rashid',
  'D’Arcy ter Braak',
];
const TITLES = ['Professor', 'Dr', 'Ms', null] as const;
const TOPICS = [
  "asked how I'd hand over a ward at short notice",
  'Night Rota',
  'told me about the January trolley: found after two hours',
  'showed me the theatre store, about half the labels are in biro',
  'wants labels that parents can read aloud',
  'CI Pipeline Migration',
  'How do you handle conflict??',
  'the 07:12 that was cancelled for nine days',
  'Übergabe im Nachtdienst',
  'salary 31k',
  '...',
  '🐑 Wool Prices!!! 😂',
  'WE TALKED ABOUT THE NEW HOIST',
  '`sync_all()` => ERR_409 {retry}',
  '**[[Pasture plan|the pasture plan]]** #todo',
  'We talked for ages about the lift that sticks on the third floor.',
  'Er hat erklärt, wie die Nachtschicht übergeben wird und wer sie leitet',
  '{{topic}} <% tp.date %>',
  '- [ ] ask about parking',
  'the bed linen, the bed linen',
];
const STRENGTHS = [
  'led a team of nine',
  'Fluent in Polish',
  'ten years on acute wards',
  'a clean driving licence',
  '- wrote 14 handover guides.',
  'I am calm when the lift sticks',
];
const pick = fc.constantFrom;

/** Panels of three to seven, with topics in every shape. */
export const panels = fc.record({
  names: fc.uniqueArray(pick(...NAMES), { minLength: 3, maxLength: 7 }),
  titles: fc.array(pick(...TITLES), { minLength: 8, maxLength: 8 }),
  topics: fc.shuffledSubarray(TOPICS, { minLength: 12 }),
  format: pick('phone', 'video', 'on-site', null),
  visit: fc.boolean(),
  metBefore: pick('nobody', 'one', 'all'),
  settings: fc.record({
    tone: pick('formal', 'relaxed'),
    spelling: pick('gb', 'us'),
    strengths: fc.subarray(STRENGTHS),
  }),
  day: pick('2026-03-20', null),
  now: pick('2026-03-12T15:00', '2026-03-13T09:00', '2026-03-16T09:00', '2026-03-24T09:00'),
});

/** One such panel. */
export type Panel = typeof panels extends fc.Arbitrary<infer T> ? T : never;

/** The first of the names recruits, the second opened the door, the others ask; each has two of the topics or none. */
export function peopleOf({ names, titles, topics }: Panel): readonly Person[] {
  return names.map((name, at) => {
    const lines = at < 2 ? [] : topics.slice((at - 2) * 2, (at - 1) * 2);
    const given = name.split(' ')[0] ?? name;
    const title = titles[at] ?? null;
    const family = name.slice(given.length + 1);
    const salutation = title === null || family === '' ? `Dear ${given}` : `Dear ${title} ${family}`;
    const part = (['recruiter', 'referrer'] as const)[at] ?? 'interviewer';
    return person(name, lines, { salutation, family: family || null, part, interviewed: at > 1 });
  });
}
