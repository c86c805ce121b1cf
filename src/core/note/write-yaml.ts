import type { PropertyValue } from './types.ts';
import { isList } from './values.ts';

/** Words that some YAML schema takes for nothing, a switch or a number. */
const TYPED_WORD = /^(?:null|true|false|yes|no|on|off|y|n|nan|inf)$/i;
/** Everything that some schema may take for a number, a time or a date. */
const TYPED_NUMBER = /^[\d+.-][\d+.,:_\-a-fotxz ]*$/i;
/** Stays plain, so that the app shows a date; the parsers that make something else of it are read around. */
const DAY = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/;
const PLAIN = /^[\p{L}\p{N}(][^\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]*$/u;
const TO_ESCAPE = /["\\\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/gu;
const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** `<%` reads back as such, but no template program finds it in the note and runs what stands behind. */
const TEMPLATE_MARK = '<\\x25';

/** A text as a YAML scalar on one line: plain where every schema reads it back as this text, or a day; else in double quotes. */
export function yamlText(text: string): string {
  return DAY.test(text) || isPlain(text)
    ? text
    : `"${text.replace(TO_ESCAPE, escaped).replaceAll('<%', TEMPLATE_MARK)}"`;
}

/** A property as YAML lines for a new note: a text on one line, a list with one line an item, and nothing behind the colon where it is empty. */
export function yamlLines(key: string, value: string | readonly string[]): readonly string[] {
  const { beside, below } = yamlValue(value === '' ? null : value);
  return [`${yamlText(key)}:${beside}`, ...below];
}

/** Whether a value is one that we write: a text, nothing, or a list of these. */
export function isWritable(value: PropertyValue): value is string | null | readonly (string | null)[] {
  return isList(value) ? value.every((item) => item === null || typeof item === 'string') : !isOther(value);
}

/** One item of a list as a line, without its line end; `column` is the dash's. */
export function yamlItem(value: string | null, column: number): string {
  return `${' '.repeat(column)}-${value === null ? '' : ` ${yamlText(value)}`}`;
}

/** What stands behind `key:` on its line, and the lines below it. */
export function yamlValue(value: string | null | readonly (string | null)[]): {
  readonly beside: string;
  readonly below: readonly string[];
} {
  if (value === null) return { beside: '', below: [] };
  if (typeof value === 'string') return { beside: ` ${yamlText(value)}`, below: [] };
  return value.length === 0
    ? { beside: ' []', below: [] }
    : { beside: '', below: value.map((item) => yamlItem(item, 2)) };
}

function isPlain(text: string): boolean {
  return PLAIN.test(text) && !/: |:$| #| $|<%/.test(text) && !TYPED_WORD.test(text) && !TYPED_NUMBER.test(text);
}

function isOther(value: PropertyValue): boolean {
  return typeof value === 'object' && value !== null;
}

function escaped(char: string): string {
  const code = char.charCodeAt(0);
  return ESCAPES[char] ?? (code < 0x100 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`);
}

function hex(code: number, length: number): string {
  return code.toString(16).padStart(length, '0');
}
