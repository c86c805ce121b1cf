import { foldText } from '../../text/fold.ts';
import type { PeopleFinder } from '../people/find-people.ts';
import { pronouns } from '../words/speech.ts';
import { EVERYBODY, I_ASKED, JOB_IN_FRONT, NAMED_BEHIND, OF_THEMSELVES, PARTNER, RELATIVE_OF } from '../words/whose.ts';
import { introducesStranger, namesStranger } from './strangers.ts';
import { talkedWithThem, toldBehind, toldBehindPronoun, toldOfPartner } from './spoken-with.ts';
import { isElse, type OwnedLine } from './owned-lines.ts';
import { beginsWithUnclear, entryOfElse } from './other-subjects.ts';
import type { Attribution, Speakers } from './speakers.ts';
import { isLead, isShortLead } from './subject-leads.ts';
import { isShared, isSpeech } from './topic-words.ts';

const PRONOUNS = new Set(pronouns);

/** What tells whose a sentence is. */
export interface Frame {
  readonly owned: OwnedLine;
  readonly finder: PeopleFinder;
  readonly speakers: Speakers;
}

/** Says whose a sentence is: whoever is named behind it, who asks or tells in it, whom its pronoun means, whom it mentions, under whom it stands. */
export function attribute(text: string, frame: Frame): Attribution {
  return (
    byBracket(text, frame) ??
    byEverybody(text, frame) ??
    byAsked(text, frame) ??
    bySubject(text, frame) ??
    byJob(text, frame) ??
    byElse(text, frame) ??
    byPronoun(text, frame) ??
    byMention(text, frame) ??
    bySection(text, frame)
  );
}

/** `"models are cheap" (Lucia)`, `rota planning – Dana`. */
function byBracket(text: string, { finder }: Frame): Attribution | null {
  const met = NAMED_BEHIND.exec(text);
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
  const isList = /[:\]>]\s*$/.test(met[0]);
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
  if (!isTold && isElse(first.person, frame.owned))
    return beginsLine(before, text, frame)
      ? { text, people: [first.person], subject: first.person, spoken: false }
      : null;
  const people = (isWithNext(behind) ? mentions.slice(0, 2) : [first]).map(({ person }) => person);
  return toldBySubject({ text, behind, isTold, people }, frame);
}

/** Whether a line of running text that somebody is named in front of begins with another one: "Dale (Talisman) couldn't make it." below the line of Shona. */
function beginsLine(before: string, text: string, { owned }: Frame): boolean {
  return before === '' && owned.line.kind === 'text' && !owned.named && owned.line.text.startsWith(text.slice(0, 12));
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

/** "La directrice m'a interrogée sur …": the only one there who is that. */
function byJob(text: string, { finder }: Frame): Attribution | null {
  const [, job = '', told = ''] = JOB_IN_FRONT.exec(text) ?? [];
  const person = job !== '' && isSpeech(told) ? finder.holderOf(job) : null;
  return person === null ? null : { text: told, people: [person], subject: person, spoken: true };
}

/** A sentence under somebody's name that begins with another's, or with one that two people share. */
function byElse(text: string, { owned, finder }: Frame): Attribution | null {
  const entry = entryOfElse(text, owned, finder);
  const [subject = null] = entry?.people ?? [];
  if (entry !== null) return { text: entry.rest, people: entry.people, subject, spoken: true };
  return beginsWithUnclear(text, finder) ? { text, people: [], subject: null, spoken: false } : null;
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
  if (RELATIVE_OF.test(text.slice(0, first.start))) return { text, people: [], subject: null, spoken: false };
  const isPartner = PARTNER.test(text.slice(0, first.start)) || isShared(text);
  const behind = text.slice(first.end).trim();
  const told = toldOfPartner(behind, isPartner);
  if (told !== null) return { text: told, people: [person], subject: person, spoken: true };
  return { text, people: [person], subject: isPartner ? person : null, spoken: isPartner || isSpeech(behind) };
}

function bySection(text: string, { owned }: Frame): Attribution {
  return { text, people: owned.owners, subject: null, spoken: owned.owners.length > 0, standing: true };
}
