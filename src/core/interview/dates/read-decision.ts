import { PLAIN_WEEK } from '../../time/business-days.ts';
import { findDeadlineWords, readDeadlineWords } from '../../time/deadline-words.ts';
import type { Day } from '../../time/types.ts';
import type { OwnedLine } from '../body/owned-lines.ts';
import { splitSentences } from '../body/sentences.ts';
import type { Fields } from '../fields/fields.ts';
import { joinedText } from '../fields/values.ts';
import { foldText } from '../fold.ts';
import type { NamedDay } from '../model.ts';
import { withoutLinks } from '../people/name-links.ts';
import { decisionWords } from '../words/next.ts';
import { spokenDeadline } from './spoken-deadline.ts';

const DECISION = new RegExp(` (?:${decisionWords.join('|')}) `, 'u');

/** The latest day by which they said they would answer: from a property, or from lines about the decision; null where none is named. */
export function readDecision(
  fields: Fields,
  lines: readonly OwnedLine[],
  frame: { readonly from: Day | null; readonly names: readonly string[] },
): NamedDay | null {
  const { from } = frame;
  if (from === null) return null;
  const named = [...fieldDays(fields, from), ...lines.flatMap((owned) => lineDays(owned, { ...frame, from }))];
  return named.reduce<NamedDay | null>((latest, one) => (latest === null || one.day > latest.day ? one : latest), null);
}

function fieldDays(fields: Fields, from: Day): readonly NamedDay[] {
  return fields.all('decision by').flatMap((field) => {
    const text = joinedText(field.value);
    const day = text === null ? null : dayOf(text, from);
    return text === null || day === null ? [] : [{ day, words: text, by: null }];
  });
}

function lineDays(
  owned: OwnedLine,
  { from, names }: { readonly from: Day; readonly names: readonly string[] },
): readonly NamedDay[] {
  if (owned.line.kind === 'task' || owned.line.kind === 'row' || owned.section === 'log') return [];
  const isNext = owned.section === 'next';
  return splitSentences(withoutLinks(owned.line.text)).flatMap(({ text }) => {
    if (!isNext && !isAboutDecision(text)) return [];
    if (
      !isAboutDecision(text) &&
      !findDeadlineWords(text, { from, calendar: PLAIN_WEEK }).some(({ words }) =>
        /^(?:by|within|before)\b/i.test(words),
      )
    )
      return [];
    const day = dayOf(text, from);
    const by = owned.owners.length === 1 ? (names[owned.owners[0] ?? -1] ?? null) : null;
    return day === null || day < from ? [] : [{ day, words: text, by }];
  });
}

function dayOf(text: string, from: Day): Day | null {
  return readDeadlineWords(text, from, PLAIN_WEEK)?.day ?? spokenDeadline(text, from);
}

function isAboutDecision(text: string): boolean {
  const folded = ` ${foldText(text)
    .replace(/[^\p{L}\p{N}' -]/gu, ' ')
    .replace(/\s+/g, ' ')} `;
  return DECISION.test(folded);
}
