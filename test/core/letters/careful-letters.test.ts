import { describe, expect, test } from 'vitest';
import { grounded } from '../../../src/core/checks/grounded.ts';
import { contextsOfLetters } from '../../../src/core/checks/shape/check-context.ts';
import type { Interview, LetterNote, Person } from '../../../src/core/interview/model.ts';
import { composeLetters } from '../../../src/core/letters/compose-letters.ts';
import { letterCore } from '../../../src/core/letters/deal/letter-core.ts';
import { masksOf } from '../../../src/core/letters/deal/masks.ts';
import { runsOf, sharedRun } from '../../../src/core/letters/deal/shared-run.ts';
import { maskerOf } from '../../../src/core/letters/deal/words.ts';
import type { WritingContext } from '../../../src/core/letters/writing-context.ts';
import type { Letter } from '../../../src/core/letters/letter.ts';
import type { FollowUp } from '../../../src/core/plan/follow-up.ts';
import { letterNoteOf } from '../../support/interview.ts';
import { writingWith, person, row, talk } from './talk.ts';

const theo = person('Theo Lachlan', ['mash temperature drifts']);
const maja = person('Maja Wiśniewska', ['keeping a tasting panel honest']);
const lotte = person('Lotte Brandt', [], { part: 'recruiter', interviewed: false });

function letterTo(to: Person, interview: Interview, { rule = 'thank-you-email', ...more }: Asked = {}): Letter {
  const { writing = {}, ...rest } = more;
  const owed = row(rule, [interview, to], rest);
  const [letter] = composeLetters([owed], { ...writingWith([interview]), ...writing });
  if (letter === undefined) throw new Error('no letter');
  return letter;
}

type Asked = Partial<FollowUp> & { readonly writing?: Partial<WritingContext> };

test('who will be in touch is named to everybody but to that person', () => {
  const nextStep = { text: 'Theo will call by Monday 16 March', day: '2026-03-16', time: null } as const;
  const interview = talk([theo, maja], { nextStep });
  expect(letterTo(theo, interview).body).toMatch(/\byour call by Monday 16 March/);
  expect(letterTo(maja, interview).body).toMatch(/Theo’s call by Monday 16 March/);
});

test('who will be in touch is named where another step stands before it', () => {
  const nextStep = { text: 'Team debrief on Friday, Theo calls by Monday 16 March', day: null, time: null } as const;
  const decisionBy = { day: '2026-03-16', words: 'by Monday 16 March', by: null } as const;
  const interview = talk([theo, maja], { nextStep, decisionBy });
  expect(letterTo(theo, interview).body).toMatch(/\byou\b[^.]*by Monday 16 March/);
  expect(letterTo(maja, interview).body).toMatch(/Theo[^.]*by Monday 16 March/);
});

test('what was told is not called a question', () => {
  const told = { ...theo, topics: [{ text: 'how I would be trained', share: null, line: 9, told: true }] } as const;
  expect(letterTo(told, talk([told])).body).toContain('about how I would be trained');
  expect(letterTo(told, talk([told])).body).not.toMatch(/your question|you asked/);
});

test('a recruiter is not told to decide', () => {
  const interview = talk([theo, lotte], { decisionBy: { day: '2026-03-20', words: 'by Friday', by: null } });
  const { body } = letterTo(lotte, interview, { rule: 'recruiter-thanks' });
  expect(body).toContain('by Friday 20 March');
  expect(body).not.toMatch(/from you|you will (?:let|be)/);
});

test('a task with a day gives an event before it no day', () => {
  const nextStep = { text: 'editing test, send it back by Monday 16 March', day: '2026-03-16', time: null } as const;
  const { body } = letterTo(theo, talk([theo], { nextStep }));
  expect(body).toContain('the editing test');
  expect(body).not.toContain('16 March');
});

test('a day of another sentence belongs to no event, and an hour goes with its day', () => {
  const trial = {
    text: 'Half-day in the brewhouse, they will ring. They decide by 16 March',
    day: '2026-03-16',
    time: null,
  } as const;
  const { body } = letterTo(theo, talk([theo], { nextStep: trial }));
  expect(body).not.toContain('16 March');
  const second = { text: 'second interview on Tuesday 17 March at 9', day: '2026-03-17', time: '09:00' } as const;
  expect(letterTo(theo, talk([theo], { nextStep: second })).body).not.toContain('interview at 9');
});

test('who has no given name in the note keeps the form of address where the letter tells of them', () => {
  const pillay = person('Pillay', [], { given: null, honorific: 'Ms' });
  const decisionBy = { day: '2026-03-20', words: 'Ms Pillay: I will hear by Friday', by: null } as const;
  expect(letterTo(theo, talk([theo, pillay], { decisionBy })).body).toContain('Ms Pillay');
});

test('what was shown is thanked for as shown, though the topic does not say so', () => {
  const lucia = person('Lucía Prat', [], {
    topics: [{ text: 'the cart she designed herself', share: null, line: 3, shown: true }],
  });
  expect(letterTo(lucia, talk([lucia])).body).toMatch(/(?:show|shown|see|seeing)[^.]* the cart you designed yourself/);
});

