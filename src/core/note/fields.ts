import type { BodyLine } from './body-lines.ts';

/** A key and a value written in the body. */
export interface InlineField {
  /** As written, without emphasis. */
  readonly key: string;
  /** As written; empty where nothing stands behind the key. */
  readonly value: string;
  /** The line of the note. */
  readonly line: number;
  /** `Key:: value` and `[Key:: value]` are surely meant as fields; a bold label or a bullet with a colon may be prose. */
  readonly form: 'double-colon' | 'bracket' | 'bold' | 'bullet';
}

const LEAD = /^\s*(?:(?:[-*+]|\d{1,3}[.)])\s+(?:\[.\]\s+)?)?/;
const BOLD = /^(\*\*|__)([^*_\n][^*\n]{0,80}?)(?::\1|\1\s{0,3}:(?!:))(.*)$/;
const BULLET = /^([\p{L}\p{N}][^:[\](){}`\n]{0,59}):(?:\s(.*))?$/u;
const OPENING = /[[(]([\p{L}_][^[\]():\n]{0,59})::/gu;
const LONGEST = 1000;
const DEEPEST = 6;
const CLOSE: Readonly<Record<string, string>> = { '[': ']', '(': ')' };

/**
 * Every inline field in the plain text of a body, in order: `Key:: value`, `**Key**: value`, `**Key:** value`,
 * `- Key: value`, and any number of `[Key:: value]` and `(Key:: value)` within a line.
 */
export function readFields(lines: readonly BodyLine[]): readonly InlineField[] {
  return lines.flatMap((line) => (line.kind === 'text' ? fieldsOf(line) : []));
}

/** The inline fields of one line. */
export function fieldsOf({ text, line }: BodyLine): readonly InlineField[] {
  if (!text.includes(':')) return [];
  const lead = LEAD.exec(text)?.[0] ?? '';
  const rest = text.slice(lead.length);
  const whole = doubleColon(rest) ?? bold(rest) ?? (lead.trim() === '' ? null : bullet(rest));
  if (whole !== null) return [{ ...whole, line }];
  return inBrackets(text).map((field) => ({ ...field, line }));
}

type Found = Omit<InlineField, 'line'>;

function doubleColon(text: string): Found | null {
  const at = text.indexOf('::');
  const key = text
    .slice(0, at)
    .replace(/^[*_]{1,3}|[*_]{1,3}$/g, '')
    .trim();
  if (at === -1 || key === '' || key.length > 60 || /[[\](){}:`]/.test(key)) return null;
  return {
    key,
    value: text
      .slice(at + 2)
      .replace(/^[*_]{1,3}(?=\s|$)/, '')
      .trim(),
    form: 'double-colon',
  };
}

function bold(text: string): Found | null {
  const [, , key = '', value = ''] = BOLD.exec(text) ?? [];
  return key === '' ? null : { key: key.trim(), value: value.trim(), form: 'bold' };
}

function bullet(text: string): Found | null {
  const [, key = '', value = ''] = BULLET.exec(text) ?? [];
  return key === '' ? null : { key: key.trim(), value: value.trim(), form: 'bullet' };
}

function inBrackets(text: string): readonly Found[] {
  const fields: Found[] = [];
  let end = 0;
  for (const match of text.matchAll(OPENING)) {
    if (match.index < end) continue;
    const from = match.index + match[0].length;
    const close = closeAt(text, from, match[0].charAt(0));
    if (close === -1) continue;
    end = close + 1;
    fields.push({ key: (match[1] ?? '').trim(), value: text.slice(from, close).trim(), form: 'bracket' });
  }
  return fields;
}

/** Where the bracket closes, over links and brackets inside; -1 where it does not within reason. */
function closeAt(text: string, from: number, open: string): number {
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + LONGEST) && depth < DEEPEST; at += 1) {
    if (text[at] === open) depth += 1;
    if (text[at] === CLOSE[open]) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
