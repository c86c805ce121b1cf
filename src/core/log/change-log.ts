import type { PropertyValue } from '../note/types.ts';

/**
 * The value of the `follow-ups` property with one line added at its end; a list, whatever it was before.
 *
 * A line that is there already is not added again. Lines that cannot be read stay as they are.
 */
export function withLine(old: PropertyValue | undefined, line: string): PropertyValue {
  const lines = linesOf(old);
  return lines.some((each) => isLine(each, line)) ? lines : [...lines, line];
}

/** The value without the last line that reads exactly so; undefined where nothing is left, so that the property goes. */
export function withoutLine(old: PropertyValue | undefined, line: string): PropertyValue | undefined {
  const lines = linesOf(old);
  const place = lines.findLastIndex((each) => isLine(each, line));
  const left = lines.filter((_, index) => index !== place);
  return left.length === 0 ? undefined : left;
}

function linesOf(value: PropertyValue | undefined): readonly PropertyValue[] {
  if (value === undefined || value === null || value === '') return [];
  return isList(value) ? value : [value];
}

function isLine(value: PropertyValue, line: string): boolean {
  return typeof value === 'string' && value.trim() === line;
}

function isList(value: PropertyValue): value is readonly PropertyValue[] {
  return Array.isArray(value);
}
