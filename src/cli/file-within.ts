import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { NotesError } from '../actions/notes.ts';

/** The file of a vault path; refuses paths that lead out of the folder, by `..` or by a link. */
export function fileWithin(root: string, path: string): string {
  if (leadsOut(root, path)) throw new NotesError(`Cannot use ${path}: it leads out of the vault.`);
  return join(root, path);
}

/** Whether a vault path leads out of the folder, by `..` or by a link: its own, or that of a folder on its way. */
export function leadsOut(root: string, path: string): boolean {
  const file = join(root, path);
  return isOutside(root, file) || linksOut(root, file);
}

function linksOut(root: string, file: string): boolean {
  const realRoot = realpathSync(root);
  for (let place = file; place.length >= root.length; place = dirname(place)) {
    try {
      return isOutside(realRoot, realpathSync(place));
    } catch {
      // not there yet: its folder decides
    }
  }
  return false;
}

function isOutside(root: string, place: string): boolean {
  const way = relative(root, place);
  // From one drive to another there is no relative way.
  return way.startsWith('..') || isAbsolute(way);
}
