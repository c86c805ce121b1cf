import { cleanLine, withoutEnd } from './clean-line.ts';
import { writeOut } from './contractions.ts';
import { asActivity, asDoing } from './gerund.ts';
import { isDelicate } from './delicate.ts';
import { keepsCapital, type Lexicon } from './lexicon.ts';
import { lowerStart } from './lower-start.ts';
import { cutAtVerb, withArticle } from './noun-phrase.ts';
import {
  LINE_PATTERNS,
  DID,
  LEFT_HANGING,
  OUR_CLAUSE,
  REPORTING,
  THEIR_SENTENCE,
  WHO_REPORTS,
  type LinePattern,
} from './patterns.ts';
import { unaskForAnyone, unaskToWriter } from './question.ts';
import type { SaidTopic } from './said-topic.ts';
import { cutAtComma, mainPart } from './trim-line.ts';
import { isForeign, isForeignSentence } from './tongue.ts';
import { turnToReader, turnToWriter } from './turn-person.ts';

const MOST_WORDS = 20;
const MOST_QUOTED = 10;
const CLAUSE = /^(?:how|why|what|where|when|which|who|whether)\s/i;

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

/** What was said back before: every letter to a house asks for the topics of all who work there. */
const knownTopics = new WeakMap<Lexicon, Map<string, SaidTopic | null>>();

function sayAnew(line: string, lexicon: Lexicon): SaidTopic | null {
  const plain = mainPart(cleanLine(line));
  if (!/\p{L}/u.test(plain) || isDelicate(cleanLine(line)) || PRACTICAL.test(plain)) return null;
  if (isForeign(plain, lexicon.isForeign)) return isForeignSentence(plain) ? null : quoted(plain);
  const spoken = writeOut(plain);
  const said = sayPlain(WHO_REPORTS.exec(spoken)?.[1] ?? spoken, lexicon);
  return said !== null && isSound(said.words) ? said : unsaid(plain);
}

/** What has to be settled but is nothing to come back to: when one could begin, where to park. */
const PRACTICAL =
  /\b(?:can|could|can you|could you) start\b|\bstart(?:ing)? date\b|\bavailab|\bright to work\b|\bparking\b/i;

/** What is left where the grammar is not sure: a short line is quoted, a report of who said what is not. */
function unsaid(plain: string): SaidTopic | null {
  return [REPORTING, WHO_REPORTS, DID, OUR_CLAUSE, LEFT_HANGING].some((sign) => sign.test(plain))
    ? null
    : quoted(plain);
}

function sayPlain(text: string, lexicon: Lexicon): SaidTopic | null {
  if (/^if (?:I|my|we|you|they|she|he|it|the|there)\b/i.test(text)) return sayPlain(`whether${text.slice(2)}`, lexicon);
  const pattern = LINE_PATTERNS.find(({ begins }) => begins.test(text));
  if (pattern) return sayByPattern(pattern, pattern.begins.exec(text)?.[1] ?? '', lexicon);
  return [DID, OUR_CLAUSE].some((sign) => sign.test(text)) ? null : sayBare(text, lexicon);
}

/** A line that begins like none of the patterns. */
function sayBare(text: string, lexicon: Lexicon): SaidTopic | null {
  if (text.endsWith('?')) return sayQuestion(text);
  if (THEIR_SENTENCE.test(text)) return saySentence(text);
  if (CLAUSE.test(text)) return bareClause(text, lexicon);
  if (/^a time\b.*\bI\b/.test(text)) return about('asked', text, lexicon);
  return REPORTING.test(text) ? null : about('talked', text, lexicon);
}

/** A clause of which the line does not say who put it: one that speaks of the writer was a question to the writer. */
function bareClause(text: string, lexicon: Lexicon): SaidTopic {
  const manner = /\b(?:I|my)\b/.test(text) ? 'asked' : 'talked';
  return { manner, words: clauseOf(text, 'reader', lexicon) };
}

function sayByPattern({ gives }: LinePattern, rest: string, lexicon: Lexicon): SaidTopic | null {
  if (gives === 'said') return saySentence(rest);
  if (gives === 'let') return { manner: 'let', words: turnToWriterTask(cutAtComma(rest, MOST_WORDS)) };
  if (gives === 'tasked') return { manner: 'tasked', words: turnToWriterTask(cutAtComma(rest, MOST_WORDS)) };
  if (gives === 'asked') return sayAsked(rest, lexicon);
  if (gives === 'shown') return sayShown(rest, lexicon);
  const matter = rest.replace(/^(?:about|on)\s/i, '');
  return about(gives === 'theirs' ? 'told' : gives, matter, lexicon);
}

