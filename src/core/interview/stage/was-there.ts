import { foldText } from '../../text/fold.ts';
import { smallPattern } from '../../text/small-pattern.ts';
import { addresses, toldVisits } from '../words/told-visits.ts';

/** One each: together they would take several times as long to be made (docs/speed.md). */
const VISITS = toldVisits.map((told) => smallPattern(`(?:^|[^a-z])(?:${told})`));
const ADDRESSES = new RegExp(addresses.map((one) => `(?:${one})`).join('|'), 'u');
/** What is wished, planned, or asked about, has not been. */
const NOT_YET =
  /(?:^|[^a-z])(?:ask|asks|asked|how|whether|if|will|would|could|should|next|going to|gonna|wants|wanted|offered to|promised|invited|fragte|ob|wird|soll|sollen|demande|pourrai[st]?|pregunto|chiesto|vroeg|mochte|they have|they are|they['’]?re|hay que|nachste[nrs]?|prochaine?|proxim[oa]|volgende|prossim[oa]|monday week|other (?:job|place))(?![a-z])/u;

/** Whether a sentence tells that the writer was there: walked round, given a coffee, sat in a room. What is planned or asked about tells nothing. */
export function tellsVisit(sentence: string): boolean {
  const folded = foldText(sentence);
  return VISITS.some((visit) => {
    const at = visit.exec(folded)?.index ?? -1;
    return at !== -1 && !NOT_YET.test(folded.slice(0, at + 1));
  });
}

/** Whether a text holds a street with its number or name. */
export function holdsAddress(text: string): boolean {
  return ADDRESSES.test(text);
}
