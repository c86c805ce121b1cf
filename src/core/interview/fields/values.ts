import type { PropertyMap, PropertyValue } from '../../note/types.ts';

const TEMPLATE = /\{\{[^{}]{0,200}\}\}|<%[^%]{0,400}%>/g;

/** Whether a value is a mapping such as `{ name: Dana, title: COO }`. */
function isMapping(value: PropertyValue | undefined): value is PropertyMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The texts of a value: one of a text, one an item of a list. Empty texts, and template marks left over in them, fall away;
 * an unquoted `[[link]]`, which YAML makes a list in a list, is a link again.
 */
export function textsOf(value: PropertyValue | undefined): readonly string[] {
  return itemsOf(value).flatMap((item) => (typeof item === 'string' ? [item] : []));
}

/** The items of a value: texts and mappings, lists made flat. */
export function itemsOf(value: PropertyValue | undefined): readonly (string | PropertyMap)[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'string') return filled(value);
  if (isMapping(value)) return isTemplateMapping(value) ? [] : [value];
  const link = linkIn(value);
  return link === null ? value.flatMap((item) => itemsOf(item)) : [link];
}

/** The first text of a value, or null. */
export function textOf(value: PropertyValue | undefined): string | null {
  return textsOf(value)[0] ?? null;
}

/** All texts of a value as one, as a person would say them: "phone, video". */
export function joinedText(value: PropertyValue | undefined): string | null {
  const texts = textsOf(value);
  return texts.length === 0 ? null : texts.join(', ');
}

/** `[[Dana]]` without quotes parses as a list that holds a list that holds one text. */
function linkIn(list: readonly PropertyValue[]): string | null {
  const [inner] = list;
  if (list.length !== 1 || !Array.isArray(inner)) return null;
  const words = inner as readonly PropertyValue[];
  return words.length > 0 && words.every((word) => typeof word === 'string') ? `[[${words.join(', ')}]]` : null;
}

function filled(text: string): readonly string[] {
  const rest = text.replace(TEMPLATE, '').trim();
  return rest === '' ? [] : [rest];
}

/** An unquoted `{{date}}` parses as a mapping whose only key is itself a mapping or a name without a value. */
function isTemplateMapping(map: PropertyMap): boolean {
  const keys = Object.keys(map);
  return keys.every((key) => map[key] === null && !/\s/.test(key.trim())) || keys.some((key) => key.startsWith('{'));
}
