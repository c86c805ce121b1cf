import matter from 'gray-matter';
import { explain } from './explain-block.ts';
import { readByLine } from './read-by-line.ts';
import { type BlockEntry, scanBlock, type ScannedBlock } from './scan-block.ts';
import type { NoteProblem, PropertyMap, YamlParser } from './types.ts';
import { emptyMap, toProperties } from './values.ts';

/** What a properties block says, or what its single lines say where the whole cannot be read. */
export interface ReadBlock {
  readonly properties: PropertyMap;
  readonly problem: Omit<NoteProblem, 'path'> | null;
}

const LONGEST = 200_000;
const MOST_ALIASES = 50;
const DEEPEST = 32;
/** gray-matter's search for comments takes time by the square of the blank characters in a row. */
const LONGEST_GAP = 1000;

/**
 * Reads a properties block (the lines between the dashes) through gray-matter.
 *
 * Values are what the person wrote, whichever parser is given: plain ones are put in quotes first. Of a key that stands
 * twice, the last counts. Never throws; a block that is too long, too deep or full of aliases is refused in linear time.
 */
export function readBlock(block: string, parseYaml: YamlParser): ReadBlock {
  const refusal = refuseLength(block);
  if (refusal !== null) return { properties: emptyMap(), problem: { line: null, says: refusal } };
  const scanned = scanOnce(block);
  const shape = refuseShape(block, scanned);
  if (shape !== null) return { properties: readByLine(block), problem: { line: null, says: shape } };
  try {
    const properties = toProperties(parse(scanned.quoted, parseYaml));
    if (properties !== null) return { properties, problem: null };
    return { properties: emptyMap(), problem: { line: 2, says: 'the properties are no "key: value" lines' } };
  } catch (error) {
    return { properties: readByLine(block), problem: explain(error, block) };
  }
}

function parse(block: string, parseYaml: YamlParser): unknown {
  const refuse = (): never => {
    throw new Error('only YAML is read');
  };
  const engines = {
    yaml: (yaml: string) => parseYaml(`${yaml}\n`) as object,
    javascript: refuse,
    coffee: refuse,
    json: refuse,
  };
  // gray-matter cuts the last line end off, which a text under `|+` would miss.
  const lines = block.replace(/\r\n/g, '\n').replace(/\r/g, ' ');
  return matter(`---\n${lines}---\n`, { language: 'yaml', engines }).data;
}

function refuseLength(block: string): string | null {
  if (block.length > LONGEST) return `the properties are ${block.length} characters long; expected at most ${LONGEST}`;
  return hasLongGap(block) ? `the properties hold more than ${LONGEST_GAP} blank characters in a row` : null;
}

function hasLongGap(block: string): boolean {
  let gap = 0;
  for (const char of block) {
    gap = char === ' ' || char === '\n' || char === '\t' || char === '\r' ? gap + 1 : 0;
    if (gap > LONGEST_GAP) return true;
  }
  return false;
}

function refuseShape(block: string, { aliases, depth, hasBareMark }: ScannedBlock): string | null {
  if (hasBareMark) return 'a line of the properties begins with "?" or ":"; expected "key: value"';
  if (aliases > MOST_ALIASES) return `the properties hold ${aliases} aliases (*name); expected at most ${MOST_ALIASES}`;
  if (depth > DEEPEST) return `the properties hold lists that are ${depth} deep; expected at most ${DEEPEST}`;
  return /(?:^|\n)---/.test(block)
    ? 'a line of the properties begins with ---, which ends them only where it stands alone'
    : null;
}

/** Scans a block with the lines left blank of every key that comes again further down, since parsers differ about those. */
function scanOnce(block: string): ScannedBlock {
  const scanned = scanBlock(block);
  const last = new Map(scanned.entries.map(({ key, from }) => [key, from]));
  if (last.size === scanned.entries.length) return scanned;
  const repeated = scanned.entries.filter(({ key, from }) => last.get(key) !== from);
  return scanBlock(repeated.reduce((text, entry) => blanked(text, entry), block));
}

function blanked(text: string, { from, to }: BlockEntry): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, ' ') + text.slice(to);
}
