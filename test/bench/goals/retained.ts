import { parse } from 'yaml';
import { noteCandidatesOf } from '../../../src/core/interview/note-candidates.ts';
import { readNote } from '../../../src/core/note/read-note.ts';
import type { Note } from '../../../src/core/note/types.ts';
import { agendaOf } from '../../../src/core/plan/agenda.ts';
import { agendaPlanner } from '../../../src/core/plan/plan-follow-ups.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { Readings } from '../../../src/obsidian/index/readings.ts';
import type { Figure, Goal } from '../goal.ts';
import { heldBytes } from '../measure/held-bytes.ts';
import { makeVault } from '../vault/make-vault.ts';
import { NOW } from '../vault/talk.ts';

const SIZE = 10_000;
const LIMIT = 3;
const UNRELATED_LIMIT = 100;
const TODAY = '2026-03-10';

/** Goal 9, in the app: what is kept of an interview note (its text, its reading, its part of the plan), and of notes that are none of ours. */
export const retainedGoal: Goal = {
  numbers: [9],
  measure: () => {
    const { byProperties } = noteCandidatesOf(defaultSettings);
    const isOurs = ({ path, text }: { path: string; text: string }): boolean =>
      byProperties(path, noteOf(path, text).properties);
    const ours = [...makeVault(SIZE)].filter(isOurs).map(({ path, text }) => ({ path, text }));
    const interviews = ours.filter(({ path }) => !path.startsWith('People/')).length;
    // What the code itself comes to hold once it has run is no note's: what it was told of words is kept for a bounded number of them. The first
    // round is held until the end, since what it let go would be taken off what the second one holds.
    const first = keep(ours);
    const before = heldBytes();
    const kept = keep(ours);
    const held = heldBytes() - before;
    for (const { path, text } of makeVault(SIZE)) if (!isOurs({ path, text })) byProperties(path, {});
    const unrelated = heldBytes() - before - held;
    return [perInterview(held / 1000 / interviews, Math.max(first(), kept())), ofOthers(unrelated / 1000)];
  },
};

function perInterview(kilobytes: number, rows: number): Figure {
  const what = `kept of each interview note of 2 KB: its text, its reading, its part of the plan (${rows} rows in all)`;
  return { goal: 9, what, figure: `${kilobytes.toFixed(1)} KB`, limit: `≤ ${LIMIT} KB`, holds: kilobytes <= LIMIT };
}

function ofOthers(kilobytes: number): Figure {
  return {
    goal: 9,
    what: `kept of ${(SIZE * 0.93).toLocaleString('en')} notes that are none of ours`,
    figure: `${Math.max(0, kilobytes).toFixed(0)} KB`,
    limit: `≤ ${UNRELATED_LIMIT} KB`,
    holds: kilobytes <= UNRELATED_LIMIT,
  };
}

/** Everything that the app keeps of these notes; the function counts its rows, so that nothing of it is thrown away before. */
function keep(notes: readonly { readonly path: string; readonly text: string }[]): () => number {
  const readings = new Readings();
  const { plan } = agendaPlanner();
  for (const { path, text } of notes) readings.put(noteOf(path, Buffer.from(text).toString()));
  const notebook = readings.notebook(defaultSettings, TODAY);
  const agenda = agendaOf(plan(notebook, defaultSettings, NOW), notebook, NOW);
  return () => {
    const again = agendaOf(plan(readings.notebook(defaultSettings, TODAY), defaultSettings, NOW), notebook, NOW);
    return Math.max(...[agenda, again].map(({ sections }) => sections.flatMap(({ rows }) => rows).length));
  };
}

function noteOf(path: string, text: string): Note {
  return readNote(path, text, (yaml) => parse(yaml, { schema: 'failsafe', logLevel: 'silent' }) as unknown);
}
