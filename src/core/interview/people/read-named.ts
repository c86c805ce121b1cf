import { foldText } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';
import { trimMarks } from '../../text/trim-marks.ts';
import { agencyWords, organisationWords } from '../words/agencies.ts';
import type { BracketWords } from './brackets.ts';
import { isNotCaught, readBracket, readQuoted } from './brackets.ts';
import type { Contacts } from './contacts.ts';
import { takeContacts } from './contacts.ts';
import { baseName, firstLink, nameOfSlug, withAddresses } from './name-links.ts';
import { isNameShaped, isTitleText } from './name-shape.ts';
import { firstWordOf, isGivenName, isInitial, isNameWord, isParticle, isSuffix, wordsOf } from './name-words.ts';
import type { NameCore } from './read-name.ts';
import { readName, tidyName } from './read-name.ts';

/** Someone as one piece of text names them; null where it says nothing. */
export interface Named {
  readonly name: string;
  readonly honorific: string | null;
  readonly title: string | null;
  readonly company: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly linkedin: string | null;
  /** Target of the link that the name is, or null. */
  readonly link: string | null;
  readonly aliases: readonly string[];
  readonly callName: string | null;
  /** The family name where the text marks it (capitals, "family name first"). */
  readonly family: string | null;
  /** False when the text itself doubts the name. */
  readonly certain: boolean;
  /** Other endings of a doubted name: `Asante`, `Asanti`. */
  readonly guesses: readonly string[];
}

