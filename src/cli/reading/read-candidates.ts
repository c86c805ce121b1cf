import { readFileSync } from 'node:fs';
import type { NoteText } from '../../actions/notes.ts';
import { noteCandidatesOf } from '../../core/interview/note-candidates.ts';
import { linkKey, linkKeysIn } from '../../core/interview/notebook/link-keys.ts';
import type { ReadingSettings } from '../../core/interview/reading.ts';
import { HEAD } from './head-taker.ts';
import { noteFiles } from './note-files.ts';
import { readHeads } from './read-heads.ts';
import { topOfNote } from './top-of-note.ts';

/**
 * The notes of a folder that may matter, with their texts, by path: candidates, and what those link to. Of all others
 * nothing but the first bytes is read. What vanishes meanwhile is no note any more; any other failure is thrown.
 */
export async function readCandidates(root: string, settings: ReadingSettings): Promise<readonly NoteText[]> {
  const { byText } = noteCandidatesOf(settings);
  const notes: NoteText[] = [];
  const others: string[] = [];
  await readHeads(root, noteFiles(root), {
    take: (path, head) => {
      const isWhole = head.length < HEAD;
      const top = topOfNote(head, isWhole) ?? readText(root, path);
      if (!byText(path, top)) others.push(path);
      else notes.push({ path, text: isWhole ? head.toString('utf8') : readText(root, path) });
    },
    fail: (_, error) => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    },
  });
  const linked = linkedFrom(notes, others).map((path) => ({ path, text: readText(root, path) }));
  return [...notes, ...linked].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The other notes that links of these lead to, by the names of their files. */
function linkedFrom(notes: readonly NoteText[], others: readonly string[]): readonly string[] {
  const keys = new Set(notes.flatMap(({ text }) => linkKeysIn(text)));
  return keys.size === 0 ? [] : others.filter((path) => keys.has(linkKey(path)));
}

function readText(root: string, path: string): string {
  return readFileSync(`${root}/${path}`, 'utf8');
}
