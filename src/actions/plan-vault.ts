import { planWithTicks, type TickedPlan } from '../core/exchange/tasks/plan-with-ticks.ts';
import { isTasksNote, readTicks } from '../core/exchange/tasks/tasks-note.ts';
import { rare } from '../core/interview/notebook/rare.ts';
import { readNotebook } from '../core/interview/notebook/notebook.ts';
import type { Notebook } from '../core/interview/reading.ts';
import { readTemplates, templatesToFix } from '../core/letters/template/read-template.ts';
import type { Template } from '../core/letters/template/template.ts';
import { readNote } from '../core/note/read-note.ts';
import type { Note } from '../core/note/types.ts';
import { type Planner, planFollowUps } from '../core/plan/plan-follow-ups.ts';
import { dayOf } from '../core/time/local-times.ts';
import type { Host } from './host.ts';

/** All that is owed at `host.now`, and what it was made from. */
export interface VaultPlan extends TickedPlan {
  readonly notebook: Notebook;
  /** The person's own letters. */
  readonly templates: readonly Template[];
  /** The tasks note, wherever it lies, or null where there is none. */
  readonly tasksNote: Note | null;
}

/** Reads the vault and plans it, the ticks of its tasks note counted. */
export async function planVault(
  { notes, parseYaml, settings, now }: Host,
  plan: Planner = planFollowUps,
): Promise<VaultPlan> {
  const read = (await notes.list()).map(({ path, text }) => readNote(path, text, parseYaml));
  return planOf({ notebook: readNotebook(read, settings, dayOf(now)), notes: read }, { settings, now }, plan);
}

const tasksNotesIn = rare((note: Note) => (isTasksNote(note) ? [note] : []));

/** A vault that is read already: its notes, and the notebook that they make. */
export interface ReadVault {
  readonly notebook: Notebook;
  readonly notes: readonly Note[];
}

/** The same from notes that are read already. Ticks take all of the plan, since they may be about rows that nobody is shown any more. */
export function planOf(
  { notebook: plain, notes }: ReadVault,
  { settings, now }: Pick<Host, 'settings' | 'now'>,
  plan: Planner = planFollowUps,
): VaultPlan {
  const templates = readTemplates(notes);
  const notebook = { ...plain, notesToFix: [...plain.notesToFix, ...templatesToFix(templates)] };
  const tasksNote = tasksNotesIn(notes)[0] ?? null;
  const ticks = readTicks(tasksNote?.text ?? '');
  const planned =
    ticks.size === 0
      ? { followUps: plan(notebook, settings, now), reopened: new Set<string>() }
      : planWithTicks(notebook, ticks, { settings, now });
  return { notebook, templates, tasksNote, ...planned };
}
