import { readTables, peopleOfTable } from '../body/tables.ts';
import { sectionKind } from '../body/sections.ts';
import type { BodyLine } from '../body/lines.ts';
import type { OpenedNote } from '../classify.ts';
import type { Field } from '../fields/field.ts';
import { textOf } from '../fields/values.ts';
import { foldText, foldWords } from '../../text/fold.ts';
import { isWrittenAsName } from './body-fields.ts';
import { collectPeople, withPart } from './collect-people.ts';
import { withoutAbsent } from './absent-people.ts';
import { withPersonNote } from './complete-person.ts';
import { alsoMet, stillPerhaps, withoutCorrected, withSameNames } from './corrections.ts';
import { canBeSamePerson, mergeSpellings } from './merge-spellings.ts';
import { mailedPeople } from './mailed-people.ts';
import { baseName } from './name-links.ts';
import { firstWordOf, isGivenName, wordsOf } from './name-words.ts';
import { peopleInProse } from './people-in-prose.ts';
import type { PersonDraft } from './person-draft.ts';
import { readNamed } from './read-named.ts';
import { readText } from './read-listed.ts';
import { isSelf, mayBeSelf } from './self.ts';
import { perhapsInKeys } from './titled-keys.ts';
import { upTo } from '../../text/trim-marks.ts';

/** Everybody the note names, each once, with what their own notes add, those whom the text leaves in doubt last; and the words that stand for nobody yet. */
export interface GatheredPeople {
  readonly people: readonly PersonDraft[];
  readonly gaps: readonly string[];
}

/** Gathers the people of properties, labelled lines, tables and lists under a heading for people. */
export function gatherPeople({ note, fields, lines, context }: OpenedNote, company: string | null): GatheredPeople {
  const self = [context.settings.name, ...context.settings.aliases];
  const named = collectPeople(fields, self, lines);
  const read = new Set(
    READ.flatMap((meaning) =>
      fields
        .all(meaning)
        .filter(isShort)
        .flatMap(({ line }) => line ?? []),
    ),
  );
  const prose = lines.filter(({ line }) => !read.has(line));
  const told = peopleInProse(prose, [company ?? '', baseName(note.path)]);
  const isListed = isPanel(named.people, fields);
  const beside = isListed ? told.met.flatMap((person) => besidePanel(withPart(person), named.people)) : told.met;
  const isOther = (person: PersonDraft): boolean => !isSelf(person, self) && !mayBeSelf(person, self);
  const answered = alsoMet(fields);
  const listed = [
    ...[...peopleInBody(lines), ...mailedPeople(lines)].filter(isOther),
    ...answered,
    ...beside.filter(isOther),
  ];
  const everybody = [...named.people, ...listed];
  const noted = everybody.slice(0, MOST_PEOPLE).map((person) => withPart(withPersonNote(person, note.path, context)));
  const spelt = withoutShared(mergeSpellings(withSameNames(noted, fields)), named.people);
  const merged = withoutCorrected(spelt, { fields, parted: named.people }).map(arranging);
  const present = withoutAbsent(merged, { lines, panel: [...named.people, ...answered] });
  const recruiter = present.find((person) => person.part === 'recruiter');
  const unlisted = isListed ? [] : [...perhapsInKeys(fields), ...told.perhaps];
  const doubtful = unlisted.filter((person) => isOther(person) && !isOfFirm(person, company));
  const perhaps = stillPerhaps([...named.perhaps, ...doubtful], { people: merged, fields });
  const nobodyElse = !present.some(({ name, interviewed }) => interviewed || named.away.includes(name));
  return {
    people: [
      ...present.map((person) => (person === recruiter && nobodyElse ? { ...person, interviewed: true } : person)),
      ...perhaps,
    ],
    gaps: [...named.gaps, ...tooMany(everybody.length)],
  };
}

/** How many of the names were not read, as a question. */
function tooMany(count: number): readonly string[] {
  return count > MOST_PEOPLE ? [`${String(count - MOST_PEOPLE)} more names`] : [];
}

/** "Miramonte", of the Hotel Miramonte: a word of the company's name alone is nobody. */
function isOfFirm({ name, honorific }: PersonDraft, company: string | null): boolean {
  const firm = foldWords(company ?? '');
  return honorific === null && foldWords(name).every((word) => firm.includes(word));
}

/** Who is only known as the sender of a mail is the one who arranged the talk. */
function arranging(person: PersonDraft): PersonDraft {
  return person.part === null && !person.interviewed ? { ...person, part: 'recruiter' } : person;
}

