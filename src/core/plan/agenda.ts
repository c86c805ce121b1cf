import type { Notebook } from '../interview/reading.ts';
import { addDays } from '../time/days.ts';
import { dayOf } from '../time/local-times.ts';
import type { LocalTime } from '../time/types.ts';
import type { Agenda, FollowUp, SectionId } from './follow-up.ts';
import { logToFix, namelessToFix } from './log-to-fix.ts';

const SECTIONS: readonly SectionId[] = ['late', 'today', 'next-7-days', 'waiting-for-them', 'later', 'done-lately'];
const WEEK = 7;

/**
 * The follow-ups of a plan in the sections of the agenda, as they stand at `now`, with the notes to fix.
 *
 * What was closed more than seven days ago, or nobody knows when, stands in no section.
 */
export function agendaOf(followUps: readonly FollowUp[], notebook: Notebook, now: LocalTime): Agenda {
  const rows = new Map<SectionId, FollowUp[]>(SECTIONS.map((id) => [id, []]));
  for (const followUp of followUps) {
    const section = sectionOf(followUp, now);
    if (section !== null) rows.get(section)?.push(followUp);
  }
  return {
    now,
    interviews: notebook.interviews.length,
    sections: SECTIONS.map((id) => ({ id, rows: rows.get(id) ?? [] })),
    notesToFix: [...notebook.notesToFix, ...logToFix(notebook, now), ...namelessToFix(followUps)],
  };
}

/** The section in which a row stands at a time, or null where it stands in none. */
function sectionOf(followUp: FollowUp, now: LocalTime): SectionId | null {
  switch (followUp.state) {
    case 'late':
      return 'late';
    case 'due':
      return 'today';
    case 'open':
      return 'next-7-days';
    case 'waiting':
      return waitingSection(followUp, now);
    case 'snoozed':
      return 'later';
    case 'lapsed':
      return isLately(followUp.lapses, now) ? 'done-lately' : null;
    default:
      return isLately(followUp.closedOn, now) ? 'done-lately' : null;
  }
}

function waitingSection({ waitsForThem, opens }: FollowUp, now: LocalTime): SectionId {
  if (waitsForThem) return 'waiting-for-them';
  return dayOf(opens) <= addDays(dayOf(now), WEEK) ? 'next-7-days' : 'later';
}

function isLately(time: LocalTime | null, now: LocalTime): boolean {
  return time !== null && dayOf(time) >= addDays(dayOf(now), -WEEK);
}
