import type { BlockEntry } from './scan-block.ts';
import type { PropertyValue } from './types.ts';
import { isSame } from './values.ts';
import { yamlItem } from './write-yaml.ts';

/** A list with dashes as it stands in a block, and what it is to become. */
export interface ListChange {
  readonly entry: BlockEntry;
  /** What its items read as, one for one. */
  readonly old: readonly PropertyValue[];
  readonly next: readonly PropertyValue[];
  readonly newline: string;
}

/** A piece of the block to be replaced. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The block with only those lines of a list changed that have to: items that stay keep their bytes, and so do comments
 * between them; new ones are lines of their own. So two devices that each add an item can be merged line by line.
 */
export function spliceList(block: string, change: ListChange): string {
  return editsOf(change).reduceRight(
    (text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to),
    block,
  );
}

function editsOf({ entry, old, next, newline }: ListChange): readonly Edit[] {
  const { items, itemColumn } = entry;
  const placeOf = (index: number): number => items[index]?.from ?? items.at(-1)?.to ?? entry.to;
  const removed = (from: number, to: number): readonly Edit[] =>
    items.slice(from, to).map((item) => ({ from: item.from, to: item.to, text: '' }));
  const edits: Edit[] = [];
  let at = 0;
  for (const value of next) {
    const kept = old.findIndex((item, index) => index >= at && isSame(item, value));
    if (kept === -1) {
      const line = yamlItem(typeof value === 'string' ? value : null, itemColumn ?? 0) + newline;
      edits.push({ from: placeOf(at), to: placeOf(at), text: line });
    } else {
      edits.push(...removed(at, kept));
      at = kept + 1;
    }
  }
  return [...edits, ...removed(at, items.length)];
}
