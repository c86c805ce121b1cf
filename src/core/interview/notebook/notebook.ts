import type { Note } from '../../note/types.ts';
import type { Day } from '../../time/types.ts';
import { settleCopies } from './conflict-copies.ts';
import { bringHome } from './bring-home.ts';
import { interpretNote } from '../interpret-note.ts';
import { openLinks } from './links.ts';
import type { Interview, LetterNote, NoteToFix, PersonNote } from '../model.ts';
import type { Notebook, Reading, ReadingContext, ReadingSettings } from '../reading.ts';

/**
 * Reads all notes of a vault. Links between them are followed as Obsidian follows them: by path, by file name, by alias. `today` gives a
 * year to days that are written without one; without it such days are asked about.
 */
export function readNotebook(notes: readonly Note[], settings: ReadingSettings, today: Day | null = null): Notebook {
  const linked = linkFinder(notes);
  const context: ReadingContext = { settings, linked, today };
  return notebookOf(notes.map((note) => interpretNote(note, context)));
}

/** Sorts readings into a notebook, in the order of their paths. Copies that a sync program made of a note owe nothing of their own. */
export function notebookOf(readings: readonly Reading[]): Notebook {
  const sorted = [...settleCopies(readings)].sort((a, b) => (a.path < b.path ? -1 : 1));
  const [interviews, people, letters, notesToFix]: [Interview[], PersonNote[], LetterNote[], NoteToFix[]] = [
    [],
    [],
    [],
    [],
  ];
  for (const reading of sorted) {
    if (reading.kind === 'interview') interviews.push(reading.interview);
    if (reading.kind === 'person') people.push(reading.person);
    if (reading.kind === 'letter') letters.push(reading.letter);
    notesToFix.push(...reading.fix);
  }
  return { interviews, people, letters: bringHome(letters, interviews), notesToFix };
}

/** Finds the note that a link leads to: its whole path, the end of its path, its file name (the nearest of several), an alias. */
export function linkFinder(notes: readonly Note[]): ReadingContext['linked'] {
  return openLinks(notes).find;
}
