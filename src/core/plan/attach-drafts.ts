import type { Application } from '../interview/notebook/applications.ts';
import { findPerson } from '../interview/find-person.ts';
import { groupBy } from '../interview/group-by.ts';
import type { LetterNote } from '../interview/model.ts';
import type { FollowUp } from './follow-up.ts';
import { isSettled } from './is-owed.ts';

/**
 * Adds to each row the newest letter note written for it: to a row still open a draft, to a closed one any letter.
 *
 * A row of an application also takes a letter that was written when another of its notes was the newest.
 */
export function attachDrafts(
  rows: readonly FollowUp[],
  letters: readonly LetterNote[],
  applications: readonly Application[],
): readonly FollowUp[] {
  const rules = new Set(letters.map(({ rule }) => rule));
  if (!rows.some(({ rule }) => rules.has(rule))) return rows;
  const keys = new Map(
    applications.flatMap(({ key, interviews }) => interviews.map(({ path }) => [path, key] as const)),
  );
  const keyOf = (path: string | null): string => keys.get(path ?? '') ?? '';
  const byRule = groupBy(letters, ({ rule, interview }) => `${rule} ${keyOf(interview)}`);
  return rows.map((row) => {
    if (!rules.has(row.rule)) return row;
    const found = (byRule.get(`${row.rule} ${keyOf(row.interview)}`) ?? []).filter((letter) => isFor(letter, row));
    const newest = found.reduce<LetterNote | null>((best, each) => (best && !isNewer(each, best) ? best : each), null);
    return newest ? { ...row, draft: newest.path } : row;
  });
}

function isFor({ to, status, interview }: LetterNote, row: FollowUp): boolean {
  const ownNote = row.per === 'application' || interview === row.interview;
  return (
    ownNote && row.person !== null && (isSettled(row) || status === 'draft') && findPerson(to, [row.person]) !== null
  );
}

/** A second letter for the same row stands beside the first with a number behind its name. */
function isNewer(a: LetterNote, b: LetterNote): boolean {
  return a.path.length === b.path.length ? a.path > b.path : a.path.length > b.path.length;
}
