import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { NotesError, type Notes } from '../actions/notes.ts';
import { reasonOf } from '../actions/reason-of.ts';
import type { ReadingSettings } from '../core/interview/reading.ts';
import { spliceProperty } from '../core/note/splice-property.ts';
import { fileWithin } from './file-within.ts';
import { parseYaml } from './parse-yaml.ts';
import { readCandidates } from './reading/read-candidates.ts';
import { makeFile, replaceFile } from './write-file.ts';

/**
 * Notes over a folder of markdown files. Folders and files whose name begins with a dot, and links, are left alone. What may
 * matter, and so is listed, is a question of the settings.
 */
export function folderNotes(root: string, settings: ReadingSettings): Notes {
  const fileOf = (path: string): string => fileWithin(root, path);
  return {
    list: () => readCandidates(root, settings),
    read: (path) => settle(() => readNoteFile(fileOf(path), path)),
    create: (path, text) => settle(() => createFile(fileOf(path), path, text)),
    setProperty: (path, key, next) =>
      settle(() => {
        replaceFile(fileOf(path), path, (text) => {
          const spliced = spliceProperty(text, { key, next }, parseYaml);
          if ('problem' in spliced) throw new NotesError(`Cannot write to ${path}: ${spliced.problem}.`);
          return spliced.text;
        });
      }),
  };
}

/** The vault path of a file: relative to the root, with `/`. */
export function vaultPath(root: string, file: string): string {
  return relative(root, file).split(sep).join('/');
}

function readNoteFile(file: string, path: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new NotesError(`Cannot read ${path}: ${reasonOf(error)}.`);
  }
}

/** A new file and its folders, or a sentence; never over an existing one. */
function createFile(file: string, path: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new NotesError(`Cannot make ${path}: ${reasonOf(error)}.`);
  }
  makeFile(file, path, text);
}

/** Runs at once, and gives what it gave or threw as a promise. */
function settle<T>(run: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(run());
  });
}
