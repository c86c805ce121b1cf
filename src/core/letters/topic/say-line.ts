import { namesMatter } from '../../interview/body/names-matter.ts';
import { about, CLAUSE, clauseOf, MOST_WORDS } from './about.ts';
import { withoutEnd } from './clean-line.ts';
import { asActivity, asDoing } from './gerund.ts';
import type { Lexicon } from './lexicon.ts';
import {
  DID,
  LINE_PATTERNS,
  NOT_TALKED,
  OUR_CLAUSE,
  REPORTING,
  THEIR_SENTENCE,
  WITH_FIGURE,
  type LinePattern,
} from './patterns.ts';
import { unaskForAnyone, unaskToWriter, unaskWithoutMark } from './question.ts';
import type { SaidTopic } from './said-topic.ts';
import { cutAtComma } from './trim-line.ts';
import { turnToReader } from './turn-person.ts';

/** A line of plain English, its reporter gone, said back by how it begins; null where its beginning cannot be trusted. */
export function sayLine(text: string, lexicon: Lexicon): SaidTopic | null {
  if (/^if (?:I|my|we|you|they|she|he|it|the|there)\b/i.test(text)) return sayLine(`whether${text.slice(2)}`, lexicon);
  if (NOT_TALKED.test(text)) return null;
  const pattern = LINE_PATTERNS.find(({ begins }) => begins.test(text));
  if (pattern) return sayByPattern(pattern, pattern.begins.exec(text)?.[1] ?? '', lexicon);
  return [DID, OUR_CLAUSE].some((sign) => sign.test(text)) ? null : sayBare(text, lexicon);
}

/** A line that begins like none of the patterns. */
function sayBare(text: string, lexicon: Lexicon): SaidTopic | null {
  if (ASKS_YOU.test(text)) return sayQuestion(text);
  const put = unaskWithoutMark(text);
  if (put !== null) return { manner: 'asked', words: clauseOf(put, 'reader', lexicon) };
  if ([THEIR_SENTENCE, WITH_FIGURE].some((sign) => sign.test(text))) return saySentence(text);
  if (CLAUSE.test(text)) return bareClause(text, lexicon);
  if (/^(?:a|the) time\b.*\bI\b/i.test(text)) return { manner: 'asked', words: clauseOf(text, 'reader', lexicon) };
  const isMatter = namesMatter(cutAtComma(text, MOST_WORDS)) || (asDoing(text) ?? asActivity(text)) !== null;
  return REPORTING.test(text) || !isMatter ? null : about('talked', text, lexicon);
}

/** A question, with its mark or with "you" behind its verb. */
const ASKS_YOU = /\?$|^(?:how|what|when|where|which \S+) (?:do|would|could|can|should) (?:you|we) /i;

/** A clause of which the line does not say who put it: one that speaks of the writer first was a question to the writer. */
function bareClause(text: string, lexicon: Lexicon): SaidTopic {
  const [others = ''] = text.split(/\b(?:I|my)\b/);
  if (OWN_PLACE.test(text)) return { manner: 'talked', words: clauseOf(text, 'reader', lexicon) };
  const isOfOthers = /\b(?:she|he|they|we|it|her|his|their)\b/i.test(others);
  const first = isOfOthers ? text.replace(/,? and (?:how|why|what|where|when|whether) (?:I|my)\b.*$/, '') : text;
  const manner = !isOfOthers && others !== text ? 'asked' : 'talked';
  return { manner, words: clauseOf(first, 'reader', lexicon) };
}

/** Where the writer would work, and with whom, is nothing that they ask the writer. */
const OWN_PLACE =
  /^(?:where|when|who|whom|which \S+|how (?:many|much|often)(?: \S+)?)(?: \S+)? I would (?:be|get|have|report)\b/i;