function sayAsked(rest: string, lexicon: Lexicon): SaidTopic | null {
  const matter = rest.replace(/^(?:about|on|after)\s/i, '').replace(/^["“](.+)["”]$/, '$1');
  const direct = unaskToWriter(withoutEnd(matter));
  if (direct !== null) return { manner: 'asked', words: cutAtComma(direct, MOST_WORDS) };
  if (/^(?:if|whether)\s/i.test(matter))
    return { manner: 'asked', words: clauseOf(matter.replace(/^if/i, 'whether'), 'writer', lexicon) };
  if (/^for\s/i.test(matter)) return about('talked', matter.replace(/^for\s/i, ''), lexicon);
  if (CLAUSE.test(matter)) return { manner: 'asked', words: clauseOf(matter, 'writer', lexicon) };
  return /^me\s|\?$/.test(matter) ? null : about('asked', matter, lexicon);
}

function sayShown(rest: string, lexicon: Lexicon): SaidTopic | null {
  const said = about('shown', rest.replace(/^(?:around|round)\s/i, ''), lexicon);
  return said?.manner === 'shown' ? said : null;
}

function sayQuestion(text: string): SaidTopic | null {
  if (/\b(?:I|my)\b/.test(text)) {
    const words = unaskToWriter(text);
    return words === null ? null : { manner: 'asked', words };
  }
  const words = unaskForAnyone(text);
  return words === null ? null : { manner: 'talked', words };
}

/** A whole sentence of theirs, to stand after "that". */
function saySentence(text: string): SaidTopic | null {
  const subject = text
    .replace(/^(wants|needs|hopes|plans|runs|leads|manages)\b/i, (verb) => `they ${verb.slice(0, -1).toLowerCase()}`)
    .replace(/^(wanted|needed)\b/i, (verb) => `they ${verb.toLowerCase()}`)
    .replace(/^we\b/i, 'they')
    .replace(/^our\b/i, 'their');
  const words = turnToReader(cutAtComma(subject, MOST_WORDS));
  return { manner: 'said', words: words.charAt(0).toLowerCase() + words.slice(1) };
}

/** What gives a reason or a condition behind a thing: it belongs to no noun. */
const REASON = /,\s(?:because|as|so that|if|when|while|even|especially|since|who|how|why|what|whether)\s.*$/i;

/** Something that stands after "about": a clause, an activity or a noun phrase with its article. */
function about(
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
  const phrase = cutAtVerb(owned(matter));
  if (phrase === null) return null;
  return { manner, words: withArticle(turnToReader(lowerStart(phrase, lexicon))) };
}

/** "our new ward" is theirs when it stands in a note about them; what is shared stays ours. */
function owned(text: string): string {
  return text.replace(/^our (?!shared|mutual|common|both|joint)/i, 'your ').replace(/^(?:their|her|his) /i, 'your ');
}

function clauseOf(text: string, towards: 'reader' | 'writer', lexicon: Lexicon): string {
  const cut = withoutEnd(cutAtComma(text, MOST_WORDS));
  const words = cut.split(' ');
  const [first = ''] = words;
  const isPlain = !keepsCapital(first, lexicon) || CLAUSE.test(text);
  const small = isPlain ? cut.charAt(0).toLowerCase() + cut.slice(1) : cut;
  return turnToReader(towards === 'writer' ? turnToWriter(small) : small);
}

function turnToWriterTask(text: string): string {
  const words = turnToReader(withoutEnd(text));
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** Words that can be trusted inside a sentence: not too long, no signs of note-taking, brackets and quotation marks in pairs. */
function isSound(words: string): boolean {
  const pairs = (words.match(/["“”]/g) ?? []).length % 2 === 0;
  return (
    pairs &&
    words.split(' ').length <= MOST_WORDS &&
    words.length > 2 &&
    !LEFT_HANGING.test(words) &&
    !/[|<>=→⇒{}[\]?!\\^]|\.\.|\s[/]\s|->/.test(words)
  );
}

function quoted(text: string): SaidTopic | null {
  const words = withoutEnd(text)
    .replace(/["“”„«»]/g, '')
    .trim();
  const fits = words.length > 2 && words.split(' ').length <= MOST_QUOTED && words.length <= 80;
  return fits && !/[|<>{}[\]\\^]/.test(words) ? { manner: 'quoted', words } : null;
}
