import type { BlockEntry } from './scan-block.ts';
import { closeOfQuote, lineEndAt, skipBlanks, withoutTail } from './scan-cursor.ts';
import { spliceList } from './splice-list.ts';
import type { PropertyValue } from './types.ts';
import { isList, isSame } from './values.ts';
import { isWritable, yamlText, yamlValue } from './write-yaml.ts';

/** One key of a block and what is to become of it. */
export interface EntryChange {
  /** How the key is written where it is new. */
  readonly key: string;
  /** Null where the block does not have it. */
  readonly entry: BlockEntry | null;
  readonly old: PropertyValue | undefined;
  /** Undefined takes the key away. */
  readonly next: PropertyValue | undefined;
  readonly newline: string;
}

/** The block with that one key changed, every other byte as it was; null where the value is none that we write. */
export function spliceEntry(block: string, change: EntryChange): string | null {
  const { key, entry, old, next, newline } = change;
  if (next === undefined) return entry === null ? block : block.slice(0, entry.from) + block.slice(entry.to);
  if (entry !== null && isList(next) && isList(old) && canKeepItems(entry, old, next)) {
    return spliceList(block, { entry, old, next, newline });
  }
  if (!isWritable(next)) return null;
  if (entry === null) return block + newEntry(key, next, newline);
  return replaceValue(block, entry, newEntry('', next, newline));
}

/** A key that is not there yet, as lines with their line ends. */
export function newEntry(key: string, value: PropertyValue, newline: string): string {
  const { beside, below } = yamlValue(isWritable(value) ? value : null);
  return [(key === '' ? '' : `${yamlText(key)}:`) + beside, ...below].map((line) => line + newline).join('');
}

function canKeepItems(entry: BlockEntry, old: readonly PropertyValue[], next: readonly PropertyValue[]): boolean {
  if (next.length === 0 || entry.items.length === 0 || entry.items.length !== old.length) return false;
  return next.every((item) => isWritable([item]) || old.some((kept) => isSame(kept, item)));
}

/** Puts another value behind the colon; a comment on the key's line stays. */
function replaceValue(block: string, entry: BlockEntry, written: string): string {
  const lineEnd = lineEndAt(block, entry.valueAt);
  const comment = commentOf(block.slice(entry.valueAt, withoutTail(block, entry.valueAt, lineEnd)));
  const beside = lineEndAt(written, 0);
  const head = written.slice(0, withoutTail(written, 0, beside));
  return block.slice(0, entry.valueAt) + head + comment + written.slice(head.length) + block.slice(entry.to);
}

/** The comment behind a value on its line, with the blanks before it; empty where there is none. */
function commentOf(line: string): string {
  const start = skipBlanks(line, 0);
  const quoted = line[start] === '"' || line[start] === "'";
  const close = quoted ? closeOfQuote(line, start) : start;
  if (close === -1) return '';
  const rest = line.slice(Math.max(0, close - 1));
  const comment = /[[{]/.test(line.charAt(start))
    ? /[\]}]([ \t]{1,100}#.*)$/.exec(rest)
    : /.([ \t]{1,100}#.*)$/.exec(` ${rest}`);
  return comment?.[1] ?? '';
}
