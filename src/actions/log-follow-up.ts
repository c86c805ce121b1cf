import { LOG_PROPERTY, withLine, withoutLine } from '../core/log/change-log.ts';
import type { LogEntry } from '../core/log/model.ts';
import { writeLogLine } from '../core/log/write-log-line.ts';
import type { FollowUp } from '../core/plan/follow-up.ts';
import { entryForDeed, wantsAnswer, type Deed } from '../core/plan/log-entry-for.ts';
import { dayOf } from '../core/time/local-times.ts';
import type { Host } from './host.ts';
import { ChangedSince, NotesError, type Notes } from './notes.ts';

/** A log line as it was written, so that it can be taken back. */
export interface LoggedLine {
  readonly path: string;
  readonly line: string;
}

/** Logs what was done to a follow-up today, in the note it rests on. Fails with a sentence when it rests on none, or asks for an answer. */
export async function logFollowUp(
  { notes, now }: Pick<Host, 'notes' | 'now'>,
  row: FollowUp,
  { note = null, ...deed }: Deed & { readonly note?: string | null },
): Promise<LoggedLine> {
  if (row.interview === null) {
    throw new NotesError(`Cannot log "${row.what}": there is no interview note to log it in.`);
  }
  if (deed.do === 'done' && wantsAnswer(row)) {
    throw new NotesError(`Cannot log "${row.what}" as done: it asks for an answer, which stands in the note.`);
  }
  return addLogLine(notes, row.interview, entryForDeed(row, deed, { day: dayOf(now), note }));
}

/** Adds one line to the log of a note; lines that stand are left as they are. */
export async function addLogLine(notes: Notes, path: string, entry: LogEntry): Promise<LoggedLine> {
  const line = writeLogLine(entry);
  await notes.setProperty(path, LOG_PROPERTY, (old) => withLine(old, line));
  return { path, line };
}

/** Takes a line back that was written before: its last occurrence. Fails with a sentence when it is no longer there. */
export async function takeBack(notes: Notes, { path, line }: LoggedLine): Promise<void> {
  await notes.setProperty(path, LOG_PROPERTY, (old) => {
    const found = withoutLine(old, line);
    if (found === null) throw new ChangedSince(`Cannot take back "${line}": it is no longer in ${path}.`);
    return found.left;
  });
}
