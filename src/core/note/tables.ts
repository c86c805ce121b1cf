import type { BodyLine } from './body-lines.ts';

/** A markdown table. */
export interface Table {
  /** The line of the note on which the header stands. */
  readonly line: number;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** One row, with as many cells as were written. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Every table in the plain text of a body: a line with bars, a line of dashes below it, rows up to the first line without a bar. */
export function readTables(lines: readonly BodyLine[]): readonly Table[] {
  const tables: { line: number; header: readonly string[]; rows: TableRow[] }[] = [];
  let open: TableRow[] | null = null;
  let above: BodyLine | null = null;
  for (const line of lines) {
    const isRow: boolean = line.kind === 'text' && line.text.includes('|');
    if (isRow && open === null && above !== null && isDashes(line.text)) {
      open = [];
      tables.push({ line: above.line, header: cellsOf(above.text), rows: open });
    } else if (isRow && open !== null) open.push({ line: line.line, cells: cellsOf(line.text) });
    else open = null;
    above = isRow ? line : null;
  }
  return tables;
}

function isDashes(text: string): boolean {
  return cellsOf(text).every((cell) => /^:?-+:?$/.test(cell));
}

/** The cells of a row; a bar in a link or behind a backslash does not part cells. */
function cellsOf(text: string): readonly string[] {
  const row = text
    .replace(/\[\[[^[\]\n]{1,500}\]\]/g, (link) => link.replace(/\\?\|/g, '\0'))
    .replace(/\\\|/g, '\0')
    .trim();
  const cells = row.split('|').map((cell) => cell.replaceAll('\0', '|').trim());
  return cells.slice(row.startsWith('|') ? 1 : 0, row.endsWith('|') && cells.length > 1 ? -1 : undefined);
}
