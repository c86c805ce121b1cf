import { foldKey } from '../../text/fold.ts';
import { legalForms } from '../../interview/words/legal-forms.ts';

import { FINITE_VERBS } from '../../interview/words/finite-verbs.ts';
import { PROPER_NOUNS } from '../words/proper-nouns.ts';
import { SMALL_WORDS } from '../words/small-words.ts';
import { cleanLine } from '../topic/clean-line.ts';
import type { Facts } from './known-facts.ts';

const ROLE_WORDS = new Set(['role', 'position', 'job', 'post', 'vacancy']);
const MARKS_OF_LAW = /[([](?:(?:[mwfdxni]\/){1,3}[mwfdxni*]{1,3}|all genders)[)\]]/gi;

/** A remark behind the role's name: "(Swedish)", "(maternity cover)". */
const REMARK = /\s\([^()]*\)(?=\s*$|,|\s[/|–—-]\s)/g;

/** "an electrician's mate", as people say what they would be. */
const ARTICLE = /^(?:an?|the)\s(?=\p{L})/u;

/** What narrows a role down behind it: ", Respiratory", " - Midwest". */
const NARROWED = /,\s|\s[–—-]\s/;

const MOST_WORDS = 8;

/**
 * A role as a heading names it: without "role" or "position" at its end, without an article, remarks in brackets ("(m/f/d)") and what stands behind a stroke ("/ nights"). Empty
 * where the note has a sentence in its place.
 */
export function namedRole(role: string): string {
  const words = cleanLine(role)
    .replace(MARKS_OF_LAW, ' ')
    .replace(REMARK, '')
    .replace(ARTICLE, '')
    .replace(/\s[/|]\s.*$/, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length > MOST_WORDS || words.some((word) => /[?!;|]/.test(word) || FINITE_VERBS.has(word.toLowerCase())))
    return '';
  const last = words.at(-1)?.toLowerCase() ?? '';
  return (words.length > 1 && ROLE_WORDS.has(last) ? words.slice(0, -1) : words).join(' ');
}

/**
 * A role as it stands before the word "role": "Senior Physiotherapist, Respiratory" gives "Senior Physiotherapist". Empty where
 * too little is left of it to know it by ("Manager, Teen Services").
 */
export function plainRole(role: string): string {
  const named = namedRole(role);
  const [first = ''] = named.split(NARROWED);
  return first === named || first.includes(' ') ? first : '';
}

/** A street behind the name: "Velvet & Vine, Harborne Rd". */
const STREET =
  /,\s(?:\d{1,4}\s)?(?:\p{Lu}[\p{L}’'-]*\s){1,3}(?:rd|road|st|street|lane|ln|ave|avenue|square|sq|way|drive|close|terrace|quay)\.?$/iu;

/** The middle of "GmbH & Co. KG", which is one form of law. */
const AND_CO = /((?:mbH|AG|SE|UG)) (?:&|und|u\.) Co\.?(?= KG$)/i;

/** A company as people write it in a letter: without the form of law at its end ("GmbH", "S.L.", "GmbH & Co. KG"). */
export function plainCompany(company: string): string {
  const full = company.trim().replace(STREET, '').replace(AND_CO, '$1');
  const words = full.split(/\s+/);
  let length = words.length;
  while (length > 1 && isLegalForm(words[length - 1] ?? '')) length -= 1;
  const name = length === words.length ? full : words.slice(0, length).join(' ').replace(/,$/, '');
  return isTypedInHaste(name) ? name.replace(/\p{L}{3,}/gu, inTitleCase) : name;
}

/** Two words or more all in small letters, or two long ones all in capitals: no name is spelt so, but people type so. */
function isTypedInHaste(name: string): boolean {
  const long = (name.match(/\p{L}{4,}/gu) ?? []).length > 1;
  return long && (name === name.toLowerCase() || name === name.toUpperCase());
}

function inTitleCase(word: string): string {
  return SMALL_WORDS.has(word.toLowerCase())
    ? word.toLowerCase()
    : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** "Co" and "company" belong to many names. */
function isLegalForm(word: string): boolean {
  const folded = foldKey(word.replace(/[.,]/g, ''));
  return legalForms.has(folded) && !/^(?:co|company|as|ab|se|sa|ek|ev)$/.test(folded);
}

/** What letters say about the job. */
export function roleFacts(role: string | null, company: string | null): Facts {
  const named = namedRole(role ?? '');
  const plain = inSentence(plainRole(role ?? ''));
  const post = named.split(', ').length > 2 ? plain : named;
  return {
    ...(post === '' ? {} : { post }),
    ...(plain === '' ? {} : { role: plain, aRole: `${startsWithVowel(plain) ? 'an' : 'a'} ${plain}` }),
    ...(company === null ? {} : { company: plainCompany(company) }),
  };
}

/** "Senior lab technician" is a kind of work and begins small inside a sentence; a role whose every word has its capital is a name. */
function inSentence(role: string): string {
  const [first = '', ...rest] = role.split(' ');
  const isWork =
    /^\p{Lu}\p{Ll}+$/u.test(first) && !PROPER_NOUNS.has(first.toLowerCase()) && rest.some((word) => word.length > 3);
  return isWork && rest.every((word) => word === word.toLowerCase())
    ? `${first.toLowerCase()} ${rest.join(' ')}`
    : role;
}

function startsWithVowel(text: string): boolean {
  return (
    /^(?:[aeio]|u(?!ni|se|ti|k\b|x\b|s\b)|h(?:our|onor|onour)|[FHLMNRSX](?:\p{Lu}|\b(?=[/-])))/iu.test(text) &&
    !/^(?:eu|one|once|h(?!our|onor|onour)|[flmnrsx]\p{Ll})/u.test(text.charAt(0).toLowerCase() + text.slice(1))
  );
}
