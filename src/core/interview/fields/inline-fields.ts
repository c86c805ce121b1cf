import type { BodyLine } from '../body/lines.ts';
import { readTables } from '../body/tables.ts';
import { findDaysAlone } from '../../time/find-days.ts';
import { announcements } from '../people/mailed-people.ts';
import { withoutLinks } from '../people/name-links.ts';
import type { Meaning } from '../words/keys.ts';
import { dashLabel } from './dash-labels.ts';
import type { Field } from './field.ts';

const BRACKETED = /[[(]([\p{L}][\p{L}\p{N} _/-]{0,40})::([^\n\])]{0,200}(?:\]\][^\n\])]{0,100})?)[\])]/gu;
const DOUBLE = /^(?:\*\*|__)?([\p{L}][\p{L}\p{N} _'’&/-]{0,40}?)(?:\*\*|__)?::(.*)$/u;
const BOLD = /^(?:\*\*|__)([^*_:]{1,40}?)(?:: ?(?:\*\*|__)|(?:\*\*|__) ?:)(.+)$/u;
const PLAIN = /^([\p{L}][\p{L}\p{N} _'’&/-]{0,40}?) ?[:=] (.+)$/u;
/** What an invitation may tell of the talk that the note says nothing of; who came may be others than were announced. */
const ANNOUNCED: ReadonlySet<Meaning | null> = new Set(['company', 'role']);
const ANNOUNCED_WHEN: ReadonlySet<Meaning | null> = new Set(['date', 'time', 'end', 'duration', 'format']);

/** What keys mean, and the titles of the note. */
interface Around {
  readonly means?: (key: string) => Meaning | null;
  readonly titles?: readonly string[];
}

/**
 * The labelled lines of a body: `Key:: value`, `**Key**: value`, `**Key:** value`, `- Key: value`, `[Key:: value]`, `Key: value`,
 * and tables of two columns whose first holds known keys. Only keys that `isKnown` counts. `means` tells which of them may have a dash behind
 * them: `Date - 9 March`. A quoted mail above the notes is read for what nothing else in the body tells, and for
 * when the talk is only where no title (`titles`) tells the day.
 */
export function inlineFields(
  lines: readonly BodyLine[],
  isKnown: (key: string) => boolean,
  { means = () => null, titles = [] }: Around = {},
): readonly Field[] {
  let heading: string | null = null;
  const fields: Field[] = [];
  for (const line of lines) {
    if (line.kind === 'heading') heading = line.text;
    if (line.comment || line.kind === 'quote' || line.kind === 'task') continue;
    if (line.kind !== 'row') fields.push(...fieldsOfLine(line, heading, means).filter((field) => isKnown(field.key)));
  }
  const written = [...fields, ...fieldsOfTables(lines, isKnown)];
  const told = new Set(written.map(({ key }) => means(key)));
  return [...written, ...announcedFields(lines, { means, titles }).filter(({ key }) => !told.has(means(key)))];
}

function announcedFields(lines: readonly BodyLine[], { means, titles }: Required<Around>): readonly Field[] {
  const quoted = announcements(lines);
  const headings = lines.flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []));
  const isDated = [...titles, ...headings].some((text) => findDaysAlone(text).length > 0);
  const isWanted = (key: Meaning | null): boolean => ANNOUNCED.has(key) || (!isDated && ANNOUNCED_WHEN.has(key));
  const told = lines.filter(({ line }) => quoted.has(line)).flatMap((line) => fieldsOfLine(line, null, means));
  return told.filter(({ key }) => isWanted(means(key)));
}

function fieldsOfLine(
  line: BodyLine,
  heading: string | null,
  means: (key: string) => Meaning | null,
): readonly Field[] {
  const at = (key: string, value: string): Field => ({
    key: key.trim(),
    value: value.trim(),
    where: `line ${line.line}`,
    line: line.line,
    heading,
  });
  const bracketed = [...line.text.matchAll(BRACKETED)].map(([, key = '', value = '']) => at(key, value));
  if (bracketed.length > 0) return bracketed;
  const text = line.text.replace(/^[\p{Extended_Pictographic}\uFE0F\s]+/u, '');
  const met = DOUBLE.exec(text) ?? BOLD.exec(text) ?? (line.kind === 'heading' ? null : PLAIN.exec(text));
  if (met) return [at(met[1] ?? '', met[2] ?? '')];
  const dashed = line.kind === 'heading' ? null : dashLabel(text, means);
  return dashed === null ? [] : [at(dashed.key, dashed.value)];
}

function fieldsOfTables(lines: readonly BodyLine[], isKnown: (key: string) => boolean): readonly Field[] {
  return readTables(lines).flatMap(({ header, rows, line: top }) => {
    if (header.length !== 2) return [];
    const pairs = [{ cells: header, line: top }, ...rows].map(({ cells, line }) => ({
      key: plainKey(cells[0] ?? ''),
      value: cells[1] ?? '',
      line,
    }));
    const known = pairs.filter(({ key }) => isKnown(key));
    return known.length < 2
      ? []
      : known.map(({ key, value, line }): Field => ({ key, value, where: `line ${line}`, line, heading: null }));
  });
}

function plainKey(cell: string): string {
  return withoutLinks(cell)
    .replace(/[*_]{1,2}|\p{Extended_Pictographic}|\uFE0F/gu, '')
    .replace(/:\s*$/, '')
    .trim();
}
