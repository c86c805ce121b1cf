import type { NoteProblem } from './types.ts';

interface Cause {
  readonly test: RegExp;
  readonly says: string;
}

const CONFLICT = /^(?:<{7}|={7}$|>{7})/;

/** What usually breaks a line of properties, in the words of a person. */
const CAUSES: readonly Cause[] = [
  {
    test: CONFLICT,
    says: 'holds the marks of a merge conflict; keep the lines of both sides and remove the marks',
  },
  { test: /^ *\t/, says: 'begins with a tab; expected spaces' },
  {
    test: /^[^:#"']+:[ \t]+(?:"[^"]*"|'[^']*')[ \t]*[^\s#]/,
    says: 'goes on behind its quotes; put the whole value in quotes',
  },
  { test: /^[^:#"']+:[ \t]+[^"'[{#\s].*:(?:\s|$)/, says: 'has a colon in its value; put the value in quotes' },
  {
    test: /^(?:[^:#]+:|[ \t]*-)[ \t]+[@`%*&]/,
    says: 'has a value that begins with a special sign; put the value in quotes',
  },
  { test: /^[^:#]+:[ \t]+\[\[.*\]\]./, says: 'holds several links; put each in quotes, on a line of its own' },
  { test: /^(?:[^:#]+:|[ \t]*-)[ \t]+"[^"]*$/, says: 'has a quote that is never closed' },
  { test: /^(?:[^:#]+:|[ \t]*-)[ \t]+'[^']*$/, says: 'has a quote that is never closed' },
  { test: /^[^:#]+:[ \t]+\[(?:[^"\n]*"[^"\n]*")*[^"\n]*"[^"\n]*$/, says: 'has a quote that is never closed' },
  { test: /^(?:[^:#]+:|[ \t]*-)[ \t]+(?:\[[^\]]*|\{[^}]*)$/, says: 'has a bracket that is never closed' },
  { test: /^[^:#-][^:]*$/, says: 'is no "key: value"' },
];
const LONGEST_LINE = 500;
const MOST_TOLD = 12;
const SHOWN = 60;

/** What is wrong in a properties block. */
export type Fault = Omit<NoteProblem, 'path'>;

/**
 * Why a properties block cannot be read, from what the parser threw: every line on which something is wrong that we know, the worst first.
 *
 * The parser's line leads; where nothing is wrong on it that we know, the first line with a known cause does.
 */
export function explain(error: unknown, block: string): readonly Fault[] {
  const excess = excessOf(error);
  if (excess !== null) return [{ line: null, says: `the properties hold ${excess}` }];
  return explainLines(lineOfError(error), block);
}

/** Why a properties block cannot be read that has something at this place that no parser takes. */
export function explainAt(at: number, block: string): readonly Fault[] {
  return explainLines(block.slice(0, at).split('\n').length + 1, block);
}

function explainLines(named: number | null, block: string): readonly Fault[] {
  const lines = block.split('\n').map((line) => line.replace(/\r$/, '').slice(0, LONGEST_LINE));
  const conflict = lines.findIndex((line) => CONFLICT.test(line));
  const suspects = [conflict, (named ?? 1) - 2].filter((at) => at >= 0);
  const index = [...suspects, ...lines.keys()].find((at) => causeOf(lines[at]) !== null) ?? suspects[0] ?? -1;
  const first = faultOn(lines, index) ?? {
    line: named,
    says: 'the properties cannot be read; expected "key: value" lines',
  };
  if (conflict !== -1) return [first];
  const others = [...lines.keys()].filter((at) => at !== index && mayBreak(lines[at]) && causeOf(lines[at]) !== null);
  return [first, ...others.slice(0, MOST_TOLD - 1).flatMap((at) => faultOn(lines, at) ?? [])];
}

/** What is indented may be the text of the line above it. */
function mayBreak(line = ''): boolean {
  return /^(?:\S| *\t)/.test(line);
}

function faultOn(lines: readonly string[], index: number): Fault | null {
  const line = lines[index] ?? '';
  if (line.trim() === '') return null;
  const cause = causeOf(line) ?? 'does not fit what stands above it';
  return { line: index + 2, says: `the properties cannot be read: "${shortened(line.trim())}" ${cause}` };
}

/** What there is too much of, by our own count, by the parser's, or by the machine's. */
function excessOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (/alias count/i.test(error.message)) return 'aliases (*name) that unfold to too much';
  if (!(error instanceof RangeError)) return null;
  return error.message.startsWith('more than') ? error.message : 'lists and mappings that stand too deep in each other';
}

function causeOf(line = ''): string | null {
  return CAUSES.find(({ test }) => test.test(line))?.says ?? null;
}

/** The line of the note that the parser's error names, in the ways of the parsers that we know. */
function lineOfError(error: unknown): number | null {
  if (typeof error !== 'object' || error === null) return null;
  const { linePos, mark, message } = error as { linePos?: unknown; mark?: unknown; message?: unknown };
  const [first] = Array.isArray(linePos) ? (linePos as readonly unknown[]) : [];
  const counted = numberIn(first, 'line') ?? (numberIn(mark, 'line') ?? -1) + 1;
  if (counted > 0) return counted;
  const [, written] = /\bline (\d{1,7})/.exec(typeof message === 'string' ? message : '') ?? [];
  return written === undefined ? null : Number(written);
}

function numberIn(value: unknown, key: string): number | null {
  if (typeof value !== 'object' || value === null) return null;
  const found = (value as Record<string, unknown>)[key];
  return typeof found === 'number' ? found : null;
}

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
