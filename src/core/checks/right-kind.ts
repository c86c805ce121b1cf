import { talkTimes } from '../interview/talk-times.ts';
import { THANKS } from '../rules/shape/thanks-rules.ts';
import { daysBetween } from '../time/days.ts';
import type { Day } from '../time/types.ts';
import type { Check, CheckContext } from './shape/check.ts';
import { placeOf } from './shape/place.ts';

const WAITING = new Set([...THANKS, 'status-call', 'strengths-letter', 'check-in', 'ask-next-step']);
const FIRST_MEETING =
  /\b(?:for the first time|to finally meet|nice to meet you|good to meet you|pleasure to meet you|pleasure meeting you)\b/i;
const LATE_AFTER = 7;

/** The letter fits where things stand: the talk was held, nothing is decided, nobody is thanked twice. */
export const rightKind: Check = {
  id: 'right-kind',
  sentence: 'The letter fits where things stand: not before the talk, not after a rejection, not twice, not too late.',
  sources: ['princeton', 'turing', 'georgetown'],
  find: ({ body }, context) => [
    ...notYetHeld(context),
    ...decided(context),
    ...thankedBefore(context),
    ...tooLate(context),
    ...metBefore(body, context),
  ],
};

type Found = ReturnType<Check['find']>;

function notYetHeld({ interview, rule, writing }: CheckContext): Found {
  const times = interview === null ? null : talkTimes(interview, writing.settings.zone);
  if (times === null || !THANKS.includes(rule) || writing.now >= times.start) return [];
  return [
    {
      level: 'error',
      says: `The talk has not taken place yet: it begins on ${times.start.replace('T', ' at ')}`,
      at: null,
    },
  ];
}

function decided({ interview, rule }: CheckContext): Found {
  const status = interview?.status ?? null;
  if (!WAITING.has(rule) || (status !== 'rejected' && status !== 'withdrawn' && status !== 'filled')) return [];
  return [{ level: 'warning', says: `The application is ${status}: another letter fits better now`, at: null }];
}

function thankedBefore({ sentBefore, rule, person }: CheckContext): Found {
  if (!sentBefore || !THANKS.includes(rule)) return [];
  return [{ level: 'warning', says: `${person?.name ?? 'This person'} was sent such a letter already`, at: null }];
}

function tooLate({ interview, rule, writing }: CheckContext): Found {
  const day = interview?.date ?? null;
  if (day === null || !THANKS.includes(rule)) return [];
  const days = daysBetween(day, writing.now.slice(0, 10) as Day);
  if (days <= LATE_AFTER) return [];
  return [
    {
      level: 'warning',
      says: `The talk was ${days} days ago: the thanks go better into the next letter that asks how things stand`,
      at: null,
    },
  ];
}

function metBefore(body: string, { metBefore: met }: CheckContext): Found {
  const at = met ? placeOf(body, FIRST_MEETING) : null;
  return at === null ? [] : [{ level: 'warning', says: 'You had met before', at }];
}
