import type { Row } from '../rows/row.ts';
import type { SectionModel, SidebarModel } from './sidebar-model.ts';

/** What is drawn now of a model, and whether that is all of it. */
export interface Part {
  readonly model: SidebarModel;
  readonly isWhole: boolean;
}

/** A new row is made of some twenty elements; of one that says something else a few are touched. */
const CHANGED = 1;
const NEW = 2;

/**
 * What is wanted, as far as it can be drawn with about so many rows touched: those that go, and from the top on those that change or come. Of the others
 * what is shown stays as it is, and what is not comes later: they are to be asked for again, with this part as what is shown. Where nothing was shown
 * it is all of it.
 */
export function nextPart(shown: SidebarModel | null, wanted: SidebarModel, rows: number): Part {
  if (shown === null) return { model: wanted, isWhole: true };
  const before = new Map(shown.sections.map((section) => [section.id, rowsById(section)]));
  let left = rows - goneFrom(shown, wanted);
  const later: Row[] = [];
  const nextRow = (row: Row, old: Row | undefined): readonly Row[] => {
    if (row === old) return [row];
    if (left > 0) {
      left -= old === undefined ? NEW : CHANGED;
      return [row];
    }
    later.push(row);
    return old === undefined ? [] : [old];
  };
  const sections = wanted.sections.map((section) => ({
    ...section,
    rows: section.rows.flatMap((row) => nextRow(row, before.get(section.id)?.get(row.id))),
  }));
  return later.length === 0 ? { model: wanted, isWhole: true } : { model: { ...wanted, sections }, isWhole: false };
}

/** How many of the shown rows stand no more where they stood. */
function goneFrom(shown: SidebarModel, wanted: SidebarModel): number {
  const after = new Set(wanted.sections.flatMap(({ id, rows }) => rows.map((row) => `${id} ${row.id}`)));
  return shown.sections.flatMap(({ id, rows }) => rows.filter((row) => !after.has(`${id} ${row.id}`))).length;
}

function rowsById({ rows }: SectionModel): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
