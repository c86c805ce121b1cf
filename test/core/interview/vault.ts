import { parse } from 'yaml';
import { interpretNote } from '../../../src/core/interview/interpret-note.ts';
import type { Interview } from '../../../src/core/interview/model.ts';
import { linkFinder } from '../../../src/core/interview/notebook/notebook.ts';
import type { Reading, ReadingSettings } from '../../../src/core/interview/reading.ts';
import { readNote } from '../../../src/core/note/read-note.ts';
import type { Note } from '../../../src/core/note/types.ts';
import type { Day } from '../../../src/core/time/types.ts';

/** Settings as a person has them who changed nothing. */
export const plainSettings: ReadingSettings = {
  name: 'Robin Castellan',
  aliases: ['Rob Castellan'],
  interviewFolders: ['Interviews'],
  letterFolder: 'Follow-ups',
  peopleFolder: 'People',
  templateFolder: 'Templates',
  excludedFolders: [],
  properties: {},
  zone: 'Europe/London',
};

/** A note from its text, as the command line reads it. */
export function noteOf(path: string, text: string): Note {
  return readNote(
    path,
    text,
    (yaml) => parse(yaml, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' }) as unknown,
  );
}

/** What surrounds a reading in a test. */
export interface Around {
  readonly path?: string;
  readonly others?: Readonly<Record<string, string>>;
  readonly settings?: Partial<ReadingSettings>;
  readonly today?: Day | null;
  readonly asked?: boolean;
}

/** Reads one text as the note `Interviews/Acme.md`, unless told otherwise. */
export function reading(text: string, around: Around = {}): Reading {
  const note = noteOf(around.path ?? 'Interviews/Acme.md', text);
  const others = Object.entries(around.others ?? {}).map(([path, other]) => noteOf(path, other));
  return interpretNote(note, {
    settings: { ...plainSettings, ...around.settings },
    linked: linkFinder([note, ...others]),
    today: around.today ?? null,
    ...(around.asked === undefined ? {} : { asked: around.asked }),
  });
}

/** The interview in a text; fails the test when the text is none. */
export function interviewIn(text: string, around: Around = {}): Interview {
  const read = reading(text, around);
  if (read.kind !== 'interview') throw new Error(`read as ${read.kind}: ${read.reason}`);
  return read.interview;
}

/** The names of the people in a text, with their parts where they are no plain interviewers. */
export function namesIn(text: string, around: Around = {}): readonly string[] {
  return interviewIn(text, around).people.map(({ name, part }) =>
    part === 'interviewer' ? name : `${name} (${part})`,
  );
}
