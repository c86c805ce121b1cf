import type { OwnedLine } from './owned-lines.ts';
import { splitSentences } from './sentences.ts';
import { cellsOfPeople, cellsUnderHeading, readTables, type PersonCell } from './tables.ts';
import { tellTopics } from './tell-topics.ts';
import { isPrivate } from './private.ts';
import { isThinTopic } from './thin-topic.ts';
import { tieTopics } from './tie-topics.ts';
import type { OpenedNote } from '../classify.ts';
import type { Interview, Topic } from '../model.ts';
import type { PeopleFinder } from '../people/find-people.ts';
import { isHonorific, isNameWord, wordsOf } from '../people/name-words.ts';
import { heldIndices, type PersonDraft } from '../people/person-draft.ts';

/** People with what they talked about; the topics and lines that are nobody's. */
export interface WithTopics {
  readonly people: readonly PersonDraft[];
  readonly topics: readonly Topic[];
  readonly privateLines: Interview['privateLines'];
}

/** Gives each person the topics and remarks of the body, and the note-wide topics that their lines mention. */
export function addTopics(
  written: readonly PersonDraft[],
  { owned, finder, opened }: { owned: readonly OwnedLine[]; finder: PeopleFinder; opened: OpenedNote },
): WithTopics {
  const people = written.map((person) => ({ ...person, topics: person.topics.filter(isOpen) }));
  const held = heldIndices(people);
  const sole = finder.only ?? (held.length === 1 ? (held[0] ?? null) : null);
  const cells = cellsOf(opened, owned, finder);
  const skipped = fieldLines(opened, owned);
  const told = tellTopics(
    owned.flatMap((one) => (skipped.has(one.line.line) ? behindField(one) : notQuoted(one, finder))),
    finder,
    { people: people.length, sole, all: held, cells },
  );
  const wide = opened.fields.all('topics').filter(({ line }) => line === null || skipped.has(line));
  const said = people.map((person, index) =>
    [...person.topics, ...(told.topics[index] ?? []), ...(told.remarks[index] ?? [])].map(({ text }) => text),
  );
  const allTied = tieTopics(wide, finder, said);
  const tied = allTied.filter(({ topic }) => isOpen(topic));
  const hidden = [...written.flatMap(({ topics }) => topics), ...allTied.map(({ topic }) => topic)];
  const privateLines = [...told.privateLines, ...hidden.filter((topic) => !isOpen(topic)).map(asNoteLine)];
  const free = tied.filter((one) => one.people.length === 0).map(({ topic }) => topic);
  const withTopics = people.map((person, index) => ({
    ...person,
    topics: unique([
      ...person.topics,
      ...tied.filter((one) => one.people.includes(index)).map(({ topic }) => topic),
      ...(told.topics[index] ?? []),
    ]).filter(({ text }) => !isOnlyName(text, finder) && !isThinTopic(text)),
    remarks: told.remarks[index] ?? [],
  }));
  const only = sole === null ? undefined : withTopics[sole];
  if (only === undefined || only.topics.length > 0) return { people: withTopics, topics: free, privateLines };
  return {
    people: withTopics.map((person, index) => (index === sole ? { ...person, topics: free } : person)),
    topics: [],
    privateLines,
  };
}

/** What stands among the topics of a property is private by the same words as a line of the text. */
function isOpen({ text }: Topic): boolean {
  return !isPrivate(text);
}

function asNoteLine({ text, line }: Topic): Interview['privateLines'][number] {
  return { text, line: line ?? 1 };
}

/** What a quotation tells of somebody was said elsewhere. */
function notQuoted(one: OwnedLine, finder: PeopleFinder): readonly OwnedLine[] {
  return one.line.kind === 'quote' && finder.mayName(one.line.text) ? [] : [one];
}

/** What tables say of people: of those in them, or of the one under whose heading a table of questions stands. */
function cellsOf({ lines }: OpenedNote, owned: readonly OwnedLine[], finder: PeopleFinder): readonly PersonCell[] {
  return readTables(lines).flatMap((table) => {
    const cells = cellsOfPeople(table, finder);
    const [owner, ...others] = owned.find(({ line }) => line.line === table.line)?.owners ?? [];
    return cells.length > 0 || owner === undefined || others.length > 0 ? cells : cellsUnderHeading(table, owner);
  });
}

/** What is told behind a field in the same line: "Job: night nurse. I met Dana, she asked about …". */
function behindField(owned: OwnedLine): readonly OwnedLine[] {
  const [, second] = owned.line.kind === 'text' ? splitSentences(owned.text) : [];
  return second === undefined ? [] : [{ ...owned, text: owned.text.slice(second.start) }];
}

/** "Prof. Oosthuizen", "Luis": who said something is no matter. */
function isOnlyName(text: string, finder: PeopleFinder): boolean {
  const [first = '', second = '', ...more] = wordsOf(text);
  if (isHonorific(first) && isNameWord(second) && more.every(isNameWord)) return true;
  return finder.mentions(text).some(({ start, end }) => start === 0 && end === text.length);
}

function unique(topics: readonly Topic[]): readonly Topic[] {
  const byText = new Map<string, Topic>();
  for (const topic of topics) if (!byText.has(topic.text)) byText.set(topic.text, topic);
  return [...byText.values()];
}

/** Lines read as fields; a topic field under a person's heading is that person's and stays. */
function fieldLines({ fields }: OpenedNote, owned: readonly OwnedLine[]): ReadonlySet<number> {
  const topics = new Set(fields.all('topics').flatMap(({ line }) => line ?? []));
  const kept = new Set(
    owned.filter(({ line, owners }) => topics.has(line.line) && owners.length > 0).map(({ line }) => line.line),
  );
  return new Set([...fields.lines].filter((line) => !kept.has(line)));
}
