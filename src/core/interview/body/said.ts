import { foldText } from '../fold.ts';
import type { PeopleFinder } from '../people/find-people.ts';
import { withoutLinks } from '../people/name-links.ts';
import { pronouns } from '../words/speech.ts';
import type { OwnedLine } from './owned-lines.ts';
import { splitSentences } from './sentences.ts';
import { isShared, isSpeech } from './topic-words.ts';

/** One sentence with the people it belongs to. */
export interface SaidSentence {
  /** The sentence behind its subject, or whole. */
  readonly text: string;
  readonly people: readonly number[];
  /** The sentence names a person in it or stands under one; false for what is said about the job as such. */
  readonly spoken: boolean;
  readonly line: number;
}

/** Whom pronouns and verbs without a subject mean. */
export interface Speakers {
  /** Who was spoken of last in this paragraph. */
  readonly last: number | null;
  /** The only person who held the talk, where there is one. */
  readonly sole: number | null;
}

const PRONOUNS = new Set(pronouns);
const BEHIND = /\(([^()]{1,40})\)[\s."”!?]*$|["”]\s*[-–—]\s*([^-–—"”]{1,40})$|\s[–—-]\s([\p{L}. ]{1,30})$/u;
const WITH =
  /\b(?:with|from|by|to|via|mit|von|bei|avec|de|par|con|met|van|door|da) (?:the |dem |der )?(?:\p{L}+ ){0,2}$/iu;
/** Where a clause may begin. */
const CLAUSE = /, (?:and |und |y |et |e |en )?(?:then |also )?(?:who |which |die |der |qui |que |q |che )?/giu;
const LEAD =
  /^(?:then|and|but|so|also|later|first|next|at the end|in the end|at first|dann|danach|und|puis|et|luego|y|daarna|en|poi|e|at the beginning|for lunch|after that|afterwards|finally|[\d:.h–-]+)[,:]?$/iu;

/** Cuts an owned line into sentences and says whose each is. */
export function sentencesOf(owned: OwnedLine, finder: PeopleFinder, speakers: Speakers): readonly SaidSentence[] {
  let last = owned.owners[0] ?? speakers.last;
  let inLine: number | null = null;
  return splitSentences(withoutLinks(owned.text)).map((sentence) => {
    const found = attribute(sentence.text, { owned, finder, speakers: { ...speakers, last } });
    const said = goOn(found, inLine, owned);
    const about = said.subject ?? onlyOne(finder, sentence.text);
    inLine = said.subject ?? inLine;
    last = about ?? last;
    return { text: said.text, people: said.people, spoken: said.spoken, line: owned.line.line };
  });
}

/** Whoever is the only person that a sentence names: "she" in the next one is that person. */
function onlyOne(finder: PeopleFinder, text: string): number | null {
  const people = new Set(finder.mentions(text).map(({ person }) => person));
  const [only] = people;
  return people.size === 1 ? (only ?? null) : null;
}

/** In a list item, or with a small letter in front, a sentence without a subject goes on about the person before it. */
function goOn(said: Attribution, person: number | null, owned: OwnedLine): Attribution {
  const isOpen = said.people.length === 0 && person !== null;
  const goes = isOpen && (owned.line.kind === 'bullet' || /^\p{Ll}/u.test(said.text));
  return goes ? { ...said, people: [person], spoken: true } : said;
}

interface Frame {
  readonly owned: OwnedLine;
  readonly finder: PeopleFinder;
  readonly speakers: Speakers;
}

interface Attribution {
  readonly text: string;
  readonly people: readonly number[];
  readonly subject: number | null;
  readonly spoken: boolean;
}

function attribute(text: string, frame: Frame): Attribution {
  return (
    byBracket(text, frame) ??
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

/** "Dana asked …", "Then Dana showed …". Under somebody's heading another person is the subject only of asking, telling and showing. */
function bySubject(text: string, { owned, finder }: Frame): Attribution | null {
  const mentions = finder.mentions(text);
  const [first] = mentions;
  if (!first || !isLead(text.slice(0, first.start)) || /^['’]s\b/.test(text.slice(first.end))) return null;
  const behind = text.slice(first.end).replace(/^[\s,:*_]+/, '');
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

function byPronoun(text: string, { owned, speakers }: Frame): Attribution | null {
  const [first = ''] = text.split(/[\s,]+/);
  const word = foldText(first.replace(/[“”"*_]/g, ''));
  const person = owned.owners.length > 0 ? null : (speakers.last ?? speakers.sole);
  const means = PRONOUNS.has(word) || isSpeech(text) || isShared(text.replace(/^we\b/i, 'we'));
  return person !== null && means ? { text, people: [person], subject: person, spoken: true } : null;
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
