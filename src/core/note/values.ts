import type { PropertyMap, PropertyValue } from './types.ts';

/** More than anybody writes by hand; a note that holds more was made to be a burden. */
const MOST_VALUES = 20_000;
const DEEPEST = 32;

/** A count of the values taken so far, shared by one reading. */
interface Budget {
  left: number;
}

/**
 * What a YAML parser gave, as property values: every scalar a text, empty texts and nothings null, mappings without a prototype.
 *
 * Null when it is no mapping; throws a RangeError when it is too large or too deep (aliases of aliases unfold here).
 */
export function toProperties(parsed: unknown): PropertyMap | null {
  if (parsed === null || parsed === undefined || parsed === '') return emptyMap();
  const value = toValue(parsed, { left: MOST_VALUES }, 0);
  return isMap(value) ? value : null;
}

/** Whether a value is a mapping. */
function isMap(value: PropertyValue | undefined): value is PropertyMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isList(value: PropertyValue | undefined): value is readonly PropertyValue[] {
  return Array.isArray(value);
}

/** Whether two values say the same. */
export function isSame(a: PropertyValue | undefined, b: PropertyValue | undefined): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isMap(a) || !isMap(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && isSame(a[key], b[key]));
}

/**
 * A value as one line, as somebody would have written it: a list with commas, `name: value` for a mapping.
 *
 * Restores a text that YAML took for a mapping because it holds a colon (`- reply from Sam: next week`).
 */
export function lineOf(value: PropertyValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (isList(value)) return value.map(lineOf).join(', ');
  return Object.entries(value)
    .map(([key, inner]) => (inner === null ? `${key}:` : `${key}: ${lineOf(inner)}`))
    .join(', ');
}

/** A mapping with nothing in it, and no prototype either. */
export function emptyMap(): Record<string, PropertyValue> {
  return Object.create(null) as Record<string, PropertyValue>;
}

function toValue(parsed: unknown, budget: Budget, depth: number): PropertyValue {
  budget.left -= 1;
  if (budget.left < 0) throw new RangeError(`more than ${MOST_VALUES} values`);
  if (depth > DEEPEST) throw new RangeError(`more than ${DEEPEST} lists and mappings in each other`);
  if (Array.isArray(parsed)) return parsed.map((item) => toValue(item, budget, depth + 1));
  if (parsed instanceof Date) return Number.isNaN(parsed.getTime()) ? null : parsed.toISOString();
  if (typeof parsed === 'object' && parsed !== null) return toMap(parsed, budget, depth);
  return toText(parsed);
}

function toMap(parsed: object, budget: Budget, depth: number): PropertyMap {
  const map = emptyMap();
  const entries: Iterable<[unknown, unknown]> = parsed instanceof Map ? parsed : Object.entries(parsed);
  for (const [key, value] of entries) map[toText(key) ?? ''] = toValue(value, budget, depth + 1);
  return map;
}

function toText(parsed: unknown): string | null {
  if (typeof parsed === 'string') return parsed === '' ? null : parsed;
  return ['number', 'boolean', 'bigint'].includes(typeof parsed) ? String(parsed) : null;
}
