import { foldKey } from '../../text/fold.ts';
import { beginsWithClock } from '../../time/read-clock.ts';
import type { PeopleFinder } from '../people/find-people.ts';
import { withoutLinks } from '../people/name-links.ts';
import { isOnlyAWord, isUnknown } from '../people/name-shape.ts';
import { isGivenName, wordsOf } from '../people/name-words.ts';
import { isOrganisation, readNamed } from '../people/read-named.ts';
import { splitPeople } from '../people/split-people.ts';
import {
  actionColumns,
  contactColumns,
  noteColumns,
  otherColumns,
  personColumns,
  promiseColumns,
  questionColumns,
  taskColumns,
  timeColumns,
  titleColumns,
} from '../words/columns.ts';
import { partPhrases } from '../words/parts.ts';
import { isBeside, isColumnName, isNothing, isPlan } from './column-names.ts';
import type { BodyLine } from './lines.ts';
import { isPrivateKey } from './private.ts';

/** A markdown table of the body. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** 1-based line of the header. */
  readonly line: number;
}

/** One row, with its 1-based line. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** What a cell says about one person. */
export interface PersonCell {
  readonly person: number;
  readonly kind: 'topic' | 'private' | 'title';
  readonly text: string;
  readonly line: number;
}

const DIVIDER = /^\|?[-\s:|][-\s:]*\|[-\s:|]*$/;
const HIDDEN = '\uE000';
/** Headings over people who were not there, and over what is to be done. */
const NO_PANEL = new Set([...taskColumns, ...promiseColumns, ...actionColumns, ...otherColumns]);
const EMOJI = /\p{Extended_Pictographic}|\uFE0F/gu;

/** Gathers the tables of a body: rows that stand together, the first being the header where a divider follows it. */
export function readTables(lines: readonly BodyLine[]): readonly Table[] {
  const tables: { header: readonly string[]; rows: TableRow[]; line: number }[] = [];
  let last = -2;
  for (const line of lines) {
    if (line.kind !== 'row') continue;
    if (line.line !== last + 1) tables.push({ header: cellsOf(line.text), rows: [], line: line.line });
    else if (!DIVIDER.test(line.text)) tables.at(-1)?.rows.push({ cells: cellsOf(line.text), line: line.line });
    last = line.line;
  }
  return tables;
}

/** Names in a column for people (Interviewer, Name, Who): one text a row, with the title from the column beside it. */
export function peopleOfTable(table: Table): readonly { readonly text: string; readonly line: number }[] {
  const column = table.header.findIndex((cell) => personColumns.includes(foldKey(cell)));
  if (column === -1) return beginsWithClock(table.header[0] ?? '') ? peopleOfSchedule(table) : peopleInFront(table);
  const title = table.header.findIndex((cell) => titleColumns.includes(foldKey(cell)));
  const contacts = table.header.flatMap((cell, index) => (contactColumns.includes(foldKey(cell)) ? [index] : []));
  return table.rows.map(({ cells, line }) => {
    const name = withoutMarks(cells[column] ?? '');
    const job = plainCell(cells[title] ?? '').replace(/[()]/g, ' ');
    const reached = contacts.map((index) => cells[index] ?? '').filter((cell) => !isUnknown(cell));
    return { text: [isUnknown(job) ? name : `${name} (${job})`, ...reached].join(' ').trim(), line };
  });
}

/** Whole names in the first cell of every row, two rows at least, whatever stands above them; a table of things to do names nobody. */
function peopleInFront({ header, rows }: Table): readonly { readonly text: string; readonly line: number }[] {
  const first = rows.map(({ cells, line }) => ({ text: plainCell(cells[0] ?? ''), line }));
  if (first.length < 2 || header.some((cell) => NO_PANEL.has(foldKey(cell)))) return [];
  const names = first.map(({ text }) => (isWholeName(text) ? wordsOf(readNamed(text)?.name ?? '') : []));
  return names.every((words) => words.length > 1) && names.some(([given = '']) => isGivenName(given)) ? first : [];
}

/** A schedule without a row of headings: whole names, and given names, in any cell behind the time. */
function peopleOfSchedule({ header, rows, line }: Table): readonly { readonly text: string; readonly line: number }[] {
  return [{ cells: header, line }, ...rows].flatMap((row) =>
    row.cells
      .slice(1)
      .flatMap((cell) =>
        splitPeople(plainCell(cell)).flatMap((text) => (isWholeName(text) ? [{ text, line: row.line }] : [])),
      ),
  );
}

