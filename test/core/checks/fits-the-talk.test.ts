import { describe, expect, it } from 'vitest';
import type { Interview, Status } from '../../../src/core/interview/model.ts';
import type { CheckContext } from '../../../src/core/checks/shape/check.ts';
import { LETTER_KINDS } from '../../../src/core/letters/index.ts';
import type { Day, LocalTime } from '../../../src/core/time/types.ts';
import { talk } from '../letters/talk.ts';
import { sampleContext } from './sample-context.ts';
import { pointsAt, says, withLine } from './says.ts';

/** The sample's context at another moment, with another rule or other facts of the talk. */
function around(more: {
  now?: LocalTime;
  rule?: string;
  interview?: Partial<Interview> | null;
}): Partial<CheckContext> {
  const { now = sampleContext.writing.now, rule = 'thank-you-email', interview = {} } = more;
  return {
    writing: { ...sampleContext.writing, now },
    rule,
    interview: interview === null ? null : talk(sampleContext.interview?.people ?? [], interview),
  };
}

const kind = (id: string): Partial<CheckContext> => ({ kind: LETTER_KINDS.find((each) => each.id === id) ?? null });

describe('right-kind', () => {
  const early = 'error: The talk has not taken place yet: it begins on 2026-03-12 at 10:00';
  const late = (days: number): string =>
    `warning: The talk was ${days} days ago: the thanks go better into the next letter that asks how things stand`;

  it.each([
    { now: '2026-03-12T09:59', rule: 'thank-you-email', verdict: [early] },
    { now: '2026-03-12T09:59', rule: 'recruiter-thanks', verdict: [early] },
    { now: '2026-03-12T09:59', rule: 'handwritten-note', verdict: [early] },
    { now: '2026-03-12T09:59', rule: 'no-show', verdict: [] },
    { now: '2026-03-12T10:00', rule: 'thank-you-email', verdict: [] },
    { now: '2026-03-19T23:00', rule: 'thank-you-email', verdict: [] },
    { now: '2026-03-20T00:00', rule: 'thank-you-email', verdict: [late(8)] },
    { now: '2026-03-20T00:00', rule: 'status-call', verdict: [] },
  ] as const)('says of $rule at $now: $verdict', ({ now, rule, verdict }) => {
    expect(says('right-kind', {}, around({ now, rule }))).toEqual(verdict);
  });

  it.each([
    { status: 'rejected', rule: 'thank-you-email', fits: false },
    { status: 'withdrawn', rule: 'status-call', fits: false },
    { status: 'filled', rule: 'strengths-letter', fits: false },
    { status: 'rejected', rule: 'check-in', fits: false },
    { status: 'rejected', rule: 'ask-next-step', fits: false },
    { status: 'rejected', rule: 'ask-feedback', fits: true },
    { status: 'offer', rule: 'thank-you-email', fits: true },
    { status: null, rule: 'thank-you-email', fits: true },
  ] as const)('knows whether $rule fits an application that is $status: $fits', ({ status, rule, fits }) => {
    const told = (is: Status | null) => `warning: The application is ${is ?? ''}: another letter fits better now`;
    expect(says('right-kind', {}, around({ rule, interview: { status } }))).toEqual(fits ? [] : [told(status)]);
  });

  it('says who was thanked before, and only of thanks', () => {
    expect(says('right-kind', {}, { sentBefore: true })).toEqual([
      'warning: Dana Whitfield was sent such a letter already',
    ]);
    expect(says('right-kind', {}, { sentBefore: true, person: null })).toEqual([
      'warning: This person was sent such a letter already',
    ]);
    expect(says('right-kind', {}, { sentBefore: true, rule: 'status-call' })).toEqual([]);
  });

  it('points at a first meeting with somebody whom one had met', () => {
    const line = withLine('It was nice to meet you.');
    expect(says('right-kind', line, { metBefore: true })).toEqual(['warning: You had met before']);
    expect(pointsAt('right-kind', line, { metBefore: true })).toEqual(['nice to meet you']);
    expect(says('right-kind', line)).toEqual([]);
    expect(says('right-kind', {}, { metBefore: true })).toEqual([]);
  });

  it('says nothing of a talk that it does not know, or that has no day', () => {
    expect(says('right-kind', {}, around({ interview: null }))).toEqual([]);
    expect(says('right-kind', {}, around({ interview: { date: null } }))).toEqual([]);
  });
});

