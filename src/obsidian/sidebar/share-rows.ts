/** So many rows are drawn at first, in all sections together. More would be felt while drawing. */
const ROWS_AT_FIRST = 100;
/** No section shows fewer, as far as it has them. */
const FEWEST = 5;

/**
 * How many rows each of several sections may show at first, by the rows that they have: all of them where these are few; else as many in each section
 * as in every other, so that one long section leaves room for those below it.
 */
export function rowsAtFirst(counts: readonly number[]): number {
  let left = ROWS_AT_FIRST;
  for (const [at, count] of [...counts].sort((a, b) => a - b).entries()) {
    const even = Math.floor(left / (counts.length - at));
    if (count > even) return Math.max(even, FEWEST);
    left -= count;
  }
  return ROWS_AT_FIRST;
}
