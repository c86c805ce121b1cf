import { foldText } from '../../text/fold.ts';
import type { PeopleFinder } from '../people/find-people.ts';
import { pronouns } from '../words/speech.ts';
import type { OwnedLine } from './owned-lines.ts';
import { isShared, isSpeech } from './topic-words.ts';

/** Whom pronouns and verbs without a subject mean. */
export interface Speakers {
  /** Who was spoken of last in this paragraph. */
  readonly last: number | null;
  /** The only person who held the talk, where there is one. */
  readonly sole: number | null;
  /** Everybody who held the talk: "both", "all three". */
  readonly all: readonly number[];
}

const PRONOUNS = new Set(pronouns);
const BEHIND = /\(([^()]{1,40})\)[\s."”!?]*$|["”]\s*[-–—]\s*([^-–—"”]{1,40})$|\s[–—-]\s([\p{L}. ]{1,30})$/u;
const WITH =
  /\b(?:with|from|by|to|via|mit|von|bei|avec|de|par|con|met|van|door|da) (?:the |dem |der )?(?:\p{L}+ ){0,2}$/iu;
/** Where a clause may begin. */
const CLAUSE =
  /, (?:and |und |y |et |e |en )?(?:then |also )?(?:who |which |die |der |qui |que |q |che )?|\) (?:also )?|(?: and| und| et| y| e| en| och| og| then| who) (?=\S)/giu;
const LEAD =
  /^(?:then|and|but|so|also|later|first|next|at the end|in the end|at first|dann|danach|und|puis|et|luego|y|daarna|en|poi|e|at the beginning|for lunch|after that|afterwards|finally|[\d:.h–-]+)[,:]?$/iu;

/** In front of a name a few words may say who it is: "Their chair, Lady", "il figlio"; none of them the writer. */
const SHORT_LEAD = /^(?:[\p{L}\p{N}'’./&-]{1,20}[,:]? ){1,5}$/u;
const NOT_LEAD =
  /(?:^|[^\p{L}])(?:i|we|me|my|ich|wir|je|j['’]ai|on|nous|yo|ik|wij|we|io|noi|eu|jag|vi|with|w\/|from|by|to|via|mit|von|bei|avec|par|con|met|van|door|da|med|till|z|od|told|asked|said|dear)(?!\p{L})/iu;
/** What a person is at, has or comes from is told by that person: "she is adding a wing", "her own dog", "he let me try the wheel". */
const OF_THEMSELVES =
  /^(?:(?:his|her|their|sein\p{L}*|ihre?|son|sa|ses|zijn|haar|suo|sua|su|sus) \p{L}|\S+ (?:also |still |both |himself |herself )?(?:(?:is|are|was|were) \p{L}+ing |let me |had me |gave me a go|used to |once |grew up |comes? from |trained |studied |lived |hat selbst |a vécu |vient de |a travaillé |viene de |ha vissuto |komt uit ))/iu;
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
function bySubject(text: string, { owned, finder }: Frame): Attribution | null {
  const mentions = finder.mentions(text);
  const [first] = mentions;
  if (!first || /^['’]s\b/.test(text.slice(first.end))) return null;
  const before = text.slice(0, first.start);
  const behind = text.slice(first.end).replace(/^(?:\s?\([^()]{0,80}\))?[\s,:*_]{1,4}/, '');
  if (!isLead(before) && !(isShortLead(before) && isSpeech(behind))) return null;
  const isOther = owned.owners.length > 0 && !owned.owners.includes(first.person);
  if (isOther && !isSpeech(behind)) return null;
  const isBoth = /^(?:and|und|et|y|e|en|och|&|\+)\s/iu.test(behind);
  const people = (isBoth ? mentions.slice(0, 2) : [first]).map(({ person }) => person);
  return { ...toldBySubject(text, behind, owned), people, subject: first.person };
}

/** What is told behind a subject; a mere remark on the person in running text is no talk. */
function toldBySubject(text: string, behind: string, owned: OwnedLine): Pick<Attribution, 'text' | 'spoken'> {
  const told = isSpeech(behind) ? behind : toldBehind(behind);
  return { text: told ?? text, spoken: told !== null || owned.owners.length > 0 || owned.line.kind === 'bullet' };
}

/** "I asked Dana about …". */
function byAsked(text: string, { owned, finder }: Frame): Attribution | null {
  const [first] = finder.mentions(text);
  if (first === undefined || !I_ASKED.test(text.slice(0, first.start))) return null;
  const { person } = first;
  return { text: `asked${text.slice(first.end)}`, people: [person], subject: person, spoken: owned.section !== 'mine' };
}

function byPronoun(text: string, { owned, speakers }: Frame): Attribution | null {
  const person = whoIsMeant(owned, speakers);
  const isTold = isSpeech(text) || isShared(text.replace(/^we\b/i, 'we'));
  if (person === null || !(isTold || beginsWithPronoun(text))) return null;
  const told = isTold ? text : toldBehind(text);
  const spoken = told !== null || owned.line.kind === 'bullet' || OF_THEMSELVES.test(text);
  return { text: told ?? text, people: [person], subject: person, spoken };
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
  const isPartner = WITH.test(text.slice(0, first.start)) || isShared(text);
  const behind = text.slice(first.end);
  const told = toldBehind(behind);
  if (told !== null) return { text: told, people: [first.person], subject: first.person, spoken: true };
  return {
    text,
    people: [first.person],
    subject: isPartner ? first.person : null,
    spoken: isPartner || isSpeech(text.slice(first.end).trim()),
  };
}

/** What a later clause of the sentence says that the person asked, told or showed: "…, popped in for 10 minutes, asked how I …". */
function toldBehind(behind: string): string | null {
  for (const met of behind.matchAll(CLAUSE)) {
    const clause = behind.slice(met.index + met[0].length);
    if (isSpeech(clause)) return clause;
  }
  return null;
}

function bySection(text: string, { owned }: Frame): Attribution {
  return { text, people: owned.owners, subject: null, spoken: owned.owners.length > 0 };
}

function isShortLead(before: string): boolean {
  return SHORT_LEAD.test(before) && !NOT_LEAD.test(before);
}

function isLead(before: string): boolean {
  const text = before.replace(/["“”'*_([]/g, '').trim();
  return (
    text === '' ||
    LEAD.test(text) ||
    /^[\p{L} ]{2,20} [=:]$/u.test(text) ||
    /^(?:(?:the|der|die|das|el|la|le|de|het|frau|herr|dr|prof|mr|mrs|ms|mevr|chef|dekan|sr|sra|dra|mme|m)\.?\s*){1,3}$/iu.test(
      text,
    )
  );
}
