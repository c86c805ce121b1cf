import type { FollowUp } from '../plan/follow-up.ts';
import { plainLine } from './plain-text.ts';

/**
 * What is late or due today as lines of a list for a daily note, late ones first, each with a link to its letter, else to its interview.
 *
 * Empty when nothing is.
 */
export function dueTodayLines(followUps: readonly FollowUp[]): readonly string[] {
  const due = followUps.filter(({ state }) => state === 'late' || state === 'due');
  return [...due].sort((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due))).map(lineOf);
}

function lineOf({ what, company, stateWords, draft, interview }: FollowUp): string {
  const about = company === null || what.includes(company) ? what : `${what} (${company})`;
  return [`- ${plainLine(about)}: ${stateWords}`, ...linkTo(draft, 'letter', linkTo(interview, 'interview'))].join(' ');
}

function linkTo(path: string | null, shown: string, otherwise: readonly string[] = []): readonly string[] {
  return path === null ? otherwise : [`([[${path.replace(/\.md$/i, '')}|${shown}]])`];
}
