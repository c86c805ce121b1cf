import { DETERMINERS } from '../words/small-words.ts';
import { MASS_NOUNS } from '../words/mass-nouns.ts';
import { isPlural } from './plural.ts';

const PREPOSITION =
  /^(?:of|for|to|in|on|with|without|at|by|from|about|into|between|over|under|during|after|before|against|as|per|via|than|behind|around|across|through|within|among|near|outside|inside|until|and|or|but|vs\.?|versus|that|which|who|when|where|while|if|because|whose)$/i;

const UNCOUNTED =
  /(?:ing|ics|ism|itis|osis|aemia|ship|hood|ology|graphy|metry|scopy|lysis|bility|ivity|ness|(?:optim|standard|digital|digit|local|priorit|personal|visual|categor|util|monet|normal|token|virtual|container|special|decarbon|electr)i[sz]ation)$/i;

const COUNTED_ING =
  /^(?:building|meeting|briefing|listing|painting|drawing|opening|wedding|ceiling|setting|rating|ring|spring|wing|thing|string|king|evening|morning|railing|crossing|clearing|dwelling|filling|fitting|covering|sling)$/i;

/** Heads that make a name of an activity before them: "the onboarding plan", but "teaching algebra". */
const NAMES_WITH_ACTIVITY =
  /^(?:plan|model|process|system|schedule|site|room|class|list|board|line|tool|project|programme|program|team|policy|shift|budget|style|target|session|course|day|week|machine|area|pool|method|rota|roster|station|round|desk|book|sheet|guide|kit|pipeline|platform|scheme|package|app|service|trolley|store|load|rate|cost|bill|window|floor|chain|unit|centre|center|goal|problem|table|strategy|structure|studio|yard|pool|queue|slot|log|framework|method|technique|lab|harness|test|contract|agreement|record|engine|cycle|track|route|map|season|challenge|campaign|certificate|exam|talk|trial|pilot)$/i;

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
  if (isDetermined(text) || words.includes('versus')) return false;
  const { head, link, hasOwner } = headOf(words);
  const isNamed = hasOwner && /^\p{Lu}/u.test(text);
  if (isNamed || [isPlural(head), !isPlainWord(head), isActivity(words, head)].includes(true)) return false;
  return link === 'of' || !(isUncounted(head) || isProcess(head, words.length === 1 || PLACING.test(link)));
}

/** Whether a phrase begins with what stands in an article's place: a determiner, a number, an owner by name. */
function isDetermined(text: string): boolean {
  const [first = ''] = text.split(' ');
  if (DETERMINERS.has(first.toLowerCase())) return true;
  return /^\p{N}|['’]s?$/u.test(first) && !OF_SOME.test(first) && !MEASURED.test(text);
}

/** "12 hour rotation": how long or how many, as one word before the thing. */
const MEASURED = /^\d+[ -](?:hour|day|week|month|year|minute|bed|point|step) \p{Ll}/u;

/** Owners who are nobody in particular: "children's choir" is a thing that can be counted. */
const OF_SOME = /^(?:children|women|men|people|parents|kids|students|teachers|staff)['’]s?$/;

const COUNTED_PROCESS =
  /(?:presentation|(?:^|-)station|workstation|application|reservation|organi[sz]ation|conversation|foundation|situation|(?:^|-)location|invitation|publication|operation|examination|generation|population|association|corporation|installation|negotiation|translation|quotation|variation|donation|demonstration|investigation|evaluation|simulation|calculation|regulation|specification)$/;

const PLACING = /^(?:in|at|on|for|with|under|during|across|between|after|before|without|from|by)$/;

/** Whether a noun is what is done, and takes no article alone or only placed: "granulation", "differentiation in a class of 29". */
function isProcess(head: string, isBare: boolean): boolean {
  return isBare && head.endsWith('ation') && !COUNTED_PROCESS.test(head);
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
  const [first = '', second = '', third = '', ...rest] = words.map((word) => word.toLowerCase());
  if (second.endsWith('ing') && DETERMINERS.has(third)) return true;
  if (!first.endsWith('ing')) return false;
  return [second, third, ...rest].some((word) => DETERMINERS.has(word)) || !namesThing(first, head);
}

/** Whether an -ing form stands before a thing that it names: "building regulations", "engineering blog", "onboarding plan". */
function namesThing(first: string, head: string): boolean {
  return COUNTED_ING.test(first) || MASS_NOUNS.has(first) || NAMES_WITH_ACTIVITY.test(head);
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
