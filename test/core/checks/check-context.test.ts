import { describe, expect, it } from 'vitest';
import { contextOfNote, contextsOfLetters } from '../../../src/core/checks/shape/check-context.ts';
import type { CheckContext } from '../../../src/core/checks/shape/check.ts';
import type { Interview, LetterNote } from '../../../src/core/interview/model.ts';
import { basisOf } from '../../../src/core/letters/basis.ts';
import type { Letter } from '../../../src/core/letters/letter.ts';
import { letterNoteOf } from '../../support/interview.ts';
import { writingWith, person, row, talk } from '../letters/talk.ts';

const dana = person('Dana Whitfield', ['the winter rota']);
const luis = person('Luis Ortega');
const sam = person('Sam Okafor', [], { interviewed: false, part: 'recruiter' });
const first = talk([dana, luis, sam]);
const second = talk([dana, person('Zoë Brandt')], { path: 'Interviews/second.md', date: '2026-03-19' });
const elsewhere = talk([person('Ada Fox')], { path: 'Interviews/elsewhere.md', company: 'Quayside Clinic' });
const talks: readonly Interview[] = [first, second, elsewhere];

const noteTo = (to: string, more: Partial<LetterNote> = {}): LetterNote =>
  letterNoteOf(to, { interview: first.path, body: `Dear ${to}`, ...more });

const writing = (letters: readonly LetterNote[]): CheckContext['writing'] => {
  const { notebook, ...rest } = writingWith(talks);
  return { ...rest, notebook: { ...notebook, letters } };
};

const contextOf = (letter: LetterNote, letters: readonly LetterNote[] = [letter]): CheckContext =>
  contextOfNote(letter, writing(letters));

const names = ({ others }: CheckContext): readonly string[] => others.map(({ to }) => to);

describe('What is known of a letter in the vault', () => {
  it('is its kind, its reader, its talk and all talks at that company', () => {
    const letter = noteTo('Dana', { rule: 'linkedin', about: 'Zoë', email: 'd@x.example' });
    const context = contextOfNote(letter, writing([letter]), ['a whole note']);
    expect(context.kind?.id).toBe('linkedin');
    expect(context.rule).toBe('linkedin');
    expect(context.person).toBe(dana);
    expect(context.about?.name).toBe('Zoë Brandt');
    expect(context.interview).toBe(first);
    expect(context.companyTalks.map(({ path }) => path)).toEqual([first.path, second.path]);
    expect(context.email).toBe('d@x.example');
    expect(context.sources).toEqual(['a whole note']);
  });

  it('is nothing about a talk, a kind or people that the notes do not have', () => {
    const context = contextOf(noteTo('Marguerite', { interview: null, rule: 'own-rule', about: null }));
    expect(context).toMatchObject({ kind: null, person: null, about: null, interview: null });
    expect(context).toMatchObject({ companyTalks: [], others: [] });
    expect(context).toMatchObject({ sentBefore: false, metBefore: false, isNoteChanged: false });
  });

  it.each([
    { subject: 'How are things?', kind: 'status-email' },
    { subject: null, kind: 'status-call' },
  ])('tells a mail from a call by its subject: $subject is a $kind', ({ subject, kind }) => {
    expect(contextOf(noteTo('Dana', { rule: 'status-call', subject })).kind?.id).toBe(kind);
  });

  it('finds its reader at the talk first, and then at the company', () => {
    const other = person('Dana Whitfield', ['something else']);
    const elder = talk([other], { path: 'Interviews/elder.md', date: '2026-03-01' });
    const { notebook, ...rest } = writingWith([elder, ...talks]);
    expect(contextOfNote(noteTo('Dana'), { ...rest, notebook }).person).toBe(dana);
    expect(contextOf(noteTo('Zoë')).person?.name).toBe('Zoë Brandt');
    expect(contextOf(noteTo('Ada')).person).toBeNull();
  });

  it('compares it with letters to that company, not with itself and not with what it replaces', () => {
    const letter = noteTo('Dana Whitfield');
    const letters = [
      letter,
      noteTo('Luis Ortega'),
      noteTo('Zoë Brandt', { interview: second.path }),
      noteTo('Ada Fox', { interview: elsewhere.path }),
      noteTo('Nobody', { interview: null }),
      noteTo('Dana Whitfield', { path: 'Follow-ups/older.md' }),
      noteTo('Dana Whitfield', { path: 'Follow-ups/card.md', rule: 'handwritten-note' }),
      noteTo('Dana Whitfield', { path: 'Follow-ups/later.md', interview: second.path }),
    ];
    expect(names(contextOf(letter, letters))).toEqual([
      'Luis Ortega',
      'Zoë Brandt',
      'Dana Whitfield',
      'Dana Whitfield',
    ]);
  });

  it.each([
    { other: { status: 'sent' }, isSent: true },
    { other: { status: 'draft' }, isSent: false },
    { other: { status: 'sent', to: 'Luis Ortega' }, isSent: false },
    { other: { status: 'sent', rule: 'handwritten-note' }, isSent: false },
    { other: { status: 'sent', interview: second.path }, isSent: false },
    { other: { status: 'sent', path: 'Follow-ups/Dana Whitfield.md' }, isSent: false },
  ] as const)('knows whether such a letter was sent before: $other, $isSent', ({ other, isSent }) => {
    const letter = noteTo('Dana Whitfield');
    const before = noteTo('Dana Whitfield', { path: 'Follow-ups/before.md', ...other });
    expect(contextOf(letter, [letter, before]).sentBefore).toBe(isSent);
  });

  it.each([
    { to: 'Dana', interview: second.path, hasMet: true, because: 'the first talk was earlier' },
    { to: 'Dana', interview: first.path, hasMet: false, because: 'the second talk was later' },
    { to: 'Zoë', interview: second.path, hasMet: false, because: 'only this talk was with them' },
    { to: 'Sam', interview: second.path, hasMet: false, because: 'a recruiter held no talk' },
    { to: 'Marguerite', interview: second.path, hasMet: false, because: 'nobody knows them' },
    { to: 'Dana', interview: null, hasMet: false, because: 'the talk is not known' },
  ])('knows whether they had met: $to, $hasMet, as $because', ({ to, interview, hasMet }) => {
    expect(contextOf(noteTo(to, { interview })).metBefore).toBe(hasMet);
  });

  it.each([
    { named: 'find-contact', kind: 'find-contact' },
    { named: 'pass-on-thanks', kind: 'pass-on-thanks' },
    { named: null, kind: 'pass-on-thanks' },
  ])(
    'knows the kind of letter that a note was written as: $named, else the first mail of its rule, $kind',
    ({ named, kind }) => {
      const letter = noteTo('Sam', { rule: 'find-contact', kind: named, subject: 'A word' });
      expect(contextOf(letter).kind?.id).toBe(kind);
    },
  );

  it('cannot know whether they had met where a talk has no day', () => {
    const undated = { ...second, date: null };
    const { notebook, ...rest } = writingWith([first, undated]);
    expect(contextOfNote(noteTo('Dana', { interview: second.path }), { ...rest, notebook }).metBefore).toBe(false);
    const before = writingWith([{ ...first, date: null }, second]);
    expect(contextOfNote(noteTo('Dana', { interview: second.path }), before).metBefore).toBe(false);
  });

  it.each([
    { basis: basisOf(first, 'Dana Whitfield'), interview: first.path, isChanged: false },
    { basis: 'another', interview: first.path, isChanged: true },
    { basis: null, interview: first.path, isChanged: false },
    { basis: 'another', interview: null, isChanged: false },
  ])(
    'knows whether the note has changed since: $basis of $interview, $isChanged',
    ({ basis, interview, isChanged }) => {
      expect(contextOf(noteTo('Dana Whitfield', { basis, interview })).isNoteChanged).toBe(isChanged);
    },
  );
});

