import { wantsAnswer } from '../../plan/log-entry-for.ts';
import type { Note } from '../../note/types.ts';
import type { FollowUp } from '../../plan/follow-up.ts';
import type { Day } from '../../time/types.ts';
import type { TickedPlan, Ticks } from './plan-with-ticks.ts';
import { taskMark, readTaskLine, type TaskLine, taskLine, unticked, withDoneDay } from './task-line.ts';

/** The value of the property `type` by which the tasks note is known, wherever it lies. */
const TASKS_NOTE_TYPE = 'follow-up-tasks';

/** Whether a note is the tasks note. */
export function isTasksNote({ properties }: Pick<Note, 'properties'>): boolean {
  return properties.type === TASKS_NOTE_TYPE;
}

/** The ticked lines of a tasks note: mark → day of the tick, or null where the line gives none. */
export function readTicks(text: string): Ticks {
  const lines = text.split('\n').flatMap((line) => readTaskLine(line) ?? []);
  return new Map(lines.filter(({ state }) => state === 'done').map(({ mark, doneOn }) => [mark, doneOn]));
}

/** What is known when the tasks note is brought up to date. */
export interface TasksView extends TickedPlan {
  readonly today: Day;
}

/**
 * The text of the tasks note as it should now be: `text` is what stands in it, or null for a new one.
 *
 * Open follow-ups get a line; a line of ours that is no longer open goes, unless it is ticked. A tick without a day gets today's; one whose
 * follow-up was reopened since is taken back. A line that a person wrote or changed stays as it is. The same text
 * comes back when nothing changed.
 */
export function keepTasksNote(text: string | null, view: TasksView): string {
  const old = text ?? newNote();
  const byMark = new Map(view.followUps.map((row) => [taskMark(row.id), row]));
  const lines = old.split('\n').map((line) => ({ line, ours: readTaskLine(line) }));
  const there = new Set(lines.flatMap(({ ours }) => ours?.mark ?? []));
  const added = [...byMark].filter(([mark, row]) => isOpen(row) && !there.has(mark)).map(([, row]) => row);
  const fresh = added.sort(byDue).map((row) => taskLine(row) + (old.includes('\r\n') ? '\r' : ''));
  const last = lines.findLastIndex(({ ours }) => ours !== null);
  const kept = lines.flatMap(({ line, ours }, index) => [
    ...(ours === null ? [line] : keptLine(line, ours, { row: byMark.get(ours.mark), view })),
    ...(index === last ? fresh : []),
  ]);
  return (last === -1 ? appended(kept, fresh) : kept).join('\n');
}

function newNote(): string {
  return [
    '---',
    `type: ${TASKS_NOTE_TYPE}`,
    '---',
    'Open follow-ups. Ticking a line counts as done, unticking it brings the follow-up back. What you change or add stays as you have it.',
    '',
    '',
  ].join('\n');
}

interface RowOfLine {
  readonly row: FollowUp | undefined;
  readonly view: TasksView;
}

function keptLine(line: string, ours: TaskLine, { row, view }: RowOfLine): readonly string[] {
  if (ours.state === 'other') return [line];
  if (ours.state === 'done') return [tickedLine(line, ours, { row, view })];
  if (!ours.untouched) return [line];
  return row && isOpen(row) ? [freshLine(line, row)] : [];
}

function tickedLine(line: string, { mark, doneOn }: TaskLine, { row, view }: RowOfLine): string {
  if (row && isOpen(row) && view.reopened.has(mark)) return unticked(line);
  return doneOn === null ? withDoneDay(line, view.today) : line;
}

/** The line as it stands where it says the same, so that another list mark, indentation or line end stays. */
function freshLine(line: string, row: FollowUp): string {
  const fresh = taskLine(row);
  const task = line.trimEnd();
  return task.endsWith(fresh.slice(fresh.indexOf(']') + 1)) ? line : fresh + line.slice(task.length);
}

function appended(lines: readonly string[], added: readonly string[]): readonly string[] {
  if (added.length === 0) return lines;
  const endsWithLineEnd = lines.at(-1) === '';
  return [...(endsWithLineEnd ? lines.slice(0, -1) : lines), ...added, ''];
}

/** Open rows that a tick can close. */
function isOpen(row: FollowUp): boolean {
  return (row.state === 'open' || row.state === 'due' || row.state === 'late') && !wantsAnswer(row);
}

function byDue(a: FollowUp, b: FollowUp): number {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
