import { readFileSync, readdirSync } from 'node:fs';
import { readNotebook } from '../../src/core/interview/notebook/notebook.ts';
import type { LetterNote } from '../../src/core/interview/model.ts';
import type { Notebook } from '../../src/core/interview/reading.ts';
import { composeLetters } from '../../src/core/letters/compose-letters.ts';
import type { Letter } from '../../src/core/letters/letter.ts';
import { readNote } from '../../src/core/note/read-note.ts';
import { planFollowUps } from '../../src/core/plan/plan-follow-ups.ts';
import type { FollowUp } from '../../src/core/plan/follow-up.ts';
import { readSettings, type Settings } from '../../src/core/settings.ts';
import type { LocalTime } from '../../src/core/time/types.ts';
import { failsafe } from '../support/yaml.ts';

/** A note as a person wrote it. */
export interface NoteFile {
  readonly path: string;
  readonly text: string;
}

/** The interview notes of a folder beside this file, in order. */
export function notesIn(folder: string): readonly NoteFile[] {
  const at = new URL(`${folder}/`, import.meta.url);
  const names = readdirSync(at).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => ({ path: `Interviews/${name}`, text: readFileSync(new URL(name, at), 'utf8') }));
}

/** The settings of the job seeker whose letters these are. */
export function settingsOf(raw: Readonly<Record<string, unknown>>): Settings {
  return readSettings({ name: 'Mara Lindholm', phone: '0113 496 0000', zone: 'Europe/London', ...raw }).settings;
}

/** What letters are written from at one moment. */
export interface Moment {
  readonly notes: readonly NoteFile[];
  readonly settings: Settings;
  readonly now: LocalTime;
  readonly letters: readonly LetterNote[];
}

/** The notebook of a moment. */
export function notebookAt({ notes, settings, letters }: Moment): Notebook {
  const read = notes.map(({ path, text }) => readNote(path, text, failsafe));
  return { ...readNotebook(read, settings), letters };
}

/** The letters that one rule owes at a moment, in the order of the plan. */
export function lettersAt(moment: Moment, isWanted: (row: FollowUp) => boolean): readonly Letter[] {
  const notebook = notebookAt(moment);
  const rows = planFollowUps(notebook, moment.settings, moment.now).filter(isWanted);
  return composeLetters(rows, { notebook, settings: moment.settings, now: moment.now, templates: [] });
}
