import { FINITE_VERBS, RELATIVES } from '../words/finite-verbs.ts';
import { DETERMINERS } from '../words/function-words.ts';
import { MASS_NOUNS } from '../words/mass-nouns.ts';

const PREPOSITION =
  /^(?:of|for|to|in|on|with|without|at|by|from|about|into|between|over|under|during|after|before|against|as|per|via|than|behind|around|across|through|within|among|near|outside|inside|until|and|or|but|vs\.?|versus|that|which|who|when|where|while|if|because|whose)$/i;
const PLURAL = /(?:[^su]s|ies|ses|xes|men|people|children|feet|data|media|criteria|staff|police)$/i;
const SINGULAR_S = /(?:ss|us|is|ics|ness|news|series|'s|’s)$/i;
const UNCOUNTED =
  /(?:ing|ics|ism|ship|hood|ology|graphy|metry|scopy|lysis|genation|ulation|bility|ivity|ness|(?:optim|standard|digital|digit|local|priorit|personal|visual|categor|util|monet|normal|token|virtual|container|special|decarbon|electr)i[sz]ation)$/i;
const COUNTED_ING =
  /^(?:building|meeting|briefing|listing|painting|drawing|opening|wedding|ceiling|setting|rating|ring|spring|wing|thing|string|king|evening|morning|railing|crossing|clearing|dwelling|filling|fitting|covering|sling)$/i;

/** Heads that make a name of an activity before them: "the onboarding plan", but "teaching algebra". */
const NAMES_WITH_ACTIVITY =
  /^(?:plan|model|process|system|schedule|site|room|class|list|board|line|tool|project|programme|program|team|policy|shift|budget|style|target|session|course|day|week|machine|area|pool|method|rota|roster|station|round|desk|book|sheet|guide|kit|pipeline|platform|scheme|package|app|service|trolley|store|load|rate|cost|bill|window|floor|chain|unit|centre|center|goal|problem|table|strategy|structure|studio|yard|pool|queue|slot|log|framework|method|technique|lab|harness|test|contract|agreement|record|engine|cycle|track|route|map|season|challenge|campaign|trial|pilot)$/i;

/**
 * The noun phrase at the beginning of a line: what comes before its verb, or the whole when there is none.
 * Null when the verb comes first or nothing sensible is left.
 */
export function cutAtVerb(text: string): string | null {
  const words = text.split(' ');
  let inRelative = false;
  for (const [at, word] of words.entries()) {
    const bare = word.toLowerCase().replace(/[,;]$/, '').replace('’', "'");
    if (RELATIVES.has(bare)) inRelative = true;
    if (!inRelative && (FINITE_VERBS.has(bare) || isLooseVerb(words, at)))
      return at === 0 ? null : clipped(words.slice(0, at), LEADS_ON);
  }
  return clipped(words, JOINS);
}

const LEADS_ON =
  /^(?:and|or|but|also|just|only|still|never|always|often|mostly|usually|not|they|she|he|it|we|i|you|there|this|that|which|who|to|of|for|the|a|an)[,;]?$/i;
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

/**
 * A noun phrase with "the" where English wants it: "night rota" becomes "the night rota"; names, plurals, things that cannot
 * be counted ("patient safety"), activities ("budget planning") and phrases with a determiner stay as they are.
 */
export function withArticle(text: string): string {
  return needsArticle(text) ? `the ${text}` : text;
}

/** Whether a noun phrase stands bare although its head can be counted. */
export function needsArticle(text: string): boolean {
  const words = text.split(' ');
  const first = (words[0] ?? '').toLowerCase();
  if (DETERMINERS.has(first) || /^\p{N}|['’]s?$/u.test(first)) return false;
  const { head, link, hasOwner } = headOf(words);
  if (isActivity(words, head) || (hasOwner && /^\p{Lu}/u.test(text)) || !isPlainWord(head)) return false;
  return link === 'of' ? !isPlural(head) : !isPlural(head) && !isUncounted(head);
}

/** A head that is a quality more often than a thing ("high-flow on the wards") takes no article. */
const QUALITY_HEAD = /^(?:high|low|long|short|full|part|real|fast|slow|multi|cross|non|self)-\p{Ll}+$/u;

/** The noun that a phrase turns on, the word that leads on behind it, and whether an owner stands before it ("Mill's"). */
function headOf(words: readonly string[]): {
  readonly head: string;
  readonly link: string;
  readonly hasOwner: boolean;
} {
  const after = words.findIndex((word, at) => at > 0 && (PREPOSITION.test(word) || /[,;]$/.test(words[at - 1] ?? '')));
  const end = after === -1 ? words.length : after;
  const head = (words[end - 1] ?? '').replace(/[,;]$/, '');
  return { head, link: words[end] ?? '', hasOwner: words.slice(0, end).some((word) => /['’]s$/.test(word)) };
}

/** Whether the phrase is something one does ("training volunteers"), not a thing named by it ("the onboarding plan"). */
function isActivity(words: readonly string[], head: string): boolean {
  const [first = '', ...rest] = words.map((word) => word.toLowerCase());
  if (!first.endsWith('ing')) return false;
  return rest.some((word) => DETERMINERS.has(word)) || (!COUNTED_ING.test(first) && !NAMES_WITH_ACTIVITY.test(head));
}

function isPlural(head: string): boolean {
  return PLURAL.test(head) && !SINGULAR_S.test(head);
}

/** A word of small letters: names and acronyms, at the head of a phrase, take no article of ours. */
function isPlainWord(word: string): boolean {
  return /^\p{Ll}[\p{L}'’-]*$/u.test(word) && !QUALITY_HEAD.test(word);
}

function isUncounted(head: string): boolean {
  const bare = head.toLowerCase();
  if (COUNTED_ING.test(bare)) return false;
  return [bare, bare.split('-').at(-1) ?? ''].some((word) => MASS_NOUNS.has(word)) || UNCOUNTED.test(bare);
}
