import { newInterviewNote, newInterviewPath, type NewTalk } from '../core/interview/new-interview-note.ts';
import type { Host } from './host.ts';

/** Makes an interview note for a talk in the first interview folder and gives its vault path; fails with a sentence when the path is taken. */
export async function newInterview(
  { notes, settings }: Pick<Host, 'notes' | 'settings'>,
  talk: NewTalk,
): Promise<string> {
  const path = newInterviewPath(talk, settings.interviewFolders[0] ?? '');
  await notes.create(path, newInterviewNote(talk));
  return path;
}
