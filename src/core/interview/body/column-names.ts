import { foldKey } from '../../text/fold.ts';
import { contactColumns, personColumns, promiseColumns, timeColumns, titleColumns } from '../words/columns.ts';

/** "Interviewer", "Phone": what stands above or in front of a value, and is none. */
export function isColumnName(text: string): boolean {
  return [personColumns, titleColumns, contactColumns].some((names) => names.includes(foldKey(text)));
}

/** Whether a column says when, where or how to reach somebody, or what is owed: nothing that was talked about. */
export function isBeside(key: string): boolean {
  return timeColumns.includes(key) || contactColumns.includes(key) || promiseColumns.includes(key);
}
