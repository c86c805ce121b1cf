import { withoutEnd } from './clean-line.ts';
import { asActivity, asDoing } from './gerund.ts';
import { keepsCapital, type Lexicon } from './lexicon.ts';
import { lowerStart } from './lower-start.ts';
import { withArticle } from './article.ts';
import { cutAtVerb } from './noun-phrase.ts';
import type { SaidTopic } from './said-topic.ts';
import { cutAtComma } from './trim-line.ts';
import { turnToReader, turnToWriter } from './turn-person.ts';

/** Most words that a topic has in a letter. */
export const MOST_WORDS = 20;

/** Begins a clause that stands after "about". */
export const CLAUSE = /^(?:how|why|what|where|when|which|who|whether)\s/i;

/** What gives a reason or a condition behind a thing: it belongs to no noun. */
const REASON = /,\s(?:because|as|so that|if|when|while|even|especially|since|who|how|why|what|whether)\s.*$/i;

/** Something that stands after "about": a clause, an activity or a noun phrase with its article. */
export function about(
  manner: 'asked' | 'answered' | 'talked' | 'told' | 'shown',
  text: string,
  lexicon: Lexicon,
): SaidTopic | null {
  if (CLAUSE.test(text) && manner !== 'shown')
    return { manner, words: clauseOf(text, manner === 'asked' ? 'writer' : 'reader', lexicon) };
  const matter = cutAtComma(withoutEnd(text), MOST_WORDS).replace(REASON, '');
  const activity = manner === 'shown' ? null : asActivity(matter);
  if (activity !== null) return { manner, words: turnToReader(activity) };
  const doing = asDoing(owned(matter));
  if (doing !== null && doing.split(' ').length <= MOST_WORDS)
    return { manner, words: turnToReader(lowerStart(doing, lexicon)) };
  const phrase = nounOf(owned(matter));
  return phrase === null ? null : { manner, words: withArticle(turnToReader(lowerStart(phrase, lexicon))) };
}

/** The noun phrase with which a line begins, or null where too little is left of it: nothing, or one word ("occupancy is at 96 per cent"). */
function nounOf(matter: string): string | null {
  const phrase = cutAtVerb(matter);
  const isCut = phrase !== matter;
  return isCut && (SAYS_NOTHING.test(phrase ?? '') || phrase?.includes(' ') === false) ? null : phrase;
}

/** What is left of "the place is a gem" names nothing to come back to. */
const SAYS_NOTHING =
  /^(?:yours|mine|hers|his|theirs|it|he|she|they|you|this|that|there)$|^(?:the |a |an |my |your |this |that )?(?:places?|company|firm|team|job|work|role|things?|stuff|people|phone|day|interview|position|post|site|office|shop|boss|owner|questions?|one|lot|bit|way|time|idea|reason|problem|plan)$/i;

/** "our new ward" is theirs when it stands in a note about them; what is shared stays ours. */
function owned(text: string): string {
  return text.replace(/^our (?!shared|mutual|common|both|joint)/i, 'your ').replace(/^(?:their|her|his) /i, 'your ');
}

/** A clause of a line inside a sentence of a letter, turned to its reader, or to its writer where it was a question. */
export function clauseOf(text: string, towards: 'reader' | 'writer', lexicon: Lexicon): string {
  const cut = withoutEnd(cutAtComma(text, MOST_WORDS));
  const words = cut.split(' ');
  const [first = ''] = words;
  const isPlain = !keepsCapital(first, lexicon) || CLAUSE.test(text);
  const small = isPlain ? cut.charAt(0).toLowerCase() + cut.slice(1) : cut;
  return turnToReader(towards === 'writer' ? turnToWriter(small) : small);
}