test('a strength stands only in a letter whose topic or job it touches', () => {
  const writing = writingWith([talk([theo])], { strengths: ['kept a waiting list of 300 moving'] });
  const amir = person('Amir Sadeghi', ['euthanasia appointments', 'wants the waiting room empty when it happens']);
  const { body } = letterTo(amir, talk([amir], { role: 'Wardrobe Supervisor' }), {
    writing: { settings: writing.settings },
  });
  expect(body).not.toContain('waiting list');
});

test('a strength that begins with a deed is no quality', () => {
  const dale = person('Dale Okafor', ['training new volunteers']);
  const { settings } = writingWith([], { strengths: ['trained eleven new starters'] });
  expect(letterTo(dale, talk([dale]), { writing: { settings } }).body).toContain('I trained eleven new starters');
});

test('titles have a full stop in American letters', () => {
  const hana = person('Hana Kim', [], { salutation: 'Dear Ms Kim' });
  const { settings } = writingWith([], { spelling: 'us' });
  expect(letterTo(hana, talk([hana]), { writing: { settings } }).body).toMatch(/^Dear Ms\. Kim,\n/);
});

test('a number right before a letter is grounded, one inside another number is not', () => {
  const wei = person('Wei Zhang', ['performance on 40M polygons']);
  const interview = talk([wei]);
  const letter = letterTo(wei, interview);
  const context = contextsOfLetters([letter], writingWith([interview]))(letter);
  const found = (body: string) => grounded.find({ subject: null, body }, context).map(({ at }) => at?.text);
  expect(found('Dear Wei,\n\nI liked the 40M polygons.\n\nBest,\nMara')).toEqual([]);
  expect(found('Dear Wei,\n\nI liked the 4 polygons.\n\nBest,\nMara')).toEqual(['4']);
});

test('after two days without an address the recruiter is asked to pass the thanks on', () => {
  const interview = talk([maja, lotte]);
  const ask = { rule: 'find-contact', about: maja, due: '2026-03-12T18:00' } as const;
  expect(letterTo(lotte, interview, { ...ask, writing: { now: '2026-03-13T18:00' } }).kind).toBe('find-contact');
  const late = letterTo(lotte, interview, { ...ask, writing: { now: '2026-03-14T09:00' } });
  expect(late.kind).toBe('pass-on-thanks');
  expect(late.body).toMatch(/Maja Wiśniewska/);
});

test('thanks that two people pass on to others share no run of eight words', () => {
  const absent = ['Ada Fenn', 'Bo Larsen', 'Cleo Marsh', 'Dov Stern', 'Eli Rowe', 'Fay Holt'].map((name) =>
    person(name),
  );
  const interview = talk([theo, lotte, ...absent]);
  const ask = { due: '2026-03-12T18:00', channel: 'email' } as const;
  const rows = absent.map((about, at) =>
    row('find-contact', [interview, at % 2 === 0 ? lotte : theo], { ...ask, about }),
  );
  const letters = composeLetters(rows, { ...writingWith([interview]), now: '2026-03-14T09:00' });
  expect(letters.map(({ kind }) => kind)).toEqual(absent.map(() => 'pass-on-thanks'));
  const mask = maskerOf(masksOf([interview]));
  const runs = letters.map(({ body }) => runsOf(mask(letterCore(body))));
  const shared = runs.flatMap((a, at) => runs.slice(at + 1).flatMap((b) => sharedRun(a, b) ?? []));
  expect(shared).toEqual([]);
});

test('what a contact request asks for is not missing in it', () => {
  const needs = [{ what: 'email address of Maja Wiśniewska', ask: 'Lotte Brandt' }];
  const { missing } = letterTo(lotte, talk([maja, lotte]), { rule: 'find-contact', about: maja, needs });
  expect(missing).toEqual([]);
});

test('a later email does not come back to what this person was written about before', () => {
  const interview = talk([theo]);
  const first = letterTo(theo, interview);
  const { subject, body } = first;
  const sent = letterNoteOf('Theo Lachlan', {
    subject,
    body,
    interview: interview.path,
    status: 'sent',
    sent: '2026-03-12',
  });
  const { notebook } = writingWith([interview]);
  const later = (letters: readonly LetterNote[]) =>
    letterTo(theo, interview, { rule: 'keep-in-touch', writing: { notebook: { ...notebook, letters } } }).body;
  expect(later([])).toContain('mash temperature');
  expect(later([sent])).not.toContain('mash temperature');
});

describe('a phone number that is missing is asked for, and nobody is thanked through themselves', () => {
  const sam = person('Sam Okafor', [], { part: 'recruiter', interviewed: false });
  const interview = talk([theo, sam]);
  const asked = (about: Person): string => {
    const needs = [{ what: `phone number of ${about.name}`, ask: 'Sam Okafor' }];
    const owed = { rule: 'find-contact', about, needs, due: '2026-03-03T18:00' } as const;
    return letterTo(sam, interview, owed).body;
  };

  test('of the reader', () => {
    expect(asked(sam)).toMatch(/phone number/);
    expect(asked(sam)).not.toMatch(/Okafor|say thank you|my thanks/);
  });

  test('of somebody else', () => {
    expect(asked(theo)).toMatch(/phone number[^.]*Theo Lachlan|Theo Lachlan[^.]*phone number/);
    expect(asked(theo)).not.toMatch(/thank you properly|say thank you|my thanks/);
  });
});
