import { FINITE_VERBS } from '../../interview/words/finite-verbs.ts';
import { beginsWithClock } from '../../time/read-clock.ts';
import { HOURS, PRACTICAL_PAPER, PRACTICAL_THING } from '../words/practical.ts';
import { CLAUSE, MOST_WORDS } from './about.ts';
import { cleanLine, withoutEnd } from './clean-line.ts';
import { writeOut } from './contractions.ts';
import { isDelicate } from './delicate.ts';
import type { Lexicon } from './lexicon.ts';
import { DID, LEFT_HANGING, OUR_CLAUSE, REPORTING, WHO_REPORTS } from './patterns.ts';
import type { SaidTopic } from './said-topic.ts';
import { sayLine } from './say-line.ts';
import { sayingOf } from './saying.ts';
import { isForeign, isForeignSentence, LEANS } from './tongue.ts';
import { cutAtTurn, mainPart } from './trim-line.ts';

const MOST_QUOTED = 10;

/** What the writer is to do ("id text Kev a photo") was not talked about. */
const MY_PROMISE =
  /^(?:i['’]?d|i['’]?ll|said i['’]?d|gotta|must|to) (?:text|send|email|mail|msg|message|ring|call|bring|drop|forward|post|share|get|give)\s/i;

/**
 * What somebody talked or asked about, said back in a letter to that person: the line of the note in the grammar of English,
 * from the writer's side. Lines in another tongue are quoted as they stand.
 *
 * Null when the line is private, too long, or cannot be said back safely: then it belongs into no letter.
 */
export function sayTopic(line: string, lexicon: Lexicon): SaidTopic | null {
  const known = knownTopics.get(lexicon) ?? new Map<string, SaidTopic | null>();
  const said = known.get(line);
  if (said !== undefined) return said;
  const fresh = sayAnew(line, lexicon);
  knownTopics.set(lexicon, known.set(line, fresh));
  return fresh;
}

/** What was said back before: every letter to a company asks for the topics of all who work there. */
const knownTopics = new WeakMap<Lexicon, Map<string, SaidTopic | null>>();

function sayAnew(line: string, lexicon: Lexicon): SaidTopic | null {
  const plain = mainPart(cleanLine(line));
  if (isDelicate(cleanLine(line)) || isNoTopic(plain)) return null;
  if (isForeign(plain, lexicon.isForeign)) return sayForeign(plain);
  const spoken = cutAtTurn(writeOut(withoutRest(plain)));
  const said = sayLine(WHO_REPORTS.exec(spoken)?.[1] ?? spoken, lexicon);
  if (said === null || !isSound(said.words)) return unsaid(plain);
  return isPractical(said.words) ? sayPractical(said) : withSaying(said, line);
}

function withSaying(said: SaidTopic, line: string): SaidTopic {
  const full = { ...said, words: withThat(said.words) };
  const saying = said.manner === 'talked' ? sayingOf(cleanLine(line)) : null;
  return saying === null ? full : { ...full, saying };
}

/** "Dashboards nobody reads", as one jots it down, where a letter has "dashboards that nobody reads". */
function withThat(words: string): string {
  return words.replace(BARE_NOBODY, (all, before: string, who: string) =>
    LEADS_TO_CLAUSE.test(before) ? all : `${before} that ${who} `,
  );
}

const BARE_NOBODY =
  /(\p{Ll}{3,20}) (nobody|no one) (?=(?:can|could|will|would|drew|knew|told|saw|read|made|found|got|kept|wrote|took|\p{Ll}{2,}(?:s|ed)|had)\b)/gu;

const LEADS_TO_CLAUSE =
  /^(?:that|which|what|why|how|who|whom|because|since|when|where|while|but|and|though|although|whether|than|then|about|with|for|say|says|said|know|knows|means|tell|tells)$/;

/** Without "re" in front, without how long it took ("talked for ages about"), and without what leans on a verb that was cut: "… and about the register", "rotas with her". */
function withoutRest(plain: string): string {
  return plain
    .replace(/^(?:re:?|(?:all )?about)\s/i, '')
    .replace(HOW_LONG, '$1')
    .replace(ASIDE_AT_END, '')
    .replace(/\s(and|or)\s(?:about|(?:on|for|of)(?=\s(?:the|my|their|your|his|her|how|what|why)\s))\s/gi, ' $1 ')
    .replace(/^(?!let |had |asked )(.*)\swith (?:her|him|them)(?=,|$)/i, '$1');
}

/** How long it took, what was so "too", how often a rota comes round, an answer or a second question behind the first. */
const ASIDE_AT_END =
  /,? (?:at (?:some |great )?length|also|too|as well|really|basically|(?:1|one) in (?:\d|\p{L})+)(?=,|$)|,? which (?:is \d|I ).*$| and (?:do|does|can|would|will|have|am|did) (?:I|you)\b.*$/u;

const HOW_LONG =
  /^((?:we |also )*(?:asked|chatted|spoke|talked)(?: to me| with me)?) (?:for )?(?:ages|hours|quite a bit|a (?:bit|(?:long |good )?while)|(?:half an|an|a good|over an) hour|(?:\d+|five|ten|twenty) min(?:ute)?s)(?= (?:about|on)\s)/i;

/** Whether a line names nothing that was talked about: signs alone, what the writer is to do, when one could begin. */
function isNoTopic(plain: string): boolean {
  return (
    !/\p{L}{2}/u.test(plain) ||
    /^(?:no|not|never|just|only|nothing) (?!(?:asked|talked|spoke)\b)/i.test(plain) ||
    MY_PROMISE.test(plain) ||
    beginsWithClock(plain) ||
    [UNSETTLED, SAYS_NOTHING, PAPER].some((sign) => sign.test(plain))
  );
}

/** A thing in another tongue, quoted without what follows a comma; sentences, and pieces that lean on a word before them, stay out. */
function sayForeign(plain: string): SaidTopic | null {
  const thing = isForeignSentence(plain) ? '' : (plain.split(/,\s|\s[/|]\s/)[0] ?? '');
  const whole = thing.replace(AND_OF, '');
  return LEANS.test(whole) || HAS_TIME.test(whole) ? null : quoted(whole);
}

/** A second thing that leans on the verb that was cut: "… e del prezzo". */
const AND_OF = /\s(?:e|y|et|und|en|i)\s(?:de|del|della|dei|degli|di|do|da|dos|das|du|des|von|por|sobre|o|van)\s.*$/iu;

/** A time of day or a date: a note for oneself. */
const HAS_TIME = /\d[:.h]\d\d|\d{1,2}\.\d{1,2}\./;

/** A word of talking with nothing behind it, a thing of theirs that only its detail would tell, a condition. */
const SAYS_NOTHING =
  /^(?:(?:well|ok(?:ay)?|yes|yeah|hm+|oh)(?:,.*)?|same|ditto|tbc|tbd|etc|why \S+|if (?:yes|no|so|not|ok)\b.*|(?:wants?|wanted|asks?|asked|talked|said|told)(?: me)?(?: to (?:know|hear|see|understand)| about)?|(?:his|her|their) (?:rule|motto|line|advice|view|point|verdict|answer|question))$/i;

/** What the writer has to show: a licence, a certificate. */
const PAPER = /\b(?:licen[cs]e|certificate|endorsement|passport)(?:$|,| which\b| that is\b)/i;

/** What has to be settled between the two alone: when one could begin, whether one may work. */
const UNSETTLED =
  /\b(?:can|could|can you|could you) start\b|\bstart(?:ing)? date\b|\bavailab|\bright to work\b|\bwhere (?:to|I can|I could) park\b/i;

/** What somebody says of a practical thing far behind in a sentence is about something else. */
function isPractical(all: string): boolean {
  const words = all.split(' ').slice(0, NEAR_START).join(' ');
  return [PRACTICAL_THING, PRACTICAL_PAPER, HOURS].some((sign) => sign.test(words));
}

/** A practical thing is told as such; a question about one, and what somebody wants with one, is not told. */
const NEAR_START = 5;

function sayPractical({ manner, words }: SaidTopic): SaidTopic | null {
  const isThing = !CLAUSE.test(words) && ['asked', 'answered', 'told', 'talked', 'practical'].includes(manner);
  return isThing ? { manner: 'practical', words } : null;
}

/** What is left where the grammar is not sure: a short line is quoted, a sentence and a report of who said what are not. */
function unsaid(plain: string): SaidTopic | null {
  const isSentence = plain.split(' ').some((word) => FINITE_VERBS.has(word.toLowerCase()));
  return isSentence ||
    /^\p{L}+ed\s/u.test(plain) ||
    [REPORTING, WHO_REPORTS, DID, OUR_CLAUSE, LEFT_HANGING, UNSOUND].some((sign) => sign.test(plain))
    ? null
    : quoted(plain);
}

/** Words that can be trusted inside a sentence: not too long, no signs of note-taking, brackets and quotation marks in pairs. */
function isSound(words: string): boolean {
  const pairs = (words.match(/["“”]/g) ?? []).length % 2 === 0;
  return (
    pairs &&
    words.split(' ').length <= MOST_WORDS &&
    /\p{L}{3}/u.test(words.replace(/^(?:the|an?) /, '')) &&
    !LEFT_HANGING.test(words) &&
    !/[|<>=→⇒{}[\]?!\\^]|\.\.|\s[/]\s|->/.test(words) &&
    !UNSOUND.test(words)
  );
}

/** A word that leads on to nothing, two prepositions side by side, "you" who does something to "you", and short forms that may be two words. */
const UNSOUND =
  /\s(?:to|let|the|an?|and|or|my|our|we|I|they|who|which|whose|because)$|\b(?:with|of|by) (?:for|of|with|about)\b|\byou (?:(?:are|were|have|had|will) )?\p{L}+ you\b|\b(?:pts?|tbh|idk|smth|sth)\b/iu;

function quoted(text: string): SaidTopic | null {
  const words = withoutEnd(text)
    .replace(/["“”„«»]/g, '')
    .trim();
  const fits = words.length > 2 && words.split(' ').length <= MOST_QUOTED && words.length <= 80;
  return fits && !/[|<>{}[\]\\^?]/.test(words) ? { manner: 'quoted', words } : null;
}
