/** A text in quotes on one line, without escapes but the doubled single quote. */
const TEXT = `(?:'[^'\\n]*(?:''[^'\\n]*)*'|"[^"\\\\\\n]*")`;
const TEXTS = new RegExp(TEXT, 'g');
/** Blanks, a dash, a key with or without a value, or a text alone. */
const LINE = new RegExp(`^( *)(- )?(?:(${TEXT}):(?: (${TEXT}|\\[(?:${TEXT}(?:, ${TEXT})*)?\\]))?|(${TEXT}))$`);
/** YAML allows keys of 1,024 characters at most. */
const LONGEST_KEY = 1000;

type Value = string | Item[];
type Item = string | Map_;
type Map_ = Record<string, Value>;

/** One line of such a block. */
interface Line {
  /** Blanks in front. */
  readonly indent: number;
  readonly dash: boolean;
  readonly key: string | null;
  /** Empty where nothing stands behind the key. */
  readonly value: Value;
  /** Whether the lines below may be the items of this key. */
  readonly isOpen: boolean;
}

/** What was read so far, and what the next line can add to. */
interface Reading {
  readonly all: Map_;
  /** The last outermost key, while its value may still become a list. */
  open: string | null;
  list: Item[] | null;
  /** The column of the list's dashes, and the mapping that its last item is. */
  column: number;
  item: Map_ | null;
}

/**
 * Reads the YAML that most properties are once plain values stand in quotes: keys with texts, lists of texts, and lists of flat mappings. The
 * same result as the library's, which takes ten times as long because it can read everything else; null for that everything else.
 */
export function readPlainYaml(text: string): Record<string, unknown> | null {
  const reading: Reading = { all: {}, open: null, list: null, column: 0, item: null };
  for (const written of text.split('\n')) {
    if (/^ *$/.test(written)) continue;
    const line = lineOf(written);
    if (line === null || !take(reading, line)) return null;
  }
  return Object.keys(reading.all).length === 0 ? null : reading.all;
}

function lineOf(written: string): Line | null {
  const [, indent = '', dash, key, value, alone] = LINE.exec(written) ?? [];
  if ((key ?? alone) === undefined) return null;
  return {
    indent: indent.length,
    dash: dash !== undefined,
    key: key === undefined ? null : unquoted(key),
    value: valueOf(value ?? alone ?? ''),
    isOpen: key !== undefined && value === undefined,
  };
}

function valueOf(written: string): Value {
  return written.startsWith('[') ? (written.match(TEXTS) ?? []).map(unquoted) : unquoted(written);
}

function unquoted(written: string): string {
  const inside = written.slice(1, -1);
  return written.startsWith("'") ? inside.replaceAll("''", "'") : inside;
}

/** Adds a line; false where it is none of the plain kinds at that place. */
function take(reading: Reading, line: Line): boolean {
  if (line.dash) return takeItem(reading, line);
  if (line.key === null) return false;
  if (line.indent > 0) {
    const isInItem = reading.item !== null && line.indent === reading.column + 2;
    return isInItem && reading.item !== null && put(reading.item, line.key, line.value);
  }
  reading.open = line.isOpen ? line.key : null;
  reading.list = null;
  reading.item = null;
  return put(reading.all, line.key, line.value);
}

function takeItem(reading: Reading, { indent, key, value }: Line): boolean {
  if (reading.open === null) return false;
  if (reading.list === null) {
    reading.column = indent;
    reading.list = [];
    reading.all[reading.open] = reading.list;
  } else if (indent !== reading.column) return false;
  reading.item = key === null ? null : {};
  if (reading.item !== null) reading.list.push(reading.item);
  else if (typeof value === 'string') reading.list.push(value);
  return key === null || reading.item === null || put(reading.item, key, value);
}

function put(map: Map_, key: string, value: Value): boolean {
  if (key === '__proto__' || key in map || key.length > LONGEST_KEY) return false;
  map[key] = value;
  return true;
}
