import { foldKey } from '../../text/fold.ts';
import {
  actionColumns,
  contactColumns,
  personColumns,
  promiseColumns,
  taskColumns,
  timeColumns,
  titleColumns,
} from '../words/columns.ts';

const DEADLINES = new Set([
  'by',
  'by when',
  'due',
  'deadline',
  'bis',
  'bis wann',
  'fallig',
  'pour le',
  'echeance',
  'para',
  'fecha limite',
  'tegen',
  'entro',
]);

/** "Interviewer", "Phone": what stands above or in front of a value, and is none. */
export function isColumnName(text: string): boolean {
  return [personColumns, titleColumns, contactColumns].some((names) => names.includes(foldKey(text)));
}

/** Whether a column says when, where or how to reach somebody, or what is owed: nothing that was talked about. */
export function isBeside(key: string): boolean {
  return timeColumns.includes(key) || contactColumns.includes(key) || promiseColumns.includes(key);
}

/** Whether a cell says that there is nothing in it. */
export function isNothing(text: string): boolean {
  return /^(?:n\/?a|none|nil|nothing|nichts|rien|nada|niente|niets|tbd|tbc)$/iu.test(text);
}

/** Whether a table tells who is to do what by when: what stands in it was not talked about. */
export function isPlan(header: readonly string[]): boolean {
  const keys = header.map(foldKey);
  const isTask = keys.some((key) => taskColumns.includes(key));
  return isTask || (keys.some((key) => DEADLINES.has(key)) && keys.some((key) => actionColumns.includes(key)));
}
