import type { Notebook } from '../interview/reading.ts';
import { addDays } from '../time/days.ts';
import { dayOf } from '../time/local-times.ts';
import type { Day, LocalTime } from '../time/types.ts';
import type { Agenda, FollowUp, SectionId } from './follow-up.ts';
import { logToFix, namelessToFix } from './log-to-fix.ts';
import { undatedToFix } from './undated-to-fix.ts';

const SECTIONS: readonly SectionId[] = ['late', 'today', 'next-7-days', 'waiting-for-them', 'later', 'done-lately'];
const WEEK = 7;

/**
 * The follow-ups of a plan in the sections of the agenda, as they stand at `now`, with the notes to fix.
 *
 * What was closed more than seven days ago, or nobody knows when, stands in no section.
 */
export function agendaOf(followUps: readonly FollowUp[], notebook: Notebook, now: LocalTime): Agenda {
  const rows = new Map<SectionId, FollowUp[]>(SECTIONS.map((id) => [id, []]));
  const week = { begins: addDays(dayOf(now), -WEEK), ends: addDays(dayOf(now), WEEK) };
  for (const followUp of followUps) {
    const section = sectionOf(followUp, week);
    if (section !== null) rows.get(section)?.push(followUp);
  }
  return {
    now,
    interviews: notebook.interviews.length,
    sections: SECTIONS.map((id) => ({ id, rows: rows.get(id) ?? [] })),
    notesToFix: [
      ...notebook.notesToFix,
      ...undatedToFix(notebook),
      ...logToFix(notebook, now),
      ...namelessToFix(followUps),
    ],
  };
}

/** The days that the agenda looks back and ahead to. */
interface Week {
  readonly begins: Day;
  readonly ends: Day;
}

/** The section in which a row stands, or null where it stands in none. */
function sectionOf(followUp: FollowUp, week: Week): SectionId | null {
  switch (followUp.state) {
    case 'late':
      return 'late';
    case 'due':
      return 'today';
    case 'open':
      return 'next-7-days';
    case 'waiting':
      return waitingSection(followUp, week);
    case 'snoozed':
      return 'later';
    case 'lapsed':
      return isLately(followUp.lapses, week) ? 'done-lately' : null;
    default:
      return isLately(followUp.closedOn, week) ? 'done-lately' : null;
  }
}

function waitingSection({ waitsForThem, opens }: FollowUp, { ends }: Week): SectionId {
  if (waitsForThem) return 'waiting-for-them';
  return dayOf(opens) <= ends ? 'next-7-days' : 'later';
}

function isLately(time: LocalTime | null, { begins }: Week): boolean {
  return time !== null && dayOf(time) >= begins;
}
