import type { Note } from '../note/types.ts';
import { readLines } from './body/lines.ts';
import { classify } from './classify.ts';
import { readFields } from './fields/fields.ts';
import { interpretInterview } from './interpret-interview.ts';
import { readLetterNote } from './letter-note.ts';
import type { NoteToFix, Problem } from './model.ts';
import { readPersonNote } from './people/person-note.ts';
import type { Reading, ReadingContext } from './reading.ts';

const LONGEST_BODY = 400_000;

/**
 * Reads one note: what it is and why, and all that it says. Never throws; what cannot be read is listed under `fix`, as sentences that say
 * what is there and what was expected. Bodies are read up to 400,000 characters; what stands behind is reported.
 */
export function interpretNote(note: Note, context: ReadingContext): Reading {
  const lines = readLines(note.body.slice(0, LONGEST_BODY), note.bodyLine);
  const fields = readFields(note, lines, context.settings.properties);
  const sighted = { note, fields, lines, context };
  const { kind, reason } = classify(sighted);
  switch (kind) {
    case 'letter': {
      const letter = readLetterNote(note, context);
      return { kind, letter, path: note.path, reason, fix: fixesOf(note, letter.problems) };
    }
    case 'person': {
      const person = readPersonNote(note);
      return { kind, person, path: note.path, reason, fix: [] };
    }
    case 'interview':
      return interviewReading(note, reason, interpretInterview(sighted));
    default:
      return { kind, path: note.path, reason, fix: [] };
  }
}

function interviewReading(note: Note, reason: string, read: ReturnType<typeof interpretInterview>): Reading {
  if (read === null)
    return { kind: 'other', path: note.path, reason: 'it names no interviewer, no day and no job', fix: [] };
  const long: readonly Problem[] =
    note.body.length > LONGEST_BODY
      ? [{ line: null, says: 'the note is very long; only its first 400,000 characters were read' }]
      : [];
  const interview = { ...read, problems: [...read.problems, ...long] };
  return { kind: 'interview', interview, path: note.path, reason, fix: fixesOf(note, interview.problems) };
}

function fixesOf(note: Note, problems: readonly Problem[]): readonly NoteToFix[] {
  return problems.map(({ line, says }) => ({
    path: note.path,
    where: line === null ? 'properties' : `line ${line}`,
    says,
  }));
}
