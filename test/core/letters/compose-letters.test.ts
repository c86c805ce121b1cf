import { expect, test } from 'vitest';
import { composeLetters } from '../../../src/core/letters/compose-letters.ts';
import { letterCore } from '../../../src/core/letters/deal/letter-core.ts';
import { masksOf } from '../../../src/core/letters/deal/masks.ts';
import { runsOf, sharedRun } from '../../../src/core/letters/deal/shared-run.ts';
import { maskerOf } from '../../../src/core/letters/deal/words.ts';
import type { Interview, Person } from '../../../src/core/interview/model.ts';
import type { Letter } from '../../../src/core/letters/letter.ts';
import type { WritingContext } from '../../../src/core/letters/writing-context.ts';
import { letterNoteOf } from '../../support/interview.ts';
import { writingWith, person, row, talk } from './talk.ts';

const dana = person('Dana Whitfield', ["asked how I'd hand over a ward at short notice"]);
const luis = person('Luis Ortega', ['Night Rota']);
const priya = person('Priya Nair', ['showed me the theatre store']);
const sven = person('Sven Åkerlund', []);
const ada = person('Ada Brook', ['wants labels that parents can read aloud']);
const kofi = person('Kofi Mensah', ['told me about the January trolley']);
const panel = [dana, luis, priya, sven, ada, kofi];

function lettersFor(interview: Interview, writing: WritingContext): readonly Letter[] {
  return composeLetters(
    interview.people.filter((each) => each.interviewed).map((each) => row('thank-you-email', [interview, each])),
    writing,
  );
}

function letterTo(to: Person, interview: Interview, writing = writingWith([interview])): Letter {
  const [letter] = composeLetters([row('thank-you-email', [interview, to])], writing);
  if (letter === undefined) throw new Error('no letter');
  return letter;
}

test('a letter greets its person, thanks first, names role and company and comes back to the person’s own topic', () => {
  const { body } = letterTo(dana, talk([dana, luis]));
  expect(body.startsWith('Dear Dana,\n\n')).toBe(true);
  expect(body.split('\n\n')[1]).toMatch(/thank/i);
  expect(body).toContain('Charge Nurse');
  expect(body).toContain('Harbour General');
  expect(body).toContain('how I would hand over a ward at short notice');
  expect(body).not.toContain('night rota');
  expect(body.endsWith(',\nMara Lindholm')).toBe(true);
});

test.each(['formal', 'relaxed'] as const)(
  'six %s letters to one panel share no run of eight words and no subject',
  (tone) => {
    const interview = talk(panel, { nextStep: { text: 'they will call by Friday', day: '2026-03-20', time: null } });
    const letters = lettersFor(interview, writingWith([interview], { tone }));
    const masks = masksOf([interview]);
    const runs = letters.map(({ body }) => runsOf(maskerOf(masks)(letterCore(body))));
    const shared = runs
      .flatMap((a, at) => runs.slice(at + 1).map((b) => sharedRun(a, b)))
      .filter((run) => run !== null);
    expect(shared).toEqual([]);
    expect(new Set(letters.map(({ subject }) => subject)).size).toBe(6);
  },
);

test('a letter has the tone that the person’s own note asks for, before that of the talk and of the settings', () => {
  const interview = talk([dana, { ...luis, tone: 'relaxed' }]);
  const switched = { ...interview, switches: { ...interview.switches, tone: 'formal' as const } };
  const [toDana, toLuis] = lettersFor(switched, writingWith([switched], { tone: 'formal' }));
  const relaxed = talk([dana, luis]);
  const [, asRelaxed] = lettersFor(relaxed, writingWith([relaxed], { tone: 'relaxed' }));
  expect(toDana?.body).not.toContain('I’');
  expect(toLuis?.body.split('\n\n').at(-1)).toBe(asRelaxed?.body.split('\n\n').at(-1));
});

test('a letter is the same written alone, with the others, and after somebody was added at the end', () => {
  const interview = talk([dana, luis, priya]);
  const alone = letterTo(luis, interview).body;
  const together = lettersFor(interview, writingWith([interview]))[1]?.body;
  const larger = talk([dana, luis, priya, kofi]);
  expect(together).toBe(alone);
  expect(letterTo(luis, larger).body).toBe(alone);
});

test('somebody added at the top of whom nothing was noted changes no letter of the others, nor its subject', () => {
  const noted = [dana, luis, priya, kofi];
  const interview = talk(noted);
  const larger = talk([person('Aaron Abel'), ...noted]);
  const before = lettersFor(interview, writingWith([interview])).map(({ subject, body }) => [subject, body]);
  const after = lettersFor(larger, writingWith([larger])).map(({ subject, body }) => [subject, body]);
  expect(after.slice(1)).toEqual(before);
});

test('of somebody added at the top with a topic, the others keep all sentences but those that both would have', () => {
  const noted = [luis, priya, ada, kofi];
  const sentences = (letters: readonly Letter[]): readonly string[] =>
    letters.flatMap(({ body }) => letterCore(body).split(/(?<=[.!?])\s+/));
  const interview = talk(noted);
  const larger = talk([dana, ...noted]);
  const before = sentences(lettersFor(interview, writingWith([interview])));
  const after = new Set(sentences(lettersFor(larger, writingWith([larger])).slice(1)));
  const changed = before.filter((sentence) => !after.has(sentence));
  expect(changed.length).toBeLessThan(before.length / 4);
});