const BRACKET = /[([]([^()[\]]{0,200})[)\]]/g;
const SEPARATOR = / ?[,;|:=] | (?:[-–—/|=]|->) | @ | ?[–—] ?|,$|:$/u;
/** `*chief`: an alias of the block's that leads nowhere. */
const BROKEN_ALIAS = /^[*&][\p{L}\d_-]+$/u;
const QUOTED_NICKNAME = /\s["“„'‘](\p{Lu}[\p{L}\p{M}-]{0,29})["”“'’](?=\s\p{Lu})/u;
const SLUG_PATH = /^[\p{L}\d_.-]{1,80}(?:\/[\p{L}\d_.-]{1,80}){1,8}$/u;
const AT_COMPANY = / (?:at|@|bei|chez|bij) (?=\p{Lu})/u;
/** "Dana Whitfield at Acme", and no more. */
const ONLY_COMPANY = / (?:at|bei|chez|bij) (?=\p{Lu}[^ ,]*(?: [\p{Lu}&][^ ,]*){0,4}$)/u;
/** "Ann from HR", "Neil Gowrie of Strand Recruitment". */
const FROM =
  /^(.{2,60}?) (?:from|of|in|at|vom|von|aus der|van|du|des|de la|z|dal|dalla|från) (?:the |der |de )?(.{2,60})$/u;
const AT_A_DESK =
  /^(.{2,60}?) (?:at|on|from|behind|am|vom|beim|à|alla|en|aan de|aan het|i) ?(?:the )?(reception|front desk|desk|counter|front of house|lobby|gate|security|empfang|theke|pforte|tresen|l['’]accueil|recepci[óo]n|reception|balie|onthaal|receptionen)$/iu;
const CAPITALISED = /^\p{Lu}/u;
const OR = /^(?:or|oder|ou|of)$/;
const LONGEST_TEXT = 400;
/** "nose ring. asked me about": no name, but the end of one sentence and the beginning of the next, typed small. */
const RUNS_ON = /^\p{Ll}[^.!?]*\p{Ll}{2}[.!?] \p{Ll}/u;
const FIRMS = new Set([...agencyWords, ...organisationWords]);

/** Reads one person out of a text such as `Dr Dana Whitfield (COO) <dana@…>`, or null where it names nobody. */
export const readNamed = remember(read, 500);

function read(text: string): Named | null {
  if (text.length > LONGEST_TEXT || RUNS_ON.test(text) || BROKEN_ALIAS.test(text)) return null;
  const link = firstLink(text);
  const contacts = takeContacts(withAddresses(text).replace(/[<>]/g, ' ').replace(QUOTED_NICKNAME, ' ($1) '));
  const brackets = Array.from(contacts.rest.matchAll(BRACKET), ([, inner = '']) => inner);
  const { head, tail } = splitTail(tidyName(contacts.rest.replace(BRACKET, ' ')));
  const core = readName(SLUG_PATH.test(head) ? nameOfSlug(baseName(head)) : head, link.target);
  if (core === null) return null;
  const [, quoted = null] = QUOTED_NICKNAME.exec(text) ?? [];
  const words = brackets.map((inner) => (inner === quoted ? readQuoted : readBracket)(inner, core.name));
  return assemble(core, { words, tail, contacts, link: link.target ?? (SLUG_PATH.test(head) ? head : null) });
}

function splitTail(text: string): { head: string; tail: string } {
  const met = SEPARATOR.exec(text);
  if (!met) return splitTitleBehind(text);
  const { head, tail: near } = splitFrom(text.slice(0, met.index));
  const behind = text.slice(met.index + (met[0] === ' @ ' ? 1 : met[0].length)).trim();
  const tail = [near, behind].filter((part) => part !== '').join(', ');
  if (isTitleText(head) && isNameShaped(tail)) return { head: tail, tail: head };
  return { head, tail };
}

/** "Rick Salazar terminal manager": small words behind a name are a title. */
function splitTitleBehind(text: string): { head: string; tail: string } {
  const from = splitFrom(text);
  if (from.tail !== '') return from;
  const words = wordsOf(text);
  const end = words.findIndex((word, index) => index > 0 && !isNameWord(word) && !isInitial(word) && !isParticle(word));
  const head = words.slice(0, Math.max(end, 0)).join(' ');
  const tail = words.slice(Math.max(end, 0)).join(' ');
  const isTitled = end > 0 && !OR.test(words[end] ?? '') && isNameShaped(head) && isTitleText(tail);
  return isTitled ? { head, tail } : { head: text, tail: '' };
}

function splitFrom(text: string): { head: string; tail: string } {
  const at = text.search(ONLY_COMPANY);
  if (isNameShaped(text.slice(0, Math.max(at, 0)))) return { head: text.slice(0, at), tail: text.slice(at + 1) };
  const [, named = '', place = ''] = FROM.exec(text) ?? [];
  const isPlace = isNameShaped(named) && (isTitleText(place) || isOrganisation(place));
  return isPlace ? { head: named, tail: place } : splitDesk(text);
}

/** "Kofi at reception", "Ann on the front desk". */
function splitDesk(text: string): { head: string; tail: string } {
  const [, host = '', desk = ''] = AT_A_DESK.exec(text) ?? [];
  const isSure = isGivenName(firstWordOf(host)) && wordsOf(host).every((word) => isNameWord(word) || isParticle(word));
  return isSure ? { head: host, tail: desk } : { head: text, tail: '' };
}

interface Around {
  readonly words: readonly BracketWords[];
  readonly tail: string;
  readonly contacts: Contacts;
  readonly link: string | null;
}

function assemble(core: NameCore, { words, tail, contacts, link }: Around): Named {
  const others = words.flatMap(({ otherName }) => otherName ?? []);
  const fuller = others.find((other) => wordsOf(other).length > 1);
  const behind = splitCompany(tail);
  const guesses = [...core.guesses, ...words.flatMap((bracket) => bracket.guesses)];
  const titles = [behind.title, core.title, ...words.map(({ title }) => title)];
  return {
    name: fuller?.normalize('NFC') ?? core.name,
    honorific: core.honorific,
    title: titles.find((title) => title !== null) ?? null,
    company: behind.company,
    email: contacts.email,
    phone: contacts.phone,
    linkedin: contacts.linkedin,
    link,
    aliases: [
      ...core.aliases,
      ...words.flatMap(({ alias }) => alias ?? []),
      ...others.filter((other) => other !== fuller),
      ...(fuller ? [core.name] : []),
    ],
    callName: callNameOf(core.name, words),
    family: words.some(({ familyFirst }) => familyFirst) ? (wordsOf(core.name)[0] ?? null) : core.family,
    certain: core.certain && guesses.length === 0,
    guesses,
  };
}

/** Of a first name and its nickname in brackets, the shorter is what people say. */
function callNameOf(name: string, words: readonly BracketWords[]): string | null {
  const called = words.find(({ callName }) => callName !== null);
  if (called) return called.callName;
  const nickname = words.flatMap(({ otherName }) => otherName ?? []).find((other) => wordsOf(other).length === 1);
  const first = firstWordOf(name);
  if (nickname === undefined) return null;
  return nickname.length <= first.length ? nickname : first;
}

/** A tail is a title unless it names an organisation. */
function splitCompany(tail: string): { title: string | null; company: string | null } {
  const text = trimMarks(tail, ',;:–—-');
  if (!/\p{L}/u.test(text) || wordsOf(text).every(isSuffix) || isNotCaught(text)) return { title: null, company: null };
  const [title = '', company] = ` ${text}`.split(AT_COMPANY);
  if (company !== undefined) return { title: title.trim() || null, company: company.trim() };
  return isOrganisation(text) ? { title: null, company: text } : { title: text, company: null };
}

/** Whether a word tells what kind of firm one is ("hospital"), and is no name. */
export function isFirmWord(word: string): boolean {
  return FIRMS.has(foldText(word));
}

/** Whether a text is the name of a firm: a word that firms or agencies are called by, in capitals and with no job word at its end. */
export function isOrganisation(text: string): boolean {
  const folded = foldText(text).split(' ');
  if (!CAPITALISED.test(text) || isTitleText(text)) return false;
  return folded.length > 1 && folded.some((word) => FIRMS.has(word));
}
