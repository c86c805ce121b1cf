import type { Notebook } from '../../src/core/interview/reading.ts';
import type { Letter } from '../../src/core/letters/letter.ts';
import type { Settings } from '../../src/core/settings.ts';
import type { LocalTime } from '../../src/core/time/types.ts';
import { fenced, printLetter } from './print.ts';
import { lettersAt, notebookAt, notesIn, settingsOf } from './read-letters.ts';

/** One note, and the letters to everyone who was met. */
export interface PanelPage {
  readonly title: string;
  readonly notebook: Notebook;
  readonly settings: Settings;
  readonly now: LocalTime;
  readonly letters: readonly Letter[];
  readonly text: string;
}

/** What the job seeker of all these notes says about herself. */
const settings = settingsOf({ strengths: ['calm with upset customers', 'eight years of leading small teams'] });

/** The notes beside this file, each with its letters of thanks, written on the evening of the talk. */
export function panelPages(): readonly PanelPage[] {
  return notesIn('notes').map((note) => {
    const moment = { notes: [note], settings, letters: [] };
    const [interview] = notebookAt({ ...moment, now: '2026-05-01T09:00' }).interviews;
    const now: LocalTime = `${interview?.date ?? '2026-05-01'}T20:00`;
    const letters = lettersAt(
      { ...moment, now },
      ({ rule }) => rule === 'thank-you-email' || rule === 'recruiter-thanks',
    );
    const title = `${interview?.company ?? ''}: ${interview?.role ?? ''}`;
    const text = [`## ${title}`, fenced(note.text), ...letters.map(printLetter)].join('\n\n');
    return { title, notebook: notebookAt({ ...moment, now }), settings, now, letters, text };
  });
}
