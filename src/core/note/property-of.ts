import { fold } from './fold.ts';
import type { PropertyMap, PropertyValue } from './types.ts';

/** A property found by one of its names. */
export interface FoundProperty {
  /** The key as it is written. */
  readonly key: string;
  readonly value: PropertyValue;
}

/** What was folded once for a note's properties; they never change. */
const folded = new WeakMap<PropertyMap, ReadonlyMap<string, readonly FoundProperty[]>>();

/**
 * The value of the first of these names that the properties have and that is not empty, compared folded: `Hiring_Manager`
 * is `hiring manager`. Null when there are only empty ones, undefined when there is none.
 */
export function propertyOf(properties: PropertyMap, names: readonly string[]): PropertyValue | undefined {
  const found = propertiesOf(properties, names);
  return (found.find(({ value }) => value !== null) ?? found[0])?.value;
}

/** Every property that has one of these names, in the order of the names. */
export function propertiesOf(properties: PropertyMap, names: readonly string[]): readonly FoundProperty[] {
  const index = folded.get(properties) ?? indexOf(properties);
  folded.set(properties, index);
  return names.flatMap((name) => index.get(fold(name)) ?? []);
}

function indexOf(properties: PropertyMap): ReadonlyMap<string, readonly FoundProperty[]> {
  const index = new Map<string, FoundProperty[]>();
  for (const [key, value] of Object.entries(properties)) {
    const name = fold(key);
    if (name === '') continue;
    const same = index.get(name);
    if (same) same.push({ key, value });
    else index.set(name, [{ key, value }]);
  }
  return index;
}
