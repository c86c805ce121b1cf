import { blockProblems } from '../note/read-note.ts';
import type { Note } from '../note/types.ts';
import { readLines } from './body/lines.ts';
import { classify } from './classify.ts';
import { readFields } from './fields/fields.ts';
import { interpretInterview } from './interpret-interview.ts';
import { readLetterNote } from './read-letter-note.ts';
import type { NoteToFix, Problem } from './model.ts';
import { readPersonNote } from './people/read-person-note.ts';
import type { Reading, ReadingContext } from './reading.ts';

const LONGEST_BODY = 250_000;
const MOST_LINES = 1_000;

/**
 * Reads one note: what it is and why, and all that it says. Never throws; what cannot be read is listed under `fix`, as sentences that say
 * what is there and what was expected. Bodies are read up to 1,000 lines; that more stands behind is reported.
 */
export function interpretNote(note: Note, context: ReadingContext): Reading {
  const all = readLines(note.body.slice(0, LONGEST_BODY), note.bodyLine);
  const lines = all.slice(0, MOST_LINES);
  const isCut = all.length > MOST_LINES || note.body.length > LONGEST_BODY;
  const fields = readFields(note, lines, context.settings.properties);
  const opened = { note, fields, lines, context };
  const { kind, reason, isLost = false } = classify(opened);
  switch (kind) {
    case 'letter': {
      const letter = readLetterNote(note, context);
      return { kind, letter, path: note.path, reason, fix: fixesOf(note, letter.problems) };
    }
    case 'person': {
      const person = readPersonNote(note);
      return { kind, person, path: note.path, reason, fix: fixesOf(note, person.problems) };
    }
    case 'interview':
      return interviewReading({ note, reason, isCut }, interpretInterview(opened));
    default:
      return {
        kind,
        path: note.path,
        reason,
        fix: kind === 'other' && isLost ? fixesOf(note, blockProblems(note)) : [],
      };
  }
}

interface Read {
  readonly note: Note;
  readonly reason: string;
  /** Whether the end of the body was left out. */
  readonly isCut: boolean;
}

function interviewReading({ note, reason, isCut }: Read, read: ReturnType<typeof interpretInterview>): Reading {
  const { path } = note;
  // Of a note that cannot be read nobody knows what it names.
  const fix = fixesOf(note, blockProblems(note));
  if (read === null) return { kind: 'other', path, reason: 'it names no interviewer, no day and no job', fix };
  const says = 'the note is very long: only its first 1,000 lines (250,000 characters) were read';
  const interview = isCut ? { ...read, problems: [...read.problems, { line: null, says }] } : read;
  return { kind: 'interview', interview, path, reason, fix: fixesOf(note, interview.problems) };
}

function fixesOf(note: Note, problems: readonly Problem[]): readonly NoteToFix[] {
  return problems.map(({ line, says }) => ({
    path: note.path,
    where: line === null ? 'properties' : `line ${line}`,
    says,
  }));
}
