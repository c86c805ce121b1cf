import type { Host } from '../../actions/host.ts';
import { ChangedSince, NotesError } from '../../actions/notes.ts';
import { reasonOf } from '../../actions/reason-of.ts';
import type { Office } from '../office.ts';
import { offerUndo } from './log-and-offer.ts';

/** A file of the vault that was made, or given another text. */
export interface FileWritten {
  readonly path: string;
  /** What stood in it before; null where it is new. */
  readonly before: string | null;
  readonly after: string;
}

/** Says which notes were made, and offers to take them back, as below. */
export async function offerNewNotes(office: Office, paths: readonly string[], says: string): Promise<void> {
  const made = paths.map(async (path) => ({ path, before: null, after: await office.notes.read(path) }));
  offerFiles(office, await Promise.all(made), says);
}

/**
 * Runs what makes new notes, and offers to take back those it made, also where it failed before it had made all of them. `says` tells of so many
 * notes, whose paths it gets.
 */
export async function makeAndOffer(
  office: Office,
  says: (paths: readonly string[]) => string,
  make: (host: Host) => Promise<void>,
): Promise<void> {
  const made: string[] = [];
  const host = office.host();
  const create = async (path: string, text: string): Promise<void> => {
    await host.notes.create(path, text);
    made.push(path);
  };
  try {
    await make({ ...host, notes: { ...host.notes, create } });
  } finally {
    await offerNewNotes(office, made, says(made));
  }
}

/**
 * Says which files were written, and offers to take that back: a new one goes to the trash, any other gets its old text again. What
 * somebody has changed since stays as it is, and a sentence says so.
 */
export function offerFiles(office: Office, files: readonly FileWritten[], says: string): void {
  if (files.length === 0) return;
  const { putBack, notesTakenBack } = office.words.log;
  const paths = files.map(({ path }) => path);
  const isNew = files.every(({ before }) => before === null);
  const takenBack = isNew ? notesTakenBack(paths) : putBack(paths.join(', '));
  offerUndo(office, { says, takenBack, takeBack: () => takeBackFiles(office, files) });
}

/** Fails with a sentence that says which files were taken back and which were not; done again, it does the rest. */
async function takeBackFiles(office: Office, files: readonly FileWritten[]): Promise<void> {
  const { noteChangedSince, halfTakenBack } = office.words.log;
  const ends = { done: [] as string[], changed: [] as string[], failed: [] as string[] };
  for (const file of files) {
    if (office.files.find(file.path) === null) continue;
    try {
      const isDone = await takeBackFile(office, file);
      ends[isDone ? 'done' : 'changed'].push(file.path);
    } catch (error) {
      ends.failed.push(`${file.path}: ${reasonOf(error)}`);
    }
  }
  if (ends.failed.length > 0) throw new NotesError(halfTakenBack(ends.done, ends.failed));
  if (ends.changed.length > 0) throw new ChangedSince(noteChangedSince(ends.changed.join(', ')));
}

/** False where the file is no longer as it was written, and so was left alone. */
async function takeBackFile({ app, files }: Office, { path, before, after }: FileWritten): Promise<boolean> {
  const file = files.at(path);
  if (before === null) {
    if ((await app.vault.read(file)) !== after) return false;
    await app.fileManager.trashFile(file);
    return true;
  }
  const text = await app.vault.process(file, (now) => (now === after ? before : now));
  return text === before;
}
