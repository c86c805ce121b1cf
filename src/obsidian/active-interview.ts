import type { Office } from './office.ts';

/** Path of the interview note that is open, or null when the active note is none. */
export function activeInterview({ app, index }: Office): string | null {
  const path = app.workspace.getActiveFile()?.path;
  return index.notebook().interviews.find((interview) => interview.path === path)?.path ?? null;
}
