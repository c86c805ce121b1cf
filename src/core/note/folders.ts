import { trimMarks } from '../text/trim-marks.ts';

/**
 * Tells of any vault path whether it lies in one of these vault folders. Slashes at their ends and the case of letters make no difference, as people
 * type folders by hand and not every disk tells cases apart. An empty name is no folder.
 */
export function folderTest(folders: readonly string[]): (path: string) => boolean {
  const beginnings = folders
    .map((folder) => trimMarks(folder, '/').toLowerCase())
    .filter((folder) => folder !== '')
    .map((folder) => `${folder}/`);
  return (path) => {
    const small = path.toLowerCase();
    return beginnings.some((beginning) => small.startsWith(beginning));
  };
}

/** Whether a vault path lies in one of these vault folders, compared as `folderTest` does. */
export function isInFolder(path: string, folders: readonly string[]): boolean {
  return folderTest(folders)(path);
}

/** The vault path of a file in a folder; an empty folder is the top of the vault. */
export function pathInFolder(folder: string, file: string): string {
  const clean = trimMarks(folder, '/');
  return clean === '' ? file : `${clean}/${file}`;
}

/** The folder that a vault path lies in, with its slash; empty at the top of the vault. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** What a vault path ends with: the name of the file, with its ending. */
export function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