describe('What is known of letters that are written together', () => {
  const letterTo = (to: typeof dana, interview = first, rule = 'thank-you-email'): Letter => ({
    followUp: row(rule, [interview, to], { about: rule === 'find-contact' ? luis : null }),
    kind: rule,
    kindName: '',
    talkDay: null,
    subject: null,
    body: `Dear ${to.name}`,
    tone: 'formal',
    missing: [],
    leftOut: [],
    material: [],
    writtenAt: '2026-03-12T15:00',
  });

  it('is what their follow-ups say', () => {
    const letter = letterTo(dana, second, 'find-contact');
    const context = contextsOfLetters([letter], writing([]))(letter);
    expect(context).toMatchObject({ rule: 'find-contact', person: dana, about: luis, interview: second });
    expect(context).toMatchObject({ email: dana.email, metBefore: true, sentBefore: false, isNoteChanged: false });
    expect(context).toMatchObject({ kind: { id: 'find-contact' }, companyTalks: [first, second], sources: [] });
  });

  it('is compared with one another and with letters that stand, at the same company', () => {
    const letters = [letterTo(dana), letterTo(luis), letterTo(person('Ada Fox'), elsewhere)];
    const standing = [
      noteTo('Zoë Brandt', { interview: second.path }),
      noteTo('Dana Whitfield'),
      noteTo('Luis Ortega'),
    ];
    const contexts = letters.map(contextsOfLetters(letters, writing(standing)));
    expect(contexts.map(names)).toEqual([
      ['Luis Ortega', 'Zoë Brandt', 'Luis Ortega'],
      ['Dana Whitfield', 'Zoë Brandt', 'Dana Whitfield'],
      [],
    ]);
  });

  it('is nothing but the letter where its talk or its kind is unknown', () => {
    const lost = {
      ...letterTo(dana),
      kind: 'own',
      followUp: row('x', [{ ...first, path: 'gone.md' }, dana], { person: null }),
    };
    const context = contextsOfLetters([lost, letterTo(luis)], writing([noteTo('Luis Ortega')]))(lost);
    expect(context).toMatchObject({ kind: null, person: null, interview: null, email: null });
    expect(context).toMatchObject({ companyTalks: [], others: [] });
  });

  it('is whether such a letter was sent before', () => {
    const letters = [letterTo(dana), letterTo(luis)];
    const contexts = letters.map(contextsOfLetters(letters, writing([noteTo('Dana Whitfield', { status: 'sent' })])));
    expect(contexts.map(({ sentBefore }) => sentBefore)).toEqual([true, false]);
  });
});
