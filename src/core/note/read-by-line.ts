import type { PropertyMap, PropertyValue, Repeat } from './types.ts';
import { emptyMap, isSame } from './values.ts';

/** A longer list on one line is left as its text. */
const LONGEST_LIST = 5000;

/** What the lines of a broken block say. */
export interface ReadLines {
  readonly properties: PropertyMap;
  readonly repeats: readonly Repeat[];
}

interface Reading {
  readonly properties: Record<string, PropertyValue>;
  readonly repeats: Repeat[];
  /** The key without a value whose lines follow, with its list. */
  open: { readonly key: string; readonly items: PropertyValue[] } | null;
  /** The mapping that the lines further in belong to. */
  inner: Record<string, PropertyValue> | null;
}

/** `key = value` is meant as a property too. */
const EQUALS = /^(\p{L}[\p{L}\p{N} _-]{0,40}?) ?= ?(?=\S)/u;

/**
 * What can be read of a properties block that is no YAML: `key: value` and `key = value`, the `- item` lines below a key without a value, and the
 * `name: value` lines of a mapping, wherever they begin. Of a key that stands twice, the last counts; the others are told.
 */
export function readByLine(block: string): ReadLines {
  const reading: Reading = { properties: emptyMap(), repeats: [], open: null, inner: null };
  for (const [index, line] of block.split('\n').entries()) {
    const text = line.trim();
    const isItem = text.startsWith('- ') || text === '-';
    if (isItem && reading.open !== null) takeItem(reading, reading.open, text.slice(1));
    else takeEntry(reading, line, { isItem, line: index + 2 });
  }
  const { properties, repeats } = reading;
  return { properties, repeats: repeats.filter(({ key, value }) => !isSame(value, properties[key])) };
}

function takeItem(reading: Reading, { key, items }: NonNullable<Reading['open']>, text: string): void {
  const entry = readEntry(text.trim());
  if (entry !== null && !isLong(entry.key)) {
    reading.inner = emptyMap();
    reading.inner[entry.key] = entry.value;
  } else reading.inner = null;
  items.push(reading.inner ?? readScalar(text));
  reading.properties[key] = items;
}

function takeEntry(reading: Reading, line: string, at: { readonly isItem: boolean; readonly line: number }): void {
  const entry = readEntry(at.isItem ? line.trim().slice(1).trim() : line.trim());
  if (entry === null) return;
  const isWithin = /^\s/.test(line) && !at.isItem;
  const inner = isWithin ? innerOf(reading) : null;
  if (inner !== null) inner[entry.key] ??= entry.value;
  else if (!isWithin || !(entry.key in reading.properties)) takeProperty(reading, { ...entry, line: at.line });
}

/** The mapping that a line further in belongs to, or null. */
function innerOf(reading: Reading): Reading['inner'] {
  const { open, properties } = reading;
  if (open?.items.length === 0) reading.inner ??= mappingOf(properties, open.key);
  return reading.inner;
}

function takeProperty(reading: Reading, { key, value, line }: Repeat): void {
  const before = reading.properties[key] ?? null;
  if (before !== null) reading.repeats.push({ key, value: before, line });
  reading.properties[key] = value;
  reading.inner = null;
  reading.open = value === null ? { key, items: [] } : null;
}

function mappingOf(properties: Record<string, PropertyValue>, key: string): Record<string, PropertyValue> {
  const map = emptyMap();
  properties[key] = map;
  return map;
}

/** No name of a part of somebody is that long: such an item is a remark with a colon. */
function isLong(key: string): boolean {
  return key.split(' ').length > 2;
}

function readEntry(line: string): { readonly key: string; readonly value: PropertyValue } | null {
  const colon = /^[^\s#:[{-]/.test(line) ? line.search(/:(?:\s|$)/) : -1;
  const [equals = '', name = ''] = colon === -1 ? (EQUALS.exec(line) ?? []) : [];
  if (equals !== '') return { key: name, value: readValue(line.slice(equals.length)) };
  if (colon === -1) return null;
  const key = unquoted(line.slice(0, colon).trim());
  return { key, value: readValue(line.slice(colon + 1)) };
}

function readValue(text: string): PropertyValue {
  const value = readScalar(text);
  if (value === null || value.length > LONGEST_LIST) return value;
  if (/^\{[^{}]*\}?$/.test(value)) return readMapping(value.replace(/[{}]/g, ''));
  if (!/^\[(?!\[)/.test(value)) return value;
  if (value.endsWith(']')) return splitItems(value.slice(1, -1)).map(readScalar);
  return value.includes(']') ? value : splitItems(value.slice(1)).map(readScalar);
}

/** `{name: Dana, email: d@a.example`, whether it is closed or not. */
function readMapping(text: string): PropertyValue {
  const entries = splitItems(text).map((item) => readEntry(item.trim()));
  const map = emptyMap();
  for (const entry of entries) if (entry !== null) map[entry.key] = entry.value;
  return Object.keys(map).length === 0 ? text.trim() : map;
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
