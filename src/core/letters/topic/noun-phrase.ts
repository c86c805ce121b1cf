import { FINITE_VERBS, RELATIVES } from '../../interview/words/finite-verbs.ts';
import { isPlural } from './plural.ts';

/**
 * The noun phrase at the beginning of a line: what comes before its verb, or the whole when there is none.
 * Null when the verb comes first or nothing sensible is left.
 */
export function cutAtVerb(text: string): string | null {
  const words = text.split(' ');
  let inRelative = false;
  let freeTo = -1;
  for (const [at, word] of words.entries()) {
    if (RELATIVES.has(bareWord(word))) inRelative = true;
    if (opensContact(words, at)) freeTo = contactEnd(words, at);
    if (!inRelative && at > freeTo && isVerbAt(words, at))
      return at === 0 ? null : clipped(words.slice(0, at), LEADS_ON);
  }
  return clipped(words, JOINS);
}

/** The last word of the verb of such a clause: "had found". */
function contactEnd(words: readonly string[], at: number): number {
  const [verb = '', next = ''] = words.slice(at + 1);
  return /^ha(?:d|ve|s)$/.test(verb) && !IS.test(next) ? at + 2 : at + 1;
}

/** Whether a clause without its relative begins here ("the labelling she does by colour"): its verb belongs to the phrase. */
function opensContact(words: readonly string[], at: number): boolean {
  if (at === 0 || !/^(?:I|we|you|she|he|they)$/i.test(words[at] ?? '')) return false;
  return (
    /^\p{L}{3,}$/u.test(words[at - 1] ?? '') &&
    !NO_NOUN.test(words[at - 1] ?? '') &&
    SHARED_DEED.test(bareWord(words[at + 1] ?? ''))
  );
}

const IS = /^(?:is|are|was|were)$/;

/** Before a clause of its own stands no noun. */
const NO_NOUN =
  /^(?:and|but|or|so|then|now|because|that|than|with|for|too|also|maybe|where|when|said|says|think|thinks|yes|well)$/i;

/** What one does with a thing that a phrase names. */
const SHARED_DEED =
  /^(?:does|do|did|had|have|has|use|uses|used|made|make|makes|built|bought|found|wrote|gave|give|gives|took|got|keep|keeps|kept|drew|ran|run|runs|led|left|lost|met|saw|sold|taught|brought|got|brew|brews|bake|bakes|cook|cooks|grow|grows)$/;

/** Whether a word of a phrase is its verb; a word with a capital is a name ("Rust versus Go"), one behind "to" belongs to the phrase. */
function isVerbAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (/^to$/i.test(words[at - 1] ?? '')) return false;
  const isFinite = FINITE_VERBS.has(bareWord(word)) && (at === 0 || /^\P{Lu}/u.test(word));
  return isFinite || isLooseVerb(words, at) || leadsToVerb(words, at);
}

/** Whether a verb stands behind this word: "their sourdough never rises". */
function leadsToVerb(words: readonly string[], at: number): boolean {
  return at > 0 && OFTEN.test(words[at] ?? '') && /^\p{Ll}{2,}(?:[^s]s|ed)$/u.test(words[at + 1] ?? '');
}

const OFTEN = /^(?:never|always|often|rarely|seldom|hardly|mostly|usually)$/;

function bareWord(word: string): string {
  return word.toLowerCase().replace(/[,;]$/, '').replace('’', "'");
}

const LEADS_ON =
  /^(?:and|or|but|nobody|everyone|somebody|also|just|only|still|never|always|often|mostly|usually|not|they|she|he|it|we|i|you|there|this|that|which|who|to|of|for|the|a|an)[,;]?$/i;
const JOINS = /^(?:and|or|but|the|a|an)[,;]?$/i;

/** A word that is a verb only between a plural and a particle: "pre-authorisations pile up", "schedules slip at proof stage". */
export function isLooseVerb(words: readonly string[], at: number): boolean {
  const verb =
    /^(?:pile|slip|break|fall|drop|run|back|dry|show|turn|come|go|drift|leak|fail|clog|sell|arrive|vanish|disappear|freeze|stall|jam|crash|leave|stop|die|start|end|get|go)$/i;
  const particle =
    /^(?:up|down|out|off|behind|away|over|late|early|at|on|in|during|before|after|every|all|too|without)$/i;
  return at > 0 && verb.test(words[at] ?? '') && isPlural(words[at - 1] ?? '') && particle.test(words[at + 1] ?? '');
}

/** Without words at the end that lead on to something that was cut. */
function clipped(words: readonly string[], loose: RegExp): string | null {
  let end = words.length;
  while (end > 0 && loose.test(words[end - 1] ?? '')) {
    end -= 1;
  }
  return end === 0
    ? null
    : words
        .slice(0, end)
        .join(' ')
        .replace(/[,;:]$/, '');
}
