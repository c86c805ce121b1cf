import { CONFLICT_SAYS, findConflict } from './conflict.ts';
import { cutNote, type CutNote, opensBlock } from './cut-note.ts';
import { foldName } from '../text/fold-name.ts';
import { readBlock } from './read-block.ts';
import { type BlockEntry, scanBlock } from './scan-block.ts';
import { newEntry, spliceEntry } from './splice-entry.ts';
import type { Note, PropertyMap, PropertyValue, YamlParser } from './types.ts';
import { isList, isSame } from './values.ts';
import { isWritable } from './write-yaml.ts';

/** What is to become of one property. */
export interface PropertyChange {
  /** `Follow_ups` is found as `follow-ups`. Written as it stands here only where the note has no such key. */
  readonly key: string;
  /** The new value from the old one; undefined stands for "no such key". */
  readonly next: (old: PropertyValue | undefined) => PropertyValue | undefined;
}

/** The note's new text, or why nothing can be written: a sentence without its full stop. */
export type Spliced = { readonly text: string } | { readonly problem: string };

/** A key as the block holds it. */
interface Held {
  readonly entry: BlockEntry | null;
  /** The key in the properties; the change's own where the block does not hold it. */
  readonly key: string;
  readonly value: PropertyValue | undefined;
}

/**
 * Changes one property of a note and no other byte: comments, quotes, order, line ends and the byte order mark of all
 * others stay, and so do the items of its own list that stay. A note without properties gets a block on top.
 *
 * Texts and lists of texts can be written; items that are something else can only be kept. Where the block cannot be
 * read, holds the key twice, or would read differently afterwards, and where a merge conflict is left anywhere in the note,
 * there is a sentence and no text.
 */
export function spliceProperty(text: string, change: PropertyChange, parseYaml: YamlParser): Spliced {
  const conflict = findConflict(text);
  if (conflict !== null) return { problem: `line ${conflict}: ${CONFLICT_SAYS}` };
  const cut = cutNote(text);
  if (cut.block === null) return addBlock(text, cut, change);
  const block = changeBlock(cut.block, cut.newline, { change, parseYaml });
  if (typeof block !== 'string') return block;
  return { text: text.slice(0, cut.blockAt) + block + text.slice(cut.blockAt + cut.block.length) };
}

/** Why no line can be added to a property of a note that can be read, as it is written there: a sentence without its full stop. Null where one can. */
export function whyNoLine({ text, properties }: Note, key: string): string | null {
  const { block, newline } = cutNote(text);
  const isThere = Object.keys(properties).some((name) => foldName(name) === foldName(key));
  if (block === null || !isThere) return null;
  const held = findHeld(block, key, properties);
  if ('problem' in held) return held.problem;
  const { value = null } = held;
  if (isWritable(value)) return null;
  const next = isList(value) ? [...value, ''] : value;
  return spliceEntry(block, { ...held, old: value, next, newline }) === null
    ? `nothing can be added to "${key}" as it is written; expected a list with one line each, such as "- 2026-11-19 sent thank-you-email"`
    : null;
}

interface Changing {
  readonly change: PropertyChange;
  readonly parseYaml: YamlParser;
}

function changeBlock(
  block: string,
  newline: string,
  { change, parseYaml }: Changing,
): string | { readonly problem: string } {
  const { properties, problem } = readBlock(block, parseYaml);
  if (problem !== null)
    return { problem: problem.line === null ? problem.says : `line ${problem.line}: ${problem.says}` };
  const held = findHeld(block, change.key, properties);
  if ('problem' in held) return held;
  const next = change.next(held.value);
  if (next === undefined ? held.entry === null : isSame(next, held.value)) return block;
  const changed = spliceEntry(block, { ...held, old: held.value, next, newline });
  if (changed === null) return notWritable(change);
  const after = readBlock(changed, parseYaml);
  return after.problem === null && isAsMeant(after.properties, properties, { key: held.key, next })
    ? changed
    : notAlone(change.key);
}

function addBlock(text: string, { bom, body, newline }: CutNote, change: PropertyChange): Spliced {
  const next = change.next(undefined);
  if (next === undefined) return { text };
  if (opensBlock(text))
    return { problem: 'line 1: the properties begin here and never end; write --- alone on a line below them' };
  if (!isWritable(next)) return notWritable(change);
  return { text: `${bom}---${newline}${newEntry(change.key, next, newline)}---${newline}${body}` };
}

/** Where the block holds the key. */
function findHeld(block: string, name: string, properties: PropertyMap): Held | { readonly problem: string } {
  const entries = scanBlock(block).entries.filter(({ key }) => foldName(key) === foldName(name));
  const found = Object.keys(properties).filter((key) => foldName(key) === foldName(name));
  if (entries.length > 1) return { problem: `the properties hold "${name}" more than once; leave one of them` };
  if (entries.length !== found.length) return notAlone(name);
  const [key = name] = found;
  return { entry: entries[0] ?? null, key, value: properties[key] };
}

/** Whether the new properties have the new value under the key, and everything else as before and in the same order. */
function isAsMeant(
  after: PropertyMap,
  before: PropertyMap,
  { key, next }: { key: string; next: PropertyValue | undefined },
): boolean {
  const others = Object.keys(before).filter((other) => other !== key);
  const left = Object.keys(after).filter((other) => other !== key);
  if (others.length !== left.length || !others.every((other, at) => other === left[at])) return false;
  if (!others.every((other) => isSame(before[other], after[other]))) return false;
  return next === undefined ? !(key in after) : key in after && isSame(after[key], asRead(next));
}

/** A value as it reads once it is written: an empty text is nothing. */
function asRead(value: PropertyValue): PropertyValue {
  if (value === '') return null;
  return isList(value) ? value.map(asRead) : value;
}

function notWritable({ key }: PropertyChange): { readonly problem: string } {
  return { problem: `only a text or a list of texts can be written as "${key}"` };
}

function notAlone(key: string): { readonly problem: string } {
  return {
    problem: `"${key}" cannot be changed without touching the other properties; write it on plain lines of its own`,
  };
}
