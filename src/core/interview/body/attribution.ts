import { foldText } from '../../text/fold.ts';
import type { PeopleFinder } from '../people/find-people.ts';
import { pronouns } from '../words/speech.ts';
import type { OwnedLine } from './owned-lines.ts';
import { introducesStranger, namesStranger } from './strangers.ts';
import { talked, talkedWithThem, toldBehind, toldBehindPronoun } from './spoken-with.ts';
import { isLead, isShortLead } from './subject-leads.ts';
import { isShared, isSpeech } from './topic-words.ts';

/** Whom pronouns and verbs without a subject mean. */
export interface Speakers {
  /** Who was spoken of last in this paragraph; null where nobody was, or a stranger. */
  readonly last: number | null;
  /** Who asked, told or showed something last. */
  readonly teller: number | null;
  /** The only person who held the talk, where there is one. */
  readonly sole: number | null;
  /** Everybody who held the talk: "both", "all three". */
  readonly all: readonly number[];
}

const PRONOUNS = new Set(pronouns);
const BEHIND = /\(([^()]{1,40})\)[\s."”!?]*$|["”]\s*[-–—]\s*([^-–—"”]{1,40})$|\s[–—-]\s([\p{L}. ]{1,30})$/u;
const WITH =
  /\b(?:with|from|by|to|via|mit|von|bei|avec|de|par|con|met|van|door|da) (?:the |dem |der )?(?:\p{L}+ ){0,2}$/iu;
/** What a person is at, has or comes from is told by that person: "she is adding a wing", "her own dog", "he let me try the wheel". */
const OF_THEMSELVES =
  /^(?:(?:his|her|their|sein\p{L}*|ihre?|son|sa|ses|zijn|haar|suo|sua|su|sus) (?!(?:wife|husband|mum|mother|dad|father|son|daughter|partner|missus|brother|sister|mann|frau|femme|mari|mujer|marido|moglie|marito|vrouw|man)(?!\p{L}))\p{L}|\S+ (?:also |still |both |himself |herself )?(?:(?:is|are|was|were) \p{L}+ing |let me |had me |gave me a go|used to |once |grew up |comes? from |trained |studied |lived |hat selbst |a vécu |vient de |a travaillé |viene de |ha vissuto |komt uit ))/iu;
/** "I asked Dana about …": what the writer asked is talked about too. */
const I_ASKED = /^(?:and |also |then )?(?:i|we) (?:also |then |just )?asked (?:[\p{L}.]{1,6} )?$/iu;
const EVERYBODY =
  /^(?:\[)?(?:both|the two|(?:all|they) (?:three|four|five|of them|all)|everyone|everybody|the (?:whole )?panel|beide|alle|alle drei|tous|toutes|tous les (?:deux|trois)|todos|todas|ambos|tutti|tutti e (?:due|tre)|allebei|alle drie|alla|båda|begge|wszyscy|oboje)(?:\]|:|,)?\s+/iu;

/** What tells whose a sentence is. */
export interface Frame {
  readonly owned: OwnedLine;
  readonly finder: PeopleFinder;
  readonly speakers: Speakers;
}

/** Whose a sentence is. */
export interface Attribution {
  /** The sentence behind its subject, or whole. */
  readonly text: string;
  readonly people: readonly number[];
  /** Whom a pronoun in the next sentence means, or null. */
  readonly subject: number | null;
  /** Whether it tells what was talked about, as far as its form says. */
  readonly spoken: boolean;
}

/** Says whose a sentence is: whoever is named behind it, who asks or tells in it, whom its pronoun means, whom it mentions, under whom it stands. */
export function attribute(text: string, frame: Frame): Attribution {
  return (
    byBracket(text, frame) ??
    byEverybody(text, frame) ??
    byAsked(text, frame) ??
    bySubject(text, frame) ??
    byPronoun(text, frame) ??
    byMention(text, frame) ??
    bySection(text, frame)
  );
}

/** `"models are cheap" (Lucia)`, `rota planning – Dana`. */
function byBracket(text: string, { finder }: Frame): Attribution | null {
  const met = BEHIND.exec(text);
  const name = met?.[1] ?? met?.[2] ?? met?.[3];
  const person =
    name === undefined ? null : finder.whoIs(name.replace(/^(?:with|mit|con|avec|said|dijo|dixit|asked by)\s+/iu, ''));
  return met && person !== null
    ? {
        text: text.slice(0, met.index).trim() + (met[2] === undefined ? '' : '"'),
        people: [person],
        subject: person,
        spoken: true,
      }
    : null;
}

/** "Both: the shift plan", "All three asked about …". */
function byEverybody(text: string, { owned, speakers }: Frame): Attribution | null {
  const met = EVERYBODY.exec(text);
  const people = owned.owners.length > 1 ? owned.owners : speakers.all;
  if (met === null || people.length < 2) return null;
  const told = text.slice(met[0].length);
  const isList = /[:\]]\s*$/.test(met[0]);
  return isList || isSpeech(told) ? { text: told, people, subject: null, spoken: true } : null;
}

/** "Dana asked …", "Then Dana showed …". Under somebody's heading another person is the subject only of asking, telling and showing. */
function bySubject(text: string, frame: Frame): Attribution | null {
  const mentions = frame.finder.mentions(text);
  const [first] = mentions;
  if (!first || /^['’]s\b/.test(text.slice(first.end))) return null;
  const before = text.slice(0, first.start);
  const behind = text.slice(first.end).replace(/^(?:\s?\([^()]{0,80}\))?[\s,:*_]{1,4}/, '');
  const isTold = isSpeech(behind);
  if (!isLead(before) && !(isShortLead(before) && isTold)) return null;
  const isOther = frame.owned.owners.length > 0 && !frame.owned.owners.includes(first.person);
  if (isOther && !isTold) return null;
  const people = (isWithNext(behind) ? mentions.slice(0, 2) : [first]).map(({ person }) => person);
  return toldBySubject({ text, behind, isTold, people }, frame);
}

/** "Dana and Luis asked …": the next one named is meant too. */
function isWithNext(behind: string): boolean {
  return /^(?:and|und|et|y|e|en|och|&|\+)\s/iu.test(behind);
}

/** What is told behind a subject; a mere remark on the person in running text is no talk. */
function toldBySubject(
  { text, behind, isTold, people }: { text: string; behind: string; isTold: boolean; people: readonly number[] },
  { owned, finder }: Frame,
): Attribution {
  const [person = 0] = people;
  const later = isTold ? null : laterOf(behind, person, (before) => tellerIn(before, person, finder));
  if (later !== null) return people.length > 1 ? { ...later, people, subject: person, spoken: true } : later;
  const spoken = isTold || owned.owners.length > 0 || owned.line.kind === 'bullet';
  return { text: isTold ? behind : text, people, subject: isTold || people.length === 1 ? person : null, spoken };
}

function tellerIn(before: string, person: number, finder: PeopleFinder): number | null {
  const teller = finder.mentions(before).at(-1)?.person ?? person;
  return teller === person && introducesStranger(before, finder) ? null : teller;
}

/** "I asked Dana about …". */
function byAsked(text: string, { owned, finder }: Frame): Attribution | null {
  const [first] = finder.mentions(text);
  if (first === undefined || !I_ASKED.test(text.slice(0, first.start))) return null;
  const { person } = first;
  return { text: `asked${text.slice(first.end)}`, people: [person], subject: person, spoken: owned.section !== 'mine' };
}

function byPronoun(text: string, frame: Frame): Attribution | null {
  const person = whoIsMeant(frame.owned, frame.speakers);
  if (person === null) return null;
  const aside = talkedWithThem(text) ?? toldBehindPronoun(text);
  if (aside !== null) return { text: aside, people: [person], subject: person, spoken: true };
  const isTold = isSpeech(text) || isShared(text.replace(/^we\b/i, 'we'));
  if (!isTold && !beginsWithPronoun(text)) return null;
  const later = isTold ? null : laterOf(text, person, (before) => whoTells(before, person, frame.finder));
  return later ?? { text, people: [person], subject: person, spoken: isTold || isOfOwn(text, frame.owned) };
}

function whoTells(before: string, person: number, finder: PeopleFinder): number | null {
  const teller = finder.mentions(before).at(-1)?.person ?? person;
  return teller === person && namesStranger(before, finder) ? null : teller;
}

function isOfOwn(text: string, { line }: OwnedLine): boolean {
  return line.kind === 'bullet' || OF_THEMSELVES.test(text);
}

/** "She put me in the cab with Gus and he talked about …": whoever was named right before tells it, and nobody where that is a stranger. */
function laterOf(text: string, person: number, tellerOf: (before: string) => number | null): Attribution | null {
  const later = toldBehind(text);
  if (later === null) return null;
  const teller = later.isAnew ? tellerOf(text.slice(0, later.at)) : person;
  return { text: later.clause, people: teller === null ? [] : [teller], subject: teller, spoken: teller !== null };
}

function whoIsMeant({ owners }: OwnedLine, { last, sole }: Speakers): number | null {
  return owners.length > 0 ? null : (last ?? sole);
}

function beginsWithPronoun(text: string): boolean {
  const [first = ''] = text.split(/[\s,]+/);
  return PRONOUNS.has(foldText(first.replace(/[“”"*_]/g, '')));
}

/** One person mentioned inside a sentence that stands under nobody: "talked chains with Luis". */
function byMention(text: string, { owned, finder }: Frame): Attribution | null {
  if (owned.owners.length > 0) return null;
  const mentions = finder.mentions(text);
  const people = new Set(mentions.map((mention) => mention.person));
  const [first] = mentions;
  if (!first || people.size > 1) return null;
  const { person } = first;
  const isPartner = WITH.test(text.slice(0, first.start)) || isShared(text);
  const behind = text.slice(first.end).trim();
  const told = toldOfPartner(behind, isPartner);
  if (told !== null) return { text: told, people: [person], subject: person, spoken: true };
  return { text, people: [person], subject: isPartner ? person : null, spoken: isPartner || isSpeech(behind) };
}

function toldOfPartner(behind: string, isPartner: boolean): string | null {
  return (isPartner ? talked(behind) : null) ?? toldBehind(` ${behind}`)?.clause ?? null;
}

function bySection(text: string, { owned }: Frame): Attribution {
  return { text, people: owned.owners, subject: null, spoken: owned.owners.length > 0 };
}
