import type { Interview, NoteToFix, Status } from '../interview/model.ts';
import { rare } from '../interview/notebook/rare.ts';
import type { Notebook } from '../interview/reading.ts';

/** No talk was held, or nothing is owed for it any more. */
const WAITS_FOR_NO_DAY: ReadonlySet<Status> = new Set([
  'applied',
  'cancelled',
  'moved',
  'accepted',
  'rejected',
  'withdrawn',
  'filled',
  'ghosted',
  'closed',
]);

/**
 * Interviews whose note says no day, so that nobody can know what is owed for them. A note with another problem is left out: that is told first,
 * and may be about the day itself.
 */
export function undatedToFix({ interviews }: Notebook): readonly NoteToFix[] {
  return undatedIn(interviews);
}

const undatedIn = rare((interview: Interview): readonly NoteToFix[] =>
  isUndated(interview) ? [{ path: interview.path, where: 'property date', says: SAYS }] : [],
);

const SAYS = 'No day is written in it, so nothing can be reckoned: add "date: …", such as date: 2026-03-02.';

function isUndated({ date, status, problems }: Interview): boolean {
  return date === null && !(status !== null && WAITS_FOR_NO_DAY.has(status)) && problems.length === 0;
}
