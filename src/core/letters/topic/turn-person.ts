const OBJECT_PLACE =
  /^(?:[,;.]|and|or|to|in|on|at|for|with|by|from|about|how|what|when|if|because|as|before|after|into|through|up|off|out|over|like|without)$/i;
const SOMEBODY =
  /\b(?:an? (?:\S+ )?(?:\p{L}+(?:[eo]r|ist|[ae]nt|ee|man|woman|mate)|child|kid|boy|girl|guest|friend|nurse|driver|colleague|stranger|chef|cook|mum|dad|mother|father|wife|husband|person|\S+ (?:who|whose|that))|someone|somebody|anyone|everyone|every|each|one|patients?|parents?|child|children|customers?|clients?|colleagues?|students?|pupils?|nurses?|guests?|drivers?|users?|boys?|girls?|m[ae]n|wom[ae]n|members?|volunteers?|tenants?|residents?|famil(?:y|ies)|people|teams?|staff|teachers?|doctors?|boss|managers?|owners?|engineers?|apprentices?|buyers?|suppliers?|visitors?|learners?|juniors?|horses?|dogs?)\b/iu;
const MANY = /\b\p{L}{2,}[^su\W]s\b/u;

const SINGULAR: Readonly<Record<string, string | undefined>> = {
  she: 'you',
  he: 'you',
  him: 'you',
  his: 'your',
  herself: 'yourself',
  himself: 'yourself',
  hers: 'yours',
};
const PLURAL: Readonly<Record<string, string | undefined>> = {
  they: 'you',
  them: 'you',
  their: 'your',
  theirs: 'yours',
  themselves: 'yourselves',
};
/** A clause in which nobody can tell whom "she" means: what stands before it is enough. */
const SHE_LEFT = /,? (?:and|but|so) s?he .*$/iu;
const ADVERB = /ly$|^(?:always|sometimes|never|ever|often|also|still|just|now|perhaps|then)$/;
const VERBS: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' };

/**
 * A clause about the reader of the letter, turned to them: "how they cover Sundays" becomes "how you cover Sundays". A word
 * that may stand for somebody named before it in the clause ("a parent who lost their temper") is left alone.
 */
export function turnToReader(text: string): string {
  const words = text.split(' ');
  const turned: string[] = [];
  for (const [at, word] of words.entries()) {
    const before = words.slice(0, at).join(' ');
    turned.push(turnWord({ word, before, next: words[at + 1] }));
  }
  return turned.join(' ').replace(SHE_LEFT, '');
}

interface Place {
  readonly word: string;
  readonly before: string;
  readonly next: string | undefined;
}

function turnWord(place: Place): string {
  const [, bare = '', tail = ''] = /^([\p{L}'’]+)([,;:.!?]*)$/u.exec(place.word) ?? [];
  const folded = bare.toLowerCase();
  if (SOMEBODY.test(place.before)) return place.word;
  const turned = turnPronoun(folded, place, tail);
  if (turned !== null) return `${turned}${tail}`;
  return isAfterSubject(place) ? fitVerb(folded, place.word) : place.word;
}

/** Whether "she" or "he" stands before the word, with nothing or an adverb between. */
function isAfterSubject({ before }: Place): boolean {
  const [last = '', but = ''] = before.toLowerCase().split(' ').reverse();
  return /^s?he$/.test(last) || (ADVERB.test(last) && /^s?he$/.test(but));
}

function turnPronoun(folded: string, { before, next }: Place, tail: string): string | null {
  if (folded === 'her') return next === undefined || tail !== '' || OBJECT_PLACE.test(next) ? 'you' : 'your';
  const isOwner = folded === 'their' && /\s(?:and|or)$/.test(before);
  return SINGULAR[folded] ?? (MANY.test(before) && !isOwner ? null : (PLURAL[folded] ?? null));
}

/** The verb after "you", where the line had "she" or "he". */
function fitVerb(folded: string, word: string): string {
  if (folded in VERBS) return VERBS[folded] ?? word;
  if (!/^\p{L}{2,}[^su\W]s$|^\p{L}+(?:sh|ch|ss|x|z|o)es$/u.test(folded) || ADVERB.test(folded)) return word;
  if (/[^aeou]ies$/.test(folded)) return `${word.slice(0, -3)}y`;
  return /(?:sh|ch|ss|x|z|o)es$/.test(folded) ? word.slice(0, -2) : word.slice(0, -1);
}

/** A question put to the writer, turned to the writer: "you" becomes "I" or "me", "your" becomes "my". */
export function turnToWriter(text: string): string {
  const turned = text
    .replace(/\byou are\b/gi, 'I am')
    .replace(/\byou were\b/gi, 'I was')
    .replace(/\byourself\b/gi, 'myself')
    .replace(/\byours\b/gi, 'mine')
    .replace(/\byour\b/gi, 'my');
  return turned.replace(/(\b[\p{L}'’]{1,20} )?\byou\b/giu, (_, before: string | undefined) => {
    const object =
      /^(?:to|for|with|by|from|about|at|of|on|than|like|between|against|tell|told|asked|gave|made|help|helped|let|taught|told|drives?|motivates?|interests?|attracts?|brings?|brought|makes?|prepares?|worries) $/i;
    return `${before ?? ''}${before !== undefined && object.test(before) ? 'me' : 'I'}`;
  });
}
