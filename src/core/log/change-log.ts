import type { PropertyValue } from '../note/types.ts';

/** The property of an interview note that holds its log. */
export const LOG_PROPERTY = 'follow-ups';

/**
 * The value of the log with one line added at its end; a list, whatever it was before, with every entry as it was.
 *
 * An equal line that stands there already stays and is no reason to leave this one out: of one day the last line has the word.
 */
export function withLine(old: PropertyValue | undefined, line: string): readonly PropertyValue[] {
  return [...linesOf(old), line];
}

/**
 * What is left of the log without the last line that reads exactly so; `left` is undefined where that is nothing, so that the
 * property goes. Null where no line reads so.
 */
export function withoutLine(
  old: PropertyValue | undefined,
  line: string,
): { readonly left: readonly PropertyValue[] | undefined } | null {
  const lines = linesOf(old);
  const place = lines.findLastIndex((each) => typeof each === 'string' && each.trim() === line);
  if (place === -1) return null;
  const left = lines.filter((_, index) => index !== place);
  return { left: left.length === 0 ? undefined : left };
}

function linesOf(value: PropertyValue | undefined): readonly PropertyValue[] {
  if (value === undefined || value === null || value === '') return [];
  return isList(value) ? value : [value];
}

function isList(value: PropertyValue): value is readonly PropertyValue[] {
  return Array.isArray(value);
}
