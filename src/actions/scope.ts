import { isInFolder } from '../core/note/folders.ts';

/** Whether a vault path belongs to a scope: a vault folder, or "" for the whole vault. */
export function isInScope(path: string, scope: string): boolean {
  return scope === '' || isInFolder(path, [scope]);
}
