import { comingDayWords } from '../letters/facts/spoken-day.ts';
import type { Check, CheckContext } from './shape/check.ts';
import { placesOf } from './shape/place.ts';

const FORWARD = /\blook(?:ing)? forward to\b/gi;

/** What comes next is said once. */
export const nextStepOnce: Check = {
  id: 'next-step-once',
  sentence: 'What comes next is said once.',
  sources: ['washu', 'purdue'],
  find: ({ body }, context) =>
    [FORWARD, ...dayPatterns(context)].flatMap((pattern) =>
      placesOf(body, pattern)
        .slice(1)
        .map((at) => ({ level: 'warning' as const, says: `“${at.text}” comes a second time`, at })),
    ),
};

function dayPatterns({ interview }: CheckContext): readonly RegExp[] {
  const days = [interview?.nextStep?.day, interview?.decisionBy?.day].filter(
    (day) => day !== null && day !== undefined,
  );
  return [...new Set(days)].map((day) => new RegExp(`${comingDayWords(day, 'gb')}|${comingDayWords(day, 'us')}`, 'gi'));
}
