import { newInterviewNote, newInterviewPath, type NewTalk } from '../core/interview/new-interview-note.ts';
import type { Host } from './host.ts';

/** Where the note of a talk can go. */
export interface Place {
  /** Vault path of the first interview folder where no note stands yet. */
  readonly path: string;
  /** The note that has the name already, as on the day of a second talk for the same job; null where there is none. */
  readonly taken: string | null;
}

/** Finds a place for the note of a talk; where its name is taken, the next one with a number. */
export async function placeForInterview(
  { notes, settings }: Pick<Host, 'notes' | 'settings'>,
  talk: NewTalk,
): Promise<Place> {
  const paths = new Set((await notes.list()).map(({ path }) => path.toLowerCase()));
  const pathOf = (number: number): string => newInterviewPath(talk, settings.interviewFolders[0] ?? '', number);
  let number = 1;
  while (paths.has(pathOf(number).toLowerCase())) number += 1;
  return { path: pathOf(number), taken: number === 1 ? null : pathOf(1) };
}

/** Makes the built-in interview note for a talk; fails with a sentence when the path is taken. */
export async function newInterview({ notes }: Pick<Host, 'notes'>, talk: NewTalk, path: string): Promise<void> {
  await notes.create(path, newInterviewNote(talk));
}
