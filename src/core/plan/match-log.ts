import { foldForId } from '../text/fold-name.ts';
import { groupBy } from '../interview/group-by.ts';
import type { Happening } from '../log/history.ts';
import type { Owed } from '../rules/rule.ts';

/** A row on its way to the plan: what is owed, where it belongs, and under which names the log knows its people. */
export interface OwedRow {
  readonly owed: Owed;
  /** Vault path of the talk it rests on, or null for a row of the application or the search. */
  readonly path: string | null;
  readonly person: string | null;
  readonly about: string | null;
}

/** What was logged about each row of one rule, and what may have been. */
export interface Matched {
  readonly log: ReadonlyMap<OwedRow, readonly Happening[]>;
  /** Rows that a line may be about, though the name in it fits nobody or several. */
  readonly maybe: ReadonlyMap<OwedRow, Happening>;
  /** Happenings that belong to no row for certain. */
  readonly astray: readonly Happening[];
}

/**
 * Finds for each happening under one rule the row that it is about: in its own note first, then in the whole application.
 *
 * A happening that names nobody belongs to the only row there is; with several rows it is astray, as is one whose name
 * fits nobody: those rows may be done, but are never taken for it.
 */
export function matchLog(rows: readonly OwedRow[], happenings: readonly Happening[]): Matched {
  const log = new Map<OwedRow, Happening[]>();
  const maybe = new Map<OwedRow, Happening>();
  const astray: Happening[] = [];
  const byPath = groupBy(rows, ({ path }) => path);
  for (const happening of happenings) {
    const near = [...(byPath.get(happening.path) ?? []), ...(byPath.get(null) ?? [])];
    const found =
      only(near.filter((row) => isAbout(happening, row))) ?? only(rows.filter((row) => isAbout(happening, row)));
    if (found) {
      log.set(found, [...(log.get(found) ?? []), happening]);
      continue;
    }
    astray.push(happening);
    for (const row of near) if (couldBeAbout(happening, row)) maybe.set(row, happening);
  }
  return { log, maybe, astray };
}

function only(rows: readonly OwedRow[]): OwedRow | null {
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

function isAbout({ entry, person, about, lost }: Happening, row: OwedRow): boolean {
  if (row.owed.thing !== undefined) return isSameThing(entry.note ?? '', row.owed.thing);
  if (lost) return false;
  if (row.about !== null && about !== null) return row.about === about;
  return person === null || row.person === null || row.person === person;
}

function couldBeAbout({ entry, lost, about }: Happening, row: OwedRow): boolean {
  if (row.owed.thing !== undefined || entry.verb === 'reopened') return false;
  if (lost) return true;
  return row.about === null ? entry.person === null : about === null;
}

/** The log names a promise by its text; what follows it is the person's own remark. */
function isSameThing(note: string, thing: string): boolean {
  const [written, wanted] = [foldForId(note), foldForId(thing)];
  return written === wanted || written.startsWith(`${wanted}-`);
}