describe('time-words', () => {
  const untrue = (word: string): string => `warning: “${word}” is not true: the talk was on Thursday 12 March`;

  it.each([
    { word: 'This morning', now: '2026-03-12T15:00', time: '10:00', isTrue: true },
    { word: 'this afternoon', now: '2026-03-12T15:00', time: '10:00', isTrue: false },
    { word: 'this afternoon', now: '2026-03-12T18:00', time: '14:00', isTrue: true },
    { word: 'this evening', now: '2026-03-12T20:00', time: '17:00', isTrue: true },
    { word: 'this morning', now: '2026-03-12T15:00', time: null, isTrue: true },
    { word: 'Earlier today', now: '2026-03-12T15:00', time: '10:00', isTrue: true },
    { word: 'today', now: '2026-03-13T15:00', time: '10:00', isTrue: false },
    { word: 'this morning', now: '2026-03-13T09:00', time: '10:00', isTrue: false },
    { word: 'yesterday', now: '2026-03-13T09:00', time: '10:00', isTrue: true },
    { word: 'yesterday', now: '2026-03-14T09:00', time: '10:00', isTrue: false },
    { word: 'yesterday', now: '2026-03-12T15:00', time: '10:00', isTrue: false },
    { word: 'on Thursday', now: '2026-03-18T09:00', time: '10:00', isTrue: true },
    { word: 'on Thursday', now: '2026-03-19T09:00', time: '10:00', isTrue: false },
    { word: 'on Thursday 26 March', now: '2026-03-19T09:00', time: '10:00', isTrue: true },
    { word: 'on Friday', now: '2026-03-19T09:00', time: '10:00', isTrue: true },
  ] as const)('“$word” of a talk at $time is true at $now: $isTrue', ({ word, now, time, isTrue }) => {
    const letter = { body: `Thank you for the talk, ${word}.` };
    const context = around({ now, interview: { time } });
    expect(says('time-words', letter, context)).toEqual(isTrue ? [] : [untrue(word)]);
    expect(pointsAt('time-words', letter, context)).toEqual(isTrue ? [] : [word]);
  });

  it('counts days on the calendar of the interviewers', () => {
    const letter = { body: 'Thank you for the talk yesterday.' };
    const context = around({ now: '2026-03-12T23:00', interview: { zone: 'Asia/Tokyo' } });
    expect(says('time-words', letter, context)).toEqual([]);
    expect(says('time-words', letter, around({ now: '2026-03-12T23:00' }))).toEqual([untrue('yesterday')]);
  });

  it('says nothing of a talk that it does not know, or that has no day', () => {
    const letter = { body: 'Thank you for the talk yesterday.' };
    expect(says('time-words', letter, around({ interview: null }))).toEqual([]);
    expect(says('time-words', letter, around({ interview: { date: null } }))).toEqual([]);
  });
});

describe('next-step-once', () => {
  const decision = (day: Day) => ({ day, words: '', by: null });
  const twice = (text: string): string => `warning: “${text}” comes a second time`;
  const next: Partial<Interview> = {
    nextStep: { text: 'they call', day: '2026-03-20', time: null },
    decisionBy: decision('2026-03-27'),
  };

  it.each([
    { body: 'I look forward to it. Looking forward to hearing from you.', verdict: [twice('Looking forward to')] },
    { body: 'Friday 20 March it is: Friday, March 20.', verdict: [twice('Friday, March 20')] },
    {
      body: 'On Friday 27 March, on friday 27 march, on Friday 27 March.',
      verdict: [twice('friday 27 march'), twice('Friday 27 March')],
    },
    { body: 'On Friday 20 March and on Friday 27 March.', verdict: [] },
    { body: 'On Friday 13 March and on Friday 13 March.', verdict: [] },
  ])('says of “$body”: $verdict', ({ body, verdict }) => {
    expect(says('next-step-once', { body }, around({ interview: next }))).toEqual(verdict);
  });

  it('counts a day once that is both the next step and the decision', () => {
    const both = { ...next, decisionBy: decision('2026-03-20') };
    const letter = { body: 'On Friday 20 March, on Friday 20 March.' };
    expect(pointsAt('next-step-once', letter, around({ interview: both }))).toEqual(['Friday 20 March']);
  });

  it('knows of no day where the notes name none', () => {
    const letter = { body: 'On Friday 20 March, on Friday 20 March.' };
    expect(says('next-step-once', letter, around({}))).toEqual([]);
    expect(says('next-step-once', letter, around({ interview: null }))).toEqual([]);
  });
});

describe('note-unchanged', () => {
  it('says that the note has changed, and what to do', () => {
    expect(says('note-unchanged', {}, { isNoteChanged: true })).toEqual([
      'warning: The interview note has changed since this letter was written: see whether the letter still fits, or write it again',
    ]);
    expect(pointsAt('note-unchanged', {}, { isNoteChanged: true })).toEqual(['-']);
  });
});

describe('thanks-first', () => {
  const unthankful = ['warning: The first sentence does not thank'];

  it.each([
    { core: 'I am grateful for your time. More.', verdict: [] },
    { core: 'It was a pleasure. Thank you.', verdict: unthankful },
    { core: 'Was it long? Thank you.', verdict: unthankful },
    { core: 'At 3.15 you said it, thanks.', verdict: [] },
    { core: 'I appreciated the walk', verdict: [] },
  ])('says of a letter that begins “$core”: $verdict', ({ core, verdict }) => {
    expect(says('thanks-first', { body: `Dear Dana,\n\n${core}\n\nKind regards,\nMara` })).toEqual(verdict);
  });

  it('asks it of letters of thanks alone', () => {
    const letter = { body: 'Dear Dana,\n\nHow are things?\n\nKind regards,\nMara' };
    expect(says('thanks-first', letter, kind('recruiter-thanks'))).toEqual(unthankful);
    expect(says('thanks-first', letter, kind('status-email'))).toEqual([]);
    expect(says('thanks-first', letter, { kind: null })).toEqual([]);
  });
});
