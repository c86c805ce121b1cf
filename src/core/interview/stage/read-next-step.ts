import { foldText } from '../../text/fold.ts';
import { isDay } from '../../time/days.ts';
import { findDays } from '../../time/find-days.ts';
import { findClock } from '../../time/read-clock.ts';
import { settleDay } from '../../time/settle-day.ts';
import type { Day } from '../../time/types.ts';
import type { OwnedLine } from '../body/owned-lines.ts';
import { splitSentences } from '../body/sentences.ts';
import type { Fields } from '../fields/fields.ts';
import { joinedText } from '../fields/values.ts';
import type { NextStep } from '../model.ts';
import { withoutLinks } from '../people/name-links.ts';
import { nextLeads } from '../words/next.ts';

const LONGEST_FIRST = [...nextLeads].sort((a, b) => b.length - a.length);
const LEAD = new RegExp(`^(${LONGEST_FIRST.join('|')})(?:\\s*(?::|=|::|-|–)\\s*\\S| ware )`);

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
