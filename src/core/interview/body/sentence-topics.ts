import { smallPattern } from '../../text/small-pattern.ts';
import type { Topic } from '../model.ts';
import { wordsOf } from '../people/name-words.ts';
import { isMineOrJudged } from './mine-or-judged.ts';
import { namesMatter } from './names-matter.ts';
import { isPrivate, isPrivateKey } from './private.ts';
import { isTheirStep } from './their-step.ts';
import { INVITED, isBareSpeech, isSpeech, isToldClause, readTopic, splitClauses } from './topic-words.ts';

const LABELLED = /^(?:\*\*|__)?([^*_:"“„?]{2,50}?)(?:\*\*|__)?:(?:\*\*|__)?\s+(\S.*)$/u;
const TOPIC_KEYS = smallPattern(
  '^(?:topics?|topics? (?:covered|discussed)|focus|cares about|(?:i |they |(?:s)?he |we )?(?:also )?(?:asked|talked|spoke|chatted)(?: me| us)?(?: about| abt| re)?|(?:her |his |their |the )?questions?(?: asked| they asked| to me)?|wanted to know(?: about)?|themen?|thema|sujets?|temas?|onderwerpen|argomenti|big topic|talk)$',
);
/** A label that names no matter. */
const NOTED = smallPattern('^(?:notes?|n\\.?b\\.?|p\\.?s\\.?|hinweis|anmerkung|nota|remarque|opmerking)$');
/** What is left of a clause that names no matter: "asked twice", "she asked about:". */
const EMPTY = smallPattern(
  "^(?:yes|no|twice|once|again|about|a lot|lots|me|us|it|that|this|so|too|everything|(?:absolutely )?(?:nothing|nowt|nought|naught|nuffin|nuthin|zilch|nada|nix|nichts|rien|niente|nulla|niets|niks|ingenting|intet|nic)(?: (?:much|whatever|at all|else|weiter|mehr|d['’]autre|más|altro|anders|mer))?|and that was it|(?:e|et|y|en|und) (?:basta|c['’]est tout|ya est[aá]|dat was het|das war['’]?s|fertig)|(?:also )?asked(?: me| us)?|questions?|fragen|preguntas|domande|vragen|perguntas|not much|beaucoup|viel|mucho|molto|veel|mycket)$",
);

/** "pump experience + if I text or call": two matters. */
const PLUS_QUESTION = / \+ (?=(?:if|whether|how|why|what|when|where|which|who|do|am|can) )/i;
const AND_ABOUT =
  / (?:and|und|et|y|e|en|och) (?:also |then )?(?:about|abt|bout|über|sur|sobre) (?!to |todo |\d)(?=\S)/iu;
const SHOWN = /^(?:(?:she|he|they|then|also|and) )*(?:showed|shows) (?:me|us) /i;

/** Whether a text has a label in front: "Kilns: two of them". */
export function isLabelled(text: string): boolean {
  return LABELLED.test(text);
}

/** Whether what stands in front announces topics: "Questions: …", "I asked about: …". */
export function isTopicLabelled(text: string): boolean {
  return TOPIC_KEYS.test(LABELLED.exec(text)?.[1]?.trim() ?? '');
}

/** A sentence and its line; null outside the body. */
interface Told {
  readonly text: string;
  readonly line: number | null;
}

/** The topics of one sentence: clause by clause; "Label: detail" gives the label. Empty where it names no matter. */
export function topicsOf(sentence: Told): readonly Topic[] {
  const [, label = '', detail = ''] = LABELLED.exec(sentence.text) ?? [];
  const labelled = label === '' ? null : topicsOfLabel(sentence, label, detail);
  if (labelled !== null) return labelled;
  return splitClauses(sentence.text)
    .flatMap(apart)
    .filter(
      (clause) =>
        !INVITED.test(clause) &&
        !isMineOrJudged(clause) &&
        !isPrivate(clause) &&
        !isBareSpeech(clause) &&
        (isSpeech(clause) || namesMatter(clause)),
    )
    .map((clause) => ({
      ...topicOfClause(readTopic(clause), sentence),
      ...(SHOWN.test(clause) ? { shown: true as const } : {}),
    }))
    .filter(({ text }) => /\p{L}{2}/u.test(text) && !EMPTY.test(text) && !isTheirStep(text) && !isTorn(text));
}

/** "asked how I plan and about the kiln": two matters, the second asked or told as the first. */
function apart(clause: string): readonly string[] {
  const [first = '', ...questions] = clause.includes(' + ') ? clause.split(PLUS_QUESTION) : [clause];
  const [told = '', ...others] =
    isSpeech(first) && !first.includes(' out and about') ? first.split(AND_ABOUT) : [first];
  const verb = readTopic(told).how === 'asked' ? 'asked' : 'talked';
  return [told, ...others.map((other) => `${verb} about ${other}`), ...questions];
}

/** "so on his licence on the wall lol)": a piece cut out of a bracket. */
function isTorn(text: string): boolean {
  return text.includes(')') && !text.includes('(');
}

function topicOfClause(read: ReturnType<typeof readTopic>, { line }: Told): Topic {
  return { ...topic(read.text, line), ...(isToldClause(read) ? { told: true as const } : {}) };
}

/** What a label says: nothing where it names no matter, what follows where it announces topics, else itself; null where it is none. */
function topicsOfLabel({ text, line }: Told, label: string, detail: string): readonly Topic[] | null {
  if (isPrivateKey(label) || NOTED.test(label) || isTheirStep(label)) return [];
  if (TOPIC_KEYS.test(label.trim())) return listed(detail).map((item) => topic(item, line));
  return !isSpeech(`${label} `) && wordsOf(label).length <= 5 ? [topic(labelOr(text, label), line)] : null;
}

/** The items of a list in one line; commas in brackets part none, and what is private stays. */
function listed(detail: string): readonly string[] {
  return detail
    .split(/ ?(?:;|,(?! (?:and|or|but|und|oder|et|ou|y|o|e|en|of) )) (?![^()]*\))/)
    .map((text) => readTopic(text).text)
    .filter((text) => /\p{L}{2}/u.test(text) && !isPrivate(text) && !isMineOrJudged(text));
}

/** The label of "Kilns: two of them"; of "his rule: no service alone" the whole. */
function labelOr(text: string, label: string): string {
  return /^\p{Lu}/u.test(label) ? label : text;
}

/** A topic in those words; an address of the web in them is what was to be shared. */
export function topic(text: string, line: number | null): Topic {
  const link = /https?:\/\/\S{1,300}/.exec(text)?.[0] ?? null;
  return { text: link === null ? text : text.replace(link, '').trim() || link, share: link, line };
}
