import { letterCore } from '../letters/deal/letter-core.ts';
import { EMAIL_THANKS } from '../rules/shape/thanks-rules.ts';
import type { Check } from './shape/check.ts';

const THANKS = /\b(?:thank|thanks|thankful|grateful|gratitude|appreciate[ds]?|obliged)\b/i;

/** A letter of thanks thanks in its first sentence. */
export const thanksFirst: Check = {
  id: 'thanks-first',
  sentence: 'A letter of thanks says so in its first sentence.',
  sources: ['purdue', 'princeton'],
  find: ({ body }, { kind }) => {
    if (kind === null || !EMAIL_THANKS.includes(kind.rule)) return [];
    const [first = ''] = letterCore(body).split(/[.!?](?:\s|$)/);
    return THANKS.test(first) ? [] : [{ level: 'warning', says: 'The first sentence does not thank', at: null }];
  },
};
