import { letterCore } from '../letters/deal/letter-core.ts';
import { IRREGULAR_PASTS, QUALITIES } from '../letters/words/verb-forms.ts';
import type { Check } from './shape/check.ts';

const MOST = 2;
const CLAUSE = /\bI(?:['’]ve| have|['’]m| am)?(?: also| then)? ([\p{L}-]+)/gu;
const OF_THE_TALK =
  /^(?:asked|enjoyed|liked|learned|learnt|wanted|noted|appreciated|remembered|thought|talked|mentioned|noticed|hoped|heard|spoke|saw|met|got|went|came|found|made|wished|promised|looked|waited|received|expected|needed|accepted|decided|withdrawn|applied|named|used|kept|read|had|did|was|stood|been|sent|took|happy|aware|told|brought|put|interested|gone|grateful|hoping)$/;

/** One or two claims about oneself; more make a letter of thanks an advertisement. */
export const fewClaims: Check = {
  id: 'few-claims',
  sentence: 'The letter makes no more than two claims about you.',
  sources: ['askamanager', 'washu'],
  find: ({ body }, { kind }) => {
    if (kind?.wants.includes('claim') === true) return [];
    const claims = [...letterCore(body).matchAll(CLAUSE)].filter(({ 1: word = '' }) => isClaim(word.toLowerCase()));
    if (claims.length <= MOST) return [];
    return [
      {
        level: 'warning',
        says: `The letter makes ${claims.length} claims about you (${claims.map(([text]) => `“${text}”`).join(', ')}); one or two are enough`,
        at: null,
      },
    ];
  },
};

function isClaim(word: string): boolean {
  return !OF_THE_TALK.test(word) && (IRREGULAR_PASTS.has(word) || QUALITIES.has(word) || word.endsWith('ed'));
}