function sayByPattern({ gives }: LinePattern, rest: string, lexicon: Lexicon): SaidTopic | null {
  if (gives === 'said') return saySentence(rest);
  if (gives === 'let') return { manner: 'let', words: turnToWriterTask(cutAtComma(rest, MOST_WORDS)) };
  if (gives === 'tasked') return { manner: 'tasked', words: turnToWriterTask(cutAtComma(rest, MOST_WORDS)) };
  if (gives === 'asked') return sayAsked(rest, lexicon);
  if (gives === 'shown') return sayShown(rest, lexicon);
  const matter = rest.replace(/^(?:about|on)\s/i, '');
  return about(mannerOf(gives, matter), matter, lexicon);
}

/** What belongs to the writer ("my sketch") was talked about; nobody told of it. */
function mannerOf(gives: 'answered' | 'talked' | 'told' | 'theirs', matter: string): 'answered' | 'talked' | 'told' {
  if (/^my\s/i.test(matter)) return 'talked';
  return gives === 'theirs' ? 'told' : gives;
}

function sayAsked(rest: string, lexicon: Lexicon): SaidTopic | null {
  const matter = rest.replace(/^(?:about|on|after)\s/i, '').replace(/^["“](.+)["”]$/, '$1');
  const direct = unaskToWriter(withoutEnd(matter));
  if (direct !== null) return { manner: 'asked', words: cutAtComma(direct, MOST_WORDS) };
  if (/^(?:if|whether)\s/i.test(matter))
    return { manner: 'asked', words: clauseOf(matter.replace(/^if/i, 'whether'), 'writer', lexicon) };
  if (/^for\s/i.test(matter)) return about('asked', matter.replace(/^for \S+ \S+ (?:on|of|about) /i, ''), lexicon);
  if (/^(?:a|the) time\b.*\bI\b/i.test(matter)) return { manner: 'asked', words: clauseOf(matter, 'writer', lexicon) };
  if (CLAUSE.test(matter)) {
    const clause = ASKS_WHO.test(matter) ? matter.replace(/\?$/, '') : matter;
    return { manner: 'asked', words: clauseOf(clause, 'writer', lexicon) };
  }
  return /^me\s|\?$/.test(matter) ? null : about('asked', matter, lexicon);
}

/** A question in which who is asked about comes first needs no turning. */
const ASKS_WHO =
  /^(?:who|what|which \S+) (?!(?:do|does|did|is|are|was|were|would|could|can|should|will|have|has|had)\b)/i;

function sayShown(rest: string, lexicon: Lexicon): SaidTopic | null {
  const thing = rest.replace(/^(?:around|round)\b,?\s?/i, '').replace(/^\p{L}+sel(?:f|ves)\b,?\s?/iu, '');
  const said = thing === '' ? null : about('shown', thing, lexicon);
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

/** When and how they answer: that belongs to the next step of a letter, not to its topic. */
const TELLS_NEXT =
  /\b(?:(?:write|email|ring|call|phone|get back|be in touch|come back)(?: to| with)? (?:me|us|everyone|everybody|all|people|candidates)|let (?:me|us|everyone|people) know|decid(?:e|es|ing) (?:by|on|next|this)|by the end of|within \w+ (?:days|weeks))\b/i;

/** A whole sentence of theirs, to stand after "that". */
function saySentence(text: string): SaidTopic | null {
  if (TELLS_NEXT.test(text)) return null;
  const subject = text
    .replace(/^(wants|needs|hopes|plans|runs|leads|manages)\b/i, (verb) => `they ${verb.slice(0, -1).toLowerCase()}`)
    .replace(/^(wanted|needed)\b/i, (verb) => `they ${verb.toLowerCase()}`)
    .replace(/^(?:is|are) (?=\p{L}+ing\s)/iu, 'they are ')
    .replace(/^we\b/i, 'they')
    .replace(/^our\b/i, 'their');
  const words = turnToReader(cutAtComma(subject, MOST_WORDS));
  return { manner: 'said', words: words.charAt(0).toLowerCase() + words.slice(1) };
}

function turnToWriterTask(text: string): string {
  const words = turnToReader(withoutEnd(text));
  return words.charAt(0).toLowerCase() + words.slice(1);
}
