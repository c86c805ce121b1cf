import { isLooseVerb } from './noun-phrase.ts';
import { isPlural } from './plural.ts';
import { DETERMINERS } from '../words/small-words.ts';
import { BARE_VERBS } from '../words/verb-forms.ts';

const DOUBLED =
  /^(?:get|run|cut|put|set|plan|stop|begin|win|sit|fit|cap|step|ship|slip|jam|clog|map|scan|swap|submit|admit|refer|plug|drop|let)$/;
const ALSO_NOUNS =
  /^(?:design|document|track|drive|fix|lead|share|open|balance|reach|draw|fit|present|produce|hire|handle|contact|plan|run|test|review|report|support|cut|work|train|scale|change|test|build|buy|sell|show|use|measure|carry|settle|secure|complete|process|import|export|speed|feed)$/;

/** What somebody does, without saying who: "drives the van". */
const DOES = /^[a-z]{2,}[^s\W]s (?:the|a|an|all|every|their|her|his) /;

/**
 * A line that begins with a verb in its bare form, as an activity: "Reduce waiting times" gives "reducing waiting times",
 * "to improve handovers" "improving handovers". Null where the first word is no such verb or may be a noun.
 */
export function asActivity(text: string): string | null {
  const told = /^to\s/i.test(text);
  const [verb = '', ...rest] = text.replace(/^to\s/i, '').split(' ');
  const bare = verb.toLowerCase();
  if (DOES.test(text) || isHabit(bare, rest)) return [gerundOf(bare.slice(0, -1)), ...rest].join(' ');
  if (rest.length === 0 || !(told || isVerbHere(bare, rest[0] ?? ''))) return null;
  return [gerundOf(bare), ...rest].join(' ');
}

/** What somebody does, with things behind it: "builds mechanical keyboards". */
function isHabit(verb: string, rest: readonly string[]): boolean {
  const does =
    /^(?:build|collect|paint|restore|repair|knit|breed|bake|brew|coach|maintain|make|write|sell|play|train)s$/.test(
      verb,
    );
  return does && rest.length > 1 && /^\p{Ll}/u.test(rest[0] ?? '') && isPlural(rest.at(-1) ?? '');
}

function isVerbHere(verb: string, next: string): boolean {
  const determined = DETERMINERS.has(next.toLowerCase()) || /^(?:up|out|with|how|in)$/i.test(next);
  if (ALSO_NOUNS.test(verb)) return determined && !/^(?:with|in)$/i.test(next);
  return BARE_VERBS.has(verb) && !/^(?:and|or|of|for)$/i.test(next);
}

/** A line about what some things do, as what they are doing: "schedules slip at proof stage" gives "schedules slipping at proof stage". Null for other lines. */
export function asDoing(text: string): string | null {
  const words = text.split(' ');
  const verb = words.findIndex((_, at) => isLooseVerb(words, at));
  if (verb < 0) return null;
  return words.map((word, at) => (at === verb ? gerundOf(word.toLowerCase()) : word)).join(' ');
}

/** The -ing form of a verb in small letters. */
function gerundOf(verb: string): string {
  if (DOUBLED.test(verb)) return `${verb}${verb.slice(-1)}ing`;
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${verb}ing`;
}
