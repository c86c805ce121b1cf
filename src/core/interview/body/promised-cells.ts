import { foldKey, foldText } from '../../text/fold.ts';
import type { PeopleFinder } from '../people/find-people.ts';
import { actionColumns, ownerColumns, promiseColumns } from '../words/columns.ts';
import { mineMarks } from '../words/promises.ts';
import { isKept } from './promised-words.ts';
import { personIn, plainCell, type Table, type TableRow } from './tables.ts';

/** What a cell of a table promises; `person` is whose row it is, or null where only the words can tell. */
export interface PromisedCell {
  readonly text: string;
  /** The whole row, which may hold a day. */
  readonly row: string;
  readonly person: number | null;
  readonly done: boolean;
  readonly line: number;
}

const MINE = new RegExp(`^(?:${mineMarks})$`);

/** What a table says that the writer owes: cells under "I owe" in the rows of people, actions whose owner is the writer. */
export function promisedCells(table: Table, finder: PeopleFinder): readonly PromisedCell[] {
  const owner = columnOf(table, ownerColumns);
  const action = columnOf(table, actionColumns);
  if (owner !== -1 && action !== -1) return table.rows.flatMap((row) => actionOf(row, { owner, action }));
  const owed = columnOf(table, promiseColumns);
  return owed === -1 ? [] : table.rows.flatMap((row) => owedIn(row, owed, finder));
}

function columnOf({ header }: Table, names: readonly string[]): number {
  return header.findIndex((cell) => names.includes(foldKey(cell)));
}

function actionOf(row: TableRow, { owner, action }: { owner: number; action: number }): readonly PromisedCell[] {
  const isMine = MINE.test(foldText(plainCell(row.cells[owner] ?? '')));
  return isMine ? cellOf(row, action, null) : [];
}

function owedIn(row: TableRow, owed: number, finder: PeopleFinder): readonly PromisedCell[] {
  const person = row.cells.map((cell) => personIn(cell, finder)).find((one) => one !== null) ?? null;
  return person === null ? [] : cellOf(row, owed, person);
}

function cellOf(row: TableRow, column: number, person: number | null): readonly PromisedCell[] {
  const text = plainCell(row.cells[column] ?? '');
  if (!/\p{L}{2}/u.test(text)) return [];
  const rest = row.cells.filter((_, index) => index !== column).map(plainCell);
  return [{ text, row: row.cells.join(' '), person, done: rest.some(isKept) || isKept(text), line: row.line }];
}
