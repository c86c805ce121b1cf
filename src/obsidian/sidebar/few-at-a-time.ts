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
 * What is wanted, as far as it can be drawn with about so many rows touched: first those that go, from the bottom up, and then from the top on those that
 * change or come. The others stay as they are shown, or come later: they are to be asked for again, with this part as what is shown. Where nothing was
 * shown it is all of it.
 */
export function nextPart(shown: SidebarModel | null, wanted: SidebarModel, rows: number): Part {
  if (shown === null) return { model: wanted, isWhole: true };
  const gone = goneFrom(shown, wanted);
  const staying = new Set(gone.slice(0, Math.max(0, gone.length - rows)));
  const { sections, later } = changedFew(shown, wanted, rows - gone.length);
  if (staying.size + later === 0) return { model: wanted, isWhole: true };
  return { model: { ...wanted, sections: withRows(sections, shown.sections, staying) }, isWhole: false };
}

/** The rows that stand no more where they stood, from the top on. */
function goneFrom(shown: SidebarModel, wanted: SidebarModel): readonly Row[] {
  const after = new Set(wanted.sections.flatMap(({ id, rows }) => rows.map((row) => `${id} ${row.id}`)));
  return shown.sections.flatMap(({ id, rows }) => rows.filter((row) => !after.has(`${id} ${row.id}`)));
}

/** The wanted sections with room for so many changes, and how many rows are left for later. */
function changedFew(
  shown: SidebarModel,
  wanted: SidebarModel,
  room: number,
): { sections: SectionModel[]; later: number } {
  let [left, later] = [room, 0];
  const nextRow = (row: Row, old: Row | undefined): readonly Row[] => {
    if (row === old) return [row];
    if (left > 0) {
      left -= old === undefined ? NEW : CHANGED;
      return [row];
    }
    later += 1;
    return old === undefined ? [] : [old];
  };
  const sections = wanted.sections.map((section) => {
    const before = new Map(rowsIn(shown.sections, section.id).map((row) => [row.id, row]));
    return { ...section, rows: section.rows.flatMap((row) => nextRow(row, before.get(row.id))) };
  });
  return { sections, later };
}

/** Sections with those rows of earlier ones that still stay, and where a section has gone, it as well. */
function withRows(
  sections: readonly SectionModel[],
  before: readonly SectionModel[],
  staying: ReadonlySet<Row>,
): readonly SectionModel[] {
  const rest = before.map((section) => ({ ...section, rows: section.rows.filter((row) => staying.has(row)) }));
  const filled = sections.map((section) => {
    const rows = withStaying(section.rows, rowsIn(before, section.id), (row) => staying.has(row));
    return { ...section, rows };
  });
  const isLeft = ({ id, rows }: SectionModel): boolean =>
    rows.length > 0 && !sections.some((section) => section.id === id);
  return withStaying(filled, rest, isLeft);
}

/** A list with those of an earlier one that still stay, each behind the one behind which it stood. */
function withStaying<T extends { readonly id: string }>(
  list: readonly T[],
  before: readonly T[],
  stays: (item: T) => boolean,
): readonly T[] {
  const all = [...list];
  for (const [at, item] of before.entries()) {
    if (stays(item)) all.splice(1 + all.findIndex(({ id }) => id === before[at - 1]?.id), 0, item);
  }
  return all;
}

function rowsIn(sections: readonly SectionModel[], id: string): readonly Row[] {
  return sections.find((section) => section.id === id)?.rows ?? [];
}