test('a letter already written keeps its words for itself', () => {
  const interview = talk([dana, luis]);
  const first = letterTo(dana, interview);
  const { subject, body } = first;
  const note = letterNoteOf('Luis Ortega', {
    subject,
    body,
    interview: interview.path,
    status: 'sent',
    sent: '2026-03-12',
  });
  const writing = writingWith([interview]);
  const later = letterTo(dana, interview, { ...writing, notebook: { ...writing.notebook, letters: [note] } });
  const masks = masksOf([interview]);
  expect(
    sharedRun(runsOf(maskerOf(masks)(letterCore(later.body))), runsOf(maskerOf(masks)(letterCore(first.body)))),
  ).toBeNull();
  expect(later.subject).not.toBe(first.subject);
});

test('different people get different claims, and each the one that touches what they talked about', () => {
  const interview = talk([
    person('Eva Lund', ['asked about labels for allergens']),
    person('Tom Reyes', ['how to plan a rota for nights']),
  ]);
  const strengths = ['planned the night rota for nine people', 'kept allergen sheets for four years'];
  const [eva, tom] = lettersFor(interview, writingWith([interview], { strengths }));
  expect(eva?.body).toContain('I kept allergen sheets for four years');
  expect(eva?.body).not.toContain('rota');
  expect(tom?.body).toContain('I planned the night rota for nine people');
});

test('a person without topics gets a letter that reads well and says what is missing', () => {
  const letter = letterTo(sven, talk(panel));
  expect(letter.missing).toContain('No topic for Sven Åkerlund: what did you talk about?');
  expect(letter.body).not.toMatch(/topic|undefined|\{|“/);
  expect(letter.body.split(/\s+/).length).toBeGreaterThan(44);
});

test.each([
  ['2026-03-12T15:00', /this morning/i],
  ['2026-03-13T08:00', /yesterday/i],
  ['2026-03-16T08:00', /on Thursday/i],
  ['2026-03-24T08:00', /on 12 March/i],
] as const)('at %s the talk was %s', (now, words) => {
  const interview = talk([dana]);
  expect(letterTo(dana, interview, { ...writingWith([interview]), now }).body).toMatch(words);
});

test('time words follow the calendar of the interviewers', () => {
  const interview = talk([dana], { zone: 'Pacific/Auckland', time: '09:00' });
  const writing: WritingContext = { ...writingWith([interview]), now: '2026-03-11T22:00' };
  expect(letterTo(dana, interview, writing).body).toMatch(/this morning/i);
});

test.each([
  ['phone', false, /the call|speaking with me|speak with me|our call/i],
  ['video', false, /conversation|talking with me|talk with me/i],
  ['on-site', true, /having me|have me|conversation|your time/i],
] as const)('a talk by %s (visit: %s) is thanked for as what it was', (format, visit, words) => {
  expect(letterTo(dana, talk([dana], { format, visit })).body).toMatch(words);
});

test('a second round does not greet as a first one', () => {
  const first = talk([dana]);
  const second = talk([dana], { path: 'Interviews/2.md', date: '2026-03-26', format: 'on-site' });
  const writing: WritingContext = { ...writingWith([first, second]), now: '2026-03-26T15:00' };
  const letters = [dana, luis, priya].map(
    (each) => letterTo(each, { ...second, people: [dana, luis, priya] }, writing).body,
  );
  expect(letters.join(' ')).not.toMatch(/first time|to meet you|meeting you/i);
});

test('American spelling turns dates round', () => {
  const interview = talk([dana], { nextStep: { text: 'they will call by Friday', day: '2026-03-20', time: null } });
  expect(letterTo(dana, interview, writingWith([interview], { spelling: 'us' })).body).toContain('Friday, March 20');
});

test('an unsigned letter says so', () => {
  const interview = talk([dana]);
  const letter = letterTo(dana, interview, writingWith([interview], { name: '', signature: '' }));
  expect(letter.missing).toContain('Your own name is not in the settings: the letter is not signed');
});

test('the contact request asks the recruiter for what is missing about somebody else', () => {
  const sam = person('Sam Okafor', [], { part: 'recruiter', interviewed: false });
  const interview = talk([luis, sam]);
  const needs = [{ what: 'email address of Luis Ortega', ask: 'Sam Okafor' }];
  const [letter] = composeLetters(
    [row('find-contact', [interview, sam], { about: luis, needs })],
    writingWith([interview]),
  );
  expect(letter?.body).toMatch(/^Dear Sam,/);
  expect(letter?.body).toContain('Luis Ortega');
  expect(letter?.body).toContain('email address');
});

test('a follow-up that is no letter gives none', () => {
  const interview = talk([dana]);
  expect(composeLetters([row('debrief', [interview, dana])], writingWith([interview]))).toEqual([]);
});
