import type { PropertyMap, PropertyValue } from './types.ts';
import { emptyMap } from './values.ts';

/** A longer list on one line is left as its text. */
const LONGEST_LIST = 5000;

/**
 * What can be read of a properties block that is no YAML: `key: value` on lines that are not indented, and the
 * `- item` lines below a key without a value. Of a key that stands twice, the last counts.
 */
export function readByLine(block: string): PropertyMap {
  const properties = emptyMap();
  let open: { readonly key: string; readonly items: PropertyValue[] } | null = null;
  for (const line of block.split('\n')) {
    const text = line.trim();
    if (text.startsWith('- ') || text === '-') {
      if (open === null) continue;
      open.items.push(readScalar(text.slice(1)));
      properties[open.key] = open.items;
      continue;
    }
    const entry = readEntry(line);
    if (entry === null) continue;
    properties[entry.key] = entry.value;
    open = entry.value === null ? { key: entry.key, items: [] } : null;
  }
  return properties;
}

function readEntry(line: string): { readonly key: string; readonly value: PropertyValue } | null {
  const colon = /^[^\s#:-]/.test(line) ? line.search(/:(?:\s|$)/) : -1;
  if (colon === -1) return null;
  const key = unquoted(line.slice(0, colon).trim());
  return { key, value: readValue(line.slice(colon + 1)) };
}

function readValue(text: string): PropertyValue {
  const value = readScalar(text);
  if (value === null || value.length > LONGEST_LIST || !/^\[(?!\[)/.test(value)) return value;
  if (value.endsWith(']')) return splitItems(value.slice(1, -1)).map(readScalar);
  return value.includes(']') ? value : splitItems(value.slice(1)).map(readScalar);
}

/** Splits at commas that stand neither in quotes nor in a link. */
function splitItems(text: string): readonly string[] {
  const items: string[] = [];
  for (const piece of text.split(',')) {
    const last = items.at(-1);
    if (last !== undefined && isOpen(last.trim())) items[items.length - 1] = `${last},${piece}`;
    else items.push(piece);
  }
  return items;
}

function isOpen(item: string): boolean {
  const quote = item.charAt(0);
  if (quote === '"' || quote === "'") return item.length === 1 || !item.endsWith(quote);
  return item.startsWith('[[') && !item.endsWith(']]');
}

function readScalar(text: string): string | null {
  const comment = text.search(/\s#/);
  const value = (comment === -1 ? text : text.slice(0, comment)).trim();
  return value === '' || value === '~' || value === 'null' ? null : unquoted(value);
}

/** Without the quotes around it, and without one that is never closed. */
function unquoted(text: string): string {
  if (text.length > 1 && /^(["']).*\1$/.test(text)) return text.slice(1, -1);
  return text.length > 1 && /^"[^"]*$/.test(text) ? text.slice(1) : text;
}