function isWholeName(text: string): boolean {
  const named = readNamed(text);
  if (named === null || isOrganisation(named.name)) return false;
  const [first = '', ...others] = wordsOf(named.name);
  const isPlain = [first, ...others].every((word) => !isOnlyAWord(word));
  return isPlain && (isGivenName(first) || named.honorific !== null || others.length > 0);
}

/** What was asked, in a table under the heading of one person: the column of questions. */
export function cellsUnderHeading(table: Table, person: number): readonly PersonCell[] {
  const column = table.header.findIndex((cell) => questionColumns.includes(foldKey(cell.replace(EMOJI, ''))));
  if (column === -1) return [];
  return table.rows.flatMap(({ cells, line }) => cellFor(person, { header: '', cell: cells[column] ?? '', line }));
}

/** What the cells say about people: rows with a person in them, or columns headed by a person. */
export function cellsOfPeople(table: Table, finder: PeopleFinder): readonly PersonCell[] {
  if (isPlan(table.header) || isSchedule(table)) return [];
  const heads = table.header.map((cell) => personIn(cell, finder));
  return heads.some((person) => person !== null)
    ? columnsOf(table, heads)
    : table.rows.flatMap((row) => rowOf(table, row, finder));
}

/** A schedule, with a row of headings or without: what stands beside a name is how the hour is called, unless a column tells of topics. */
function isSchedule({ header, rows }: Table): boolean {
  const [first = ''] = header;
  const isHeaded = timeColumns.includes(foldKey(first)) && beginsWithClock(`${rows[0]?.cells[0] ?? ''} x`);
  return (isHeaded || beginsWithClock(`${first} x`)) && !header.some(isOverNotes);
}

function isOverNotes(heading: string): boolean {
  return foldKey(heading)
    .split(' ')
    .some((word) => noteColumns.includes(word));
}

function columnsOf(table: Table, heads: readonly (number | null)[]): readonly PersonCell[] {
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell, index) => {
      const person = heads[index] ?? null;
      return person === null || index === 0
        ? []
        : cellFor(person, { header: row.cells[0] ?? '', cell, line: row.line });
    }),
  );
}

function rowOf(table: Table, row: TableRow, finder: PeopleFinder): readonly PersonCell[] {
  const at = row.cells.findIndex((cell) => personIn(cell, finder) !== null);
  const person = personIn(row.cells[at] ?? '', finder);
  if (person === null) return [];
  return row.cells.flatMap((cell, index) =>
    index === at ? [] : cellFor(person, { header: table.header[index] ?? '', cell, line: row.line }),
  );
}

function cellFor(
  person: number,
  { header, cell, line }: { header: string; cell: string; line: number },
): readonly PersonCell[] {
  const key = foldKey(header.replace(EMOJI, ''));
  const text = plainCell(cell);
  if (!/\p{L}/u.test(text) || isColumnName(text) || isNothing(text) || isBeside(key)) return [];
  if (isPrivateKey(key)) return [{ person, kind: 'private', text, line }];
  if (titleColumns.includes(key) || partPhrases.some((phrase) => text.toLowerCase().includes(phrase)))
    return [{ person, kind: 'title', text, line }];
  return text
    .split(/ ?(?:;|<br ?\/?>) ?/i)
    .filter((part) => part !== '')
    .map((part) => ({ person, kind: 'topic', text: part, line }));
}

/** The person whom a cell names, with a title or not; null where it names nobody. */
export function personIn(cell: string, finder: PeopleFinder): number | null {
  const text = plainCell(cell);
  if (text === '') return null;
  const named = readNamed(text);
  return finder.whoIs(text) ?? (named === null ? null : finder.whoIs(named.name));
}

function cellsOf(row: string): readonly string[] {
  const hidden = row.replace(/\[\[[^[\]]*\]\]|\\\|/g, (part) => part.replace(/\\?\|/g, HIDDEN));
  return hidden
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.split(HIDDEN).join('|').trim());
}

/** A cell as a reader sees it: without links, bold marks and emoji. */
export function plainCell(cell: string): string {
  return withoutMarks(withoutLinks(cell));
}

function withoutMarks(cell: string): string {
  return cell
    .replace(EMOJI, '')
    .replace(/\*\*|__/g, '')
    .trim();
}
