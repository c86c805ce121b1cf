import type { Notebook } from '../../interview/reading.ts';
import { readLogLine } from '../../log/read-log-line.ts';
import { writeLogLine } from '../../log/write-log-line.ts';
import type { FollowUp } from '../../plan/follow-up.ts';
import { isSettled } from '../../plan/is-owed.ts';
import { entryForDeed } from '../../plan/log-entry-for.ts';
import { planFollowUps } from '../../plan/plan-follow-ups.ts';
import type { PlanSettings } from '../../plan/plan-settings.ts';
import { dayOf } from '../../time/local-times.ts';
import type { Day, LocalTime } from '../../time/types.ts';
import { taskMark } from './task-line.ts';

/** The ticks of a tasks note, as `readTicks` gives them: mark → day of the tick, or null where the line gives none. */
export type Ticks = ReadonlyMap<string, Day | null>;

/** The plan with the ticks of the tasks note counted. */
export interface TickedPlan {
  readonly followUps: readonly FollowUp[];
  /** Marks of follow-ups that are open although they are ticked, because the log reopened them since. */
  readonly reopened: ReadonlySet<string>;
}

/**
 * The plan from notes and ticks: each tick counts like a line of the log that says "done on that day". Nothing is written, so taking the
 * tick back takes all of it back.
 *
 * A tick without a day, or of a day that lies ahead, counts from today; `keepTasksNote` writes that day down. What the log itself closed is
 * left to the log, and what it says of the same or a later day wins.
 */
export function planWithTicks(
  notebook: Notebook,
  ticks: Ticks,
  { settings, now }: { readonly settings: PlanSettings; readonly now: LocalTime },
): TickedPlan {
  let counted = notebook;
  let followUps = planFollowUps(counted, settings, now);
  const seen = new Set<string>();
  for (;;) {
    // A row of a series is there only once the one before it is done: each round may bring the next ticked one up.
    const ticked = followUps.filter((row) => isUnsettled(row) && ticks.has(taskMark(row.id)) && !seen.has(row.id));
    if (ticked.length === 0) return { followUps, reopened: reopenedOf(followUps, seen, notebook) };
    for (const { id } of ticked) seen.add(id);
    counted = withDone(counted, ticked, ({ id }) => tickDay(ticks.get(taskMark(id)) ?? null, dayOf(now)));
    followUps = planFollowUps(counted, settings, now);
  }
}

function isUnsettled(row: FollowUp): boolean {
  return row.interview !== null && !isSettled(row);
}

function tickDay(ticked: Day | null, today: Day): Day {
  return ticked !== null && ticked < today ? ticked : today;
}

/** The lines go before those of the note, so that of one day the note's own have the last word. */
function withDone(notebook: Notebook, rows: readonly FollowUp[], dayFor: (row: FollowUp) => Day): Notebook {
  const linesFor = (path: string): readonly string[] =>
    rows
      .filter(({ interview }) => interview === path)
      .map((row) => writeLogLine(entryForDeed(row, { do: 'done' }, { day: dayFor(row) })));
  const interviews = notebook.interviews.map((interview) => {
    const lines = linesFor(interview.path);
    return lines.length === 0 ? interview : { ...interview, logLines: [...lines, ...interview.logLines] };
  });
  return { ...notebook, interviews };
}

function reopenedOf(
  followUps: readonly FollowUp[],
  ticked: ReadonlySet<string>,
  { interviews }: Notebook,
): ReadonlySet<string> {
  const open = followUps.filter((row) => ticked.has(row.id) && isUnsettled(row));
  const reopened = open.filter(({ rule, interview }) =>
    interviews.find(({ path }) => path === interview)?.logLines.some((line) => reopens(line, rule)),
  );
  return new Set(reopened.map(({ id }) => taskMark(id)));
}

function reopens(line: string, rule: string): boolean {
  const reading = readLogLine(line);
  return 'entry' in reading && reading.entry.verb === 'reopened' && reading.entry.rule === rule;
}
