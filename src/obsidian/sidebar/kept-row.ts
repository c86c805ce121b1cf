import type { FollowUp } from '../../core/plan/follow-up.ts';
import type { Row } from '../rows/row.ts';

const rows = new WeakMap<FollowUp, Row>();

/** The row as it was drawn the last time, where it says the same now: what is the very same need not be drawn again. */
export function keptRow(row: Row): Row {
  const last = rows.get(row.followUp);
  if (last !== undefined && saysTheSame(last, row)) return last;
  rows.set(row.followUp, row);
  return row;
}

function saysTheSame(a: Row, b: Row): boolean {
  const keys = Object.keys(b) as (keyof Row)[];
  return keys.every((key) => (key === 'needs' ? String(a.needs) === String(b.needs) : a[key] === b[key]));
}
