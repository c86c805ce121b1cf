import { decodeQuotedPrintable } from './quoted-printable.ts';

/** One line of a calendar or contact card, `GROUP.NAME;PARAMETER=VALUE:VALUE`, unfolded. */
export interface ContentLine {
  /** Small letters, or null. Lines with the same group belong together (`item1.EMAIL`, `item1.X-ABLABEL`). */
  readonly group: string | null;
  /** Capital letters. */
  readonly name: string;
  /** Name in capital letters → values; `TYPE` holds its values in small letters, also those that vCard 2.1 writes without a name. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  /** Quoted-printable is decoded; backslashes stand as they are, for `splitValue` and `unescapeValue`. */
  readonly value: string;
}

/**
 * The lines of a calendar (RFC 5545) or contact card file (vCard 2.1, 3.0, 4.0), with any line ends and with or without a
 * byte order mark. A line that has no such form is left out.
 */
export function readContentLines(text: string): readonly ContentLine[] {
  return logicalLines(text).flatMap((line) => readLine(line) ?? []);
}

/** The values between separators that no backslash stands before, each without its backslashes. Never empty. */
export function splitValue(value: string, separator: ',' | ';'): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const [piece] of value.matchAll(/\\[\s\S]|[\s\S]/g)) {
    if (piece !== separator) part += piece;
    else {
      parts.push(part);
      part = '';
    }
  }
  return [...parts, part].map(unescapeValue);
}

/** A value as it was meant: `\n` is a line end, a backslash before another character is dropped. */
export function unescapeValue(value: string): string {
  return value.replace(/\\([\s\S])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));
}

const IS_QUOTED_PRINTABLE = /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i;

/** Puts folded lines together: those that go on with a space or tab, and those of quoted-printable that end with `=`. */
function logicalLines(text: string): readonly string[] {
  const lines: { readonly pieces: string[]; readonly quoted: boolean }[] = [];
  for (const piece of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const before = lines.at(-1);
    const last = before?.pieces.at(-1) ?? '';
    if (before?.quoted && last.endsWith('=')) before.pieces.splice(-1, 1, last.slice(0, -1), piece);
    else if (before && /^[ \t]/.test(piece)) before.pieces.push(piece.slice(1));
    else lines.push({ pieces: [piece], quoted: IS_QUOTED_PRINTABLE.test(piece) });
  }
  return lines.map(({ pieces }) => pieces.join(''));
}

function readLine(line: string): ContentLine | null {
  const head = /^(?:([A-Z0-9-]+)\.)?([A-Z0-9-]+)(?=[;:])/i.exec(line);
  if (!head) return null;
  const [whole, group, name = ''] = head;
  const parameters = new Map<string, readonly string[]>();
  const parameter = /;([^=;:]+)(?:=((?:"[^"]*"|[^";:])*))?/y;
  parameter.lastIndex = whole.length;
  let end = whole.length;
  for (let found = parameter.exec(line); found; found = parameter.exec(line)) {
    addParameter(parameters, found[1] ?? '', found[2]);
    end = parameter.lastIndex;
  }
  if (line.charAt(end) !== ':') return null;
  const value = line.slice(end + 1);
  return {
    group: group?.toLowerCase() ?? null,
    name: name.toUpperCase(),
    parameters,
    value: decoded(value, parameters),
  };
}

function addParameter(parameters: Map<string, readonly string[]>, name: string, value: string | undefined): void {
  const key = value === undefined ? keyOfBareParameter(name) : name.trim().toUpperCase();
  const values = [...(value ?? name).matchAll(/"([^"]*)"|[^",]+/g)].map(([bare, quoted]) => quoted ?? bare);
  const split = key === 'TYPE' ? values.flatMap((one) => one.toLowerCase().split(',')) : values;
  parameters.set(key, [...(parameters.get(key) ?? []), ...split.map(unescapeParameter)]);
}

/** vCard 2.1 leaves names out where the value tells: `TEL;WORK;VOICE`, `NOTE;QUOTED-PRINTABLE`. */
function keyOfBareParameter(value: string): string {
  return /^(?:QUOTED-PRINTABLE|BASE64|8BIT|7BIT)$/i.test(value.trim()) ? 'ENCODING' : 'TYPE';
}

/** RFC 6868: a caret hides line ends and quotes in parameter values. */
function unescapeParameter(value: string): string {
  return value.replace(/\^([n'^])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === "'" ? '"' : '^'));
}

function decoded(value: string, parameters: ReadonlyMap<string, readonly string[]>): string {
  const encoding = parameters.get('ENCODING')?.[0]?.toUpperCase();
  if (encoding !== 'QUOTED-PRINTABLE') return value;
  return decodeQuotedPrintable(value, parameters.get('CHARSET')?.[0]);
}
