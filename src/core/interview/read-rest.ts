import type { OwnedLine } from './body/owned-lines.ts';
import { splitSentences } from './body/sentences.ts';
import { readDecision } from './dates/read-decision.ts';
import type { Fields } from './fields/fields.ts';
import { joinedText } from './fields/values.ts';
import { foldText } from '../text/fold.ts';
import type { Format, NextStep, Status } from './model.ts';
import { withoutLinks } from './people/name-links.ts';
import { readFormat, readStatus } from './status.ts';
import { findDays } from '../time/find-days.ts';
import { settleDay } from '../time/settle-day.ts';
import { findClock } from '../time/read-clock.ts';
import { isDay } from '../time/days.ts';
import type { Day } from '../time/types.ts';
import { nextLeads } from './words/next.ts';

export { readDecision };

const LONGEST_FIRST = [...nextLeads].sort((a, b) => b.length - a.length);
const LEAD = new RegExp(`^(${LONGEST_FIRST.join('|')})(?:\\s*(?::|=|::|-|–)\\s*\\S| ware )`, 'u');
const ROUND =
  /(?:first|second|third|final|1st|2nd|3rd|zweites|erstes|drittes|2e|3e|tweede|deuxième|premier|segunda|primera) (?:round|interview|gespräch|gesprek|entretien|entrevista|call)|round \d|(?:phone|video|recruiter|technical) screen|working interview|road test|proefdag|probetag|probearbeiten|probevortrag|trial (?:shift|day)|stage \/ prueba|shadow day|site visit/iu;

/** Status with what could not be understood: an unknown word is reported, never guessed. Null where the properties say nothing. */
export function readStatusOf(fields: Fields): {
  readonly status: Status | null;
  readonly unknown: { readonly text: string; readonly where: string } | null;
} {
  const found = [...fields.all('status'), ...fields.all('stage')].map((field) => ({
    field,
    text: joinedText(field.value) ?? '',
  }));
  const read = found.map(({ text }) => readStatus(withoutLinks(text))).find((status) => status !== null) ?? null;
  const unread = found.find(({ field }) => foldText(field.key) === 'status' || foldText(field.key) === 'outcome');
  return {
    status: read,
    unknown: read === null && unread !== undefined ? { text: unread.text, where: unread.field.where } : null,
  };
}

/** The round as written: round, stage (unless it is a status), kind. */
export function readRound(fields: Fields, titles: readonly string[]): string | null {
  return roundOfFields(fields) ?? titles.map(roundIn).find((round) => round !== null) ?? null;
}

/** "second interview", "Round 2", "working interview" inside a title or a first line. */
function roundIn(title: string): string | null {
  return ROUND.exec(title)?.[0].trim() ?? null;
}

function roundOfFields(fields: Fields): string | null {
  const round = joinedText(fields.first('round')?.value);
  if (round !== null && readFormatOnly(round) === null) return round;
  const stage = joinedText(fields.first('stage')?.value);
  return stage === null || (readStatus(stage) !== null && !/round|screen|loop|panel|interview|call|\d/i.test(stage))
    ? stage === null
      ? round
      : null
    : stage;
}

function readFormatOnly(text: string): Format | null {
  return /^\p{L}+$/u.test(text.trim()) && /^(?:phone|video|onsite|remote|zoom|teams)$/i.test(text.trim())
    ? readFormat(text)
    : null;
}

/** How the talk was held: from its properties, then from the title. */
export function readFormatOf(fields: Fields, titles: readonly string[]): Format | null {
  const texts = (['format', 'type', 'medium', 'round', 'stage'] as const)
    .flatMap((meaning) => fields.all(meaning))
    .map((field) => joinedText(field.value) ?? '');
  for (const text of [...texts, ...titles]) {
    const format = readFormat(text);
    if (format !== null) return format;
  }
  return null;
}

/** What comes next: the property, else the line behind "Next:" or the first lines under such a heading. */
export function readNextStep(fields: Fields, lines: readonly OwnedLine[], from: Day | null): NextStep | null {
  const written = joinedText(fields.first('next step')?.value);
  const dated = joinedText(fields.first('next step date')?.value);
  if (written !== null) return stepOf(withoutLinks(written), dated, from);
  const line =
    lines.find((owned) => owned.section === 'next' && owned.line.kind !== 'task') ??
    lines.find((owned) => ledIn(owned.line.text) !== null);
  if (line === undefined) return dated === null ? null : stepOf(dated, dated, from);
  const text = withoutLinks(line.line.text);
  return stepOf(ledIn(text) ?? text, dated, from);
}

function stepOf(text: string, dated: string | null, from: Day | null): NextStep {
  const where = `${dated ?? ''} ${text}`;
  const [mention] = findDays(where);
  const settled = mention ? settleDay(mention, { near: from }) : null;
  const day = settled?.kind === 'day' ? settled.day : dated !== null && isDay(dated) ? dated : null;
  return { text: text.trim(), day, time: day === null ? null : (findClock(where)?.time ?? null) };
}

/** What follows "Next:" at the beginning of a line, or null. */
export function ledIn(text: string): string | null {
  const plain = withoutLinks(text)
    .replace(/\*\*|__/g, '')
    .replace(/^[\p{Extended_Pictographic}\uFE0F➡\s]+/u, '');
  const lead = LEAD.exec(foldText(plain))?.[1];
  if (lead === undefined) return null;
  return (
    splitSentences(plain.slice(lead.length).replace(/^[\s:=–-]+|^ wäre /u, '')).map((sentence) => sentence.text)[0] ??
    null
  );
}
