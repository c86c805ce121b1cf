import Mustache from 'mustache';
import { formatDay } from '../../time/format-day.ts';
import { clockOf, dayOf } from '../../time/local-times.ts';
import type { LocalTime } from '../../time/types.ts';
import type { Facts } from '../facts/known-facts.ts';
import { placeholderValues } from './placeholders.ts';
import { placedProblem, type Alternative, type Template } from './template.ts';
import { MOMENT, namesIn, neededNames, unknownNames } from './tokens.ts';

/** A template filled in. */
export interface FilledTemplate {
  /** Null where the template has none, or one that asks for what the notes do not give. */
  readonly subject: string | null;
  readonly paragraphs: readonly string[];
  /** Names of the placeholders that were asked for, also in sections. */
  readonly names: readonly string[];
  /** What was left out for want of a fact, as sentences with the line of the note. */
  readonly leftOut: readonly string[];
}

/** What filling in needs besides the template. */
export interface FillView {
  readonly facts: Facts;
  readonly now: LocalTime;
  /** Where this person's turn through the alternatives begins. */
  readonly turn: number;
  /** Whether a text shares nothing with the letters that others at the company get. */
  readonly isFree: (text: string) => boolean;
}

/**
 * Fills a template: of each piece the next alternative in turn whose facts are known and which nobody else at the company
 * gets. A piece without its facts is left out. A placeholder that does not exist stays as it stands, to be seen.
 */
export function fillTemplate(template: Template, { facts, now, turn, isFree }: FillView): FilledTemplate {
  const values = placeholderValues(facts);
  const filled = (text: string): string => rendered(text, values, now);
  const paragraphs: string[] = [];
  const names: string[] = [];
  const leftOut: string[] = [];
  for (const piece of template.pieces) {
    const complete = inTurn(piece, turn).filter(({ needs }) => missingIn(needs, values).length === 0);
    const chosen = complete.find(({ text }) => isFree([...paragraphs, filled(text)].join('\n\n'))) ?? complete[0];
    if (chosen === undefined) leftOut.push(...leftOutOf(piece, template, values));
    else {
      paragraphs.push(filled(chosen.text).trim());
      names.push(...namesIn(chosen.text));
    }
  }
  return {
    subject: isComplete(template.subject ?? '', values) ? filled(template.subject ?? '') || null : null,
    paragraphs: paragraphs.filter((each) => each !== ''),
    names,
    leftOut,
  };
}

function inTurn(piece: readonly Alternative[], turn: number): readonly Alternative[] {
  const begin = turn % piece.length;
  return [...piece.slice(begin), ...piece.slice(0, begin)];
}

function isComplete(subject: string, values: Readonly<Record<string, string>>): boolean {
  return missingIn(neededNames(subject), values).length === 0;
}

function missingIn(needs: readonly string[], values: Readonly<Record<string, string>>): readonly string[] {
  return needs.filter((name) => !(name in values) && unknownNames(`{{${name}}}`).length === 0);
}

function leftOutOf(
  [first]: readonly Alternative[],
  template: Template,
  values: Readonly<Record<string, string>>,
): readonly string[] {
  if (first === undefined) return [];
  const names = missingIn(first.needs, values).map((name) => `“{{${name}}}”`);
  const says = `left out, because your notes give nothing for ${names.join(' and ')}`;
  return [placedProblem(template, { line: first.line, says })];
}

function rendered(text: string, values: Readonly<Record<string, string>>, now: LocalTime): string {
  const unknown = Object.fromEntries(unknownNames(text).map((name) => [name, `{{${name}}}`]));
  return Mustache.render(
    withMoment(text, now),
    Object.assign(Object.create(null), unknown, values),
    {},
    { escape: String },
  );
}

function withMoment(text: string, now: LocalTime): string {
  const [hour = '', minute = ''] = clockOf(now).split(':');
  return text.replace(MOMENT, (_, kind: string, format?: string) =>
    kind === 'date'
      ? formatDay(dayOf(now), format ?? 'YYYY-MM-DD')
      : (format ?? 'HH:mm').replace('HH', hour).replace('mm', minute),
  );
}