/** "Anna asked …" where two are called so: the text alone makes no third person of it. */
function withoutShared(people: readonly PersonDraft[], named: readonly PersonDraft[]): readonly PersonDraft[] {
  const isNamed = (person: PersonDraft): boolean => named.some(({ name }) => foldText(name) === foldText(person.name));
  const fits = (person: PersonDraft): number =>
    people.filter((other) => other !== person && canBeSamePerson(other, person)).length;
  return people.filter((person) => person.doubt === null || isNamed(person) || fits(person) < 2);
}

/** Whether the properties name everybody who held the talk, and not just somebody to write to. */
function isPanel(people: readonly PersonDraft[], fields: OpenedNote['fields']): boolean {
  const held = people.filter((person) => person.interviewed).length;
  return held > 1 || (held === 1 && fields.first('interviewers') !== null);
}

/** Where properties name the panel, somebody else in the text received the writer or opened the door. */
function besidePanel(person: PersonDraft, panel: readonly PersonDraft[]): readonly PersonDraft[] {
  const isOnPanel = panel.some((one) => canBeSamePerson(one, person) || canBeSamePerson(person, one));
  if (isOnPanel && (person.interviewed || person.part === 'host'))
    return [{ ...person, part: null, interviewed: false }];
  if (!person.interviewed) return [person];
  return [{ ...person, part: person.part ?? 'host', interviewed: false }];
}

/** A label in front of a whole paragraph leaves the rest of it to be read. */
function isShort({ value }: Field): boolean {
  return (textOf(value) ?? '').length <= LONGEST_VALUE;
}

/** Fields that tell of no person in passing. */
const READ = [
  'company',
  'role',
  'agency',
  'application',
  'interviewers',
  'people',
  'attendees',
  'tags',
  'zone',
] as const;
const LONGEST_VALUE = 120;
/** More people than anybody talks with: each name is compared with all others. */
const MOST_PEOPLE = 300;
const MOST_WORDS = 8;
const HELD = { part: null, interviewed: true } as const;

/** People of tables with a column for them, and of lists under "Interviewers", "Panel", "Participants". */
function peopleInBody(lines: readonly BodyLine[]): readonly PersonDraft[] {
  const tables = readTables(lines.filter((line) => !line.comment)).flatMap(peopleOfTable);
  return [...tables, ...listItems(lines)].flatMap(({ text }) =>
    readText(text, HELD).people.filter((person) => isWrittenAsName(person, text)),
  );
}

function listItems(lines: readonly BodyLine[]): readonly { readonly text: string; readonly line: number }[] {
  const items: { text: string; line: number }[] = [];
  let place: 'elsewhere' | 'list' | 'headings' = 'elsewhere';
  for (const line of lines) {
    place = placeOf(line, place);
    const isItem =
      line.kind === 'bullet' ? line.depth < 2 : line.kind === 'text' && (isWholeName(line) || isNameAlone(line.text));
    if (place === 'headings' ? isTitle(line) : place === 'list' && isItem)
      items.push({ text: firstSentence(line.text), line: line.line });
  }
  return items;
}

/** Inside a section for people: its list, or, once a whole name is a heading, the headings alone. */
function placeOf(line: BodyLine, place: 'elsewhere' | 'list' | 'headings'): typeof place {
  if (!isTitle(line)) return place;
  if (sectionKind(line.text) === 'people') return 'list';
  return place !== 'elsewhere' && isWholeName(line) ? 'headings' : 'elsewhere';
}

function isTitle({ kind }: BodyLine): boolean {
  return kind === 'heading' || kind === 'label';
}

/** A heading, or a bold or linked name in front of a line, of at least two words. */
function isWholeName({ kind, text }: BodyLine): boolean {
  const named = kind === 'text' && !/^(?:\*\*|__|\[\[)/.test(text) ? null : readNamed(text.replace(/\*\*|__/g, ''));
  return named !== null && (wordsOf(named.name).length > 1 || named.honorific !== null);
}

/** "Tess Dunn, yard boss": a line that is a whole name with a given name in front, and at most a few words about the person. */
function isNameAlone(text: string): boolean {
  const named = wordsOf(text).length > MOST_WORDS || /[.!?;]$/.test(text) ? null : readNamed(text);
  return named !== null && wordsOf(named.name).length > 1 && isGivenName(firstWordOf(named.name));
}

function firstSentence(text: string): string {
  return upTo(text, /[.!?]\s|:\s/);
}
