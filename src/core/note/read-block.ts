import matter from 'gray-matter';
import { explain, explainAt, type Fault } from './explain-block.ts';
import { readByLine } from './read-by-line.ts';
import { scanBlock, type ScannedBlock } from './scan-block.ts';
import { readRepeats } from './repeats.ts';
import type { PropertyMap, Repeat, YamlParser } from './types.ts';
import { emptyMap, toProperties } from './values.ts';

/** What a properties block says, or what its single lines say where the whole cannot be read. */
export interface ReadBlock {
  readonly properties: PropertyMap;
  readonly problem: Fault | null;
  /** What else is wrong. */
  readonly more: readonly Fault[];
  /** Keys that stand again further down and say something else there. */
  readonly repeats: readonly Repeat[];
}

/** More than anybody writes by hand. Parsers take time by the square of the keys of a mapping. */
const LONGEST = 200_000;
const MOST_KEYS = 2000;
const MOST_VALUES = 10_000;
const MOST_ALIASES = 50;
const DEEPEST = 32;
const NO_LINES = 'the properties cannot be read; expected "key: value" lines';
/** gray-matter's search for comments takes time by the square of the blank lines in a row. */
const MOST_BLANK_LINES = 100;

/**
 * Reads a properties block (the lines between the dashes) through gray-matter.
 *
 * Values are what the person wrote, whichever parser is given: plain ones are put in quotes first. Of a key that stands
 * twice, the last counts. Never throws; a block that is too long, too deep or full of aliases is refused in linear time.
 */
export function readBlock(block: string, parseYaml: YamlParser): ReadBlock {
  const refusal = refuseLength(block);
  if (refusal !== null) return broken(block.slice(0, LONGEST), [{ line: null, says: refusal }]);
  const scanned = scanBlock(block);
  const shape = refuseShape(block, scanned);
  if (shape !== null) return broken(block, [{ line: null, says: shape }]);
  if (scanned.brokenAt !== -1) return broken(block, explainAt(scanned.brokenAt, block));
  try {
    const parsed = parse(withoutRepeats(block, scanned), parseYaml);
    const properties = toProperties(parsed);
    const repeats = readRepeats(block, scanned.entries, properties ?? emptyMap());
    if (properties !== null) return { properties, problem: null, more: [], repeats };
    return Array.isArray(parsed) ? listed(parsed) : broken(block, [{ line: 2, says: NO_LINES }]);
  } catch (error) {
    return broken(block, explain(error, block));
  }
}

/** What the single lines say of a block that cannot be read as a whole. */
function broken(block: string, [problem, ...more]: readonly Fault[]): ReadBlock {
  return { ...readByLine(block), problem: problem ?? null, more };
}

/** What a list of mappings says where a mapping was meant; what stands first counts. */
function listed(parsed: readonly unknown[]): ReadBlock {
  const maps = parsed.filter((item) => typeof item === 'object' && item !== null && !Array.isArray(item));
  const all = Object.fromEntries(maps.flatMap((map) => Object.entries(map as object)).reverse());
  return { properties: toProperties(all) ?? emptyMap(), problem: { line: 2, says: NO_LINES }, more: [], repeats: [] };
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
  return hasLongGap(block) ? `the properties hold more than ${MOST_BLANK_LINES} blank lines in a row` : null;
}

function hasLongGap(block: string): boolean {
  let gap = 0;
  return block.split('\n').some((line) => {
    gap = line.trim() === '' ? gap + 1 : 0;
    return gap > MOST_BLANK_LINES;
  });
}

function refuseShape(block: string, scanned: ScannedBlock): string | null {
  const counts = [
    [scanned.keys, MOST_KEYS, 'keys'],
    [scanned.values, MOST_VALUES, 'values'],
    [scanned.aliases, MOST_ALIASES, 'aliases (*name)'],
    [scanned.depth, DEEPEST, 'lists in each other'],
  ] as const;
  const excess = counts.find(([count, most]) => count > most);
  if (excess) return `the properties hold ${excess[0]} ${excess[2]}; expected at most ${excess[1]}`;
  if (scanned.hasBareMark) return 'a line of the properties begins with "?" or ":"; expected "key: value"';
  return /(?:^|\n)---/.test(block)
    ? 'a line of the properties begins with ---, which ends them only where it stands alone'
    : null;
}

/** The block in quotes, the lines left blank of every key that comes again further down, since parsers differ about those. */
function withoutRepeats(block: string, { quoted, entries }: ScannedBlock): string {
  const last = new Map(entries.map(({ key, from }) => [key, from]));
  if (last.size === entries.length) return quoted;
  const pieces = entries.map(({ key, from, to }, index) => {
    const text = block.slice(from, to);
    const between = block.slice(to, entries[index + 1]?.from);
    return (last.get(key) === from ? text : text.replace(/[^\n]/g, ' ')) + between;
  });
  return scanBlock(block.slice(0, entries[0]?.from) + pieces.join('')).quoted;
}
