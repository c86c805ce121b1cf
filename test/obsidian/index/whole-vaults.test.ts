import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNotebook } from '../../../src/core/interview/notebook/notebook.ts';
import { atOnce } from '../../../src/core/interview/steps.ts';
import type { Notebook } from '../../../src/core/interview/reading.ts';
import type { Note } from '../../../src/core/note/types.ts';
import { agendaOf } from '../../../src/core/plan/agenda.ts';
import { agendaPlanner, planAgenda } from '../../../src/core/plan/plan-follow-ups.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { Readings } from '../../../src/obsidian/index/readings.ts';
import { makeVault } from '../../bench/vault/make-vault.ts';
import { noteOf } from '../../core/interview/vault.ts';

const TODAY = '2026-03-10';
const NOW = `${TODAY}T12:00`;
const PATIENCE = 120_000;
/** So many notes are read between one look at the notebook and the next. */
const LOOK_EVERY = 40;

const PROJECT = join(import.meta.dirname, '../../..');

/** All notes of a folder, each at its own path in it. */
function notesIn(folder: string): readonly Note[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  return files.map((file) => noteOf(file.split(sep).join('/'), readFileSync(join(folder, file), 'utf8')));
}

const vaults: readonly (readonly [string, () => readonly Note[]])[] = [
  ['that real people might have written', () => notesIn(join(PROJECT, 'test/corpus'))],
  ['that others might have written later', () => notesIn(join(PROJECT, 'test/corpus-later'))],
  ['of the demo vault', () => notesIn(join(PROJECT, 'test-vault'))],
  ['from which the page of letters is made', () => notesIn(join(PROJECT, 'test/letters/notes'))],
  ['of the bench', () => [...makeVault(200)].map(({ path, text }) => noteOf(path, text))],
];

/** Puts a note there, often with another text, at another path or twice first; then as it is. */
function arrive(note: Note, how: number, readings: Readings): void {
  if (how === 1) readings.put(noteOf(note.path, note.text.slice(0, note.text.length / 2)));
  if (how === 2) readings.put(noteOf(`Elsewhere/${note.path}`, note.text));
  if (how === 3) readings.put(note);
  if (how === 3) readings.drop(note.path);
  readings.put(note);
  if (how === 2) readings.drop(`Elsewhere/${note.path}`);
}

const fresh = (notes: readonly Note[]): Notebook => readNotebook(notes, defaultSettings, TODAY);

it.each(vaults)(
  'notes %s that come in any order, change, move and go are read and planned as if all were read anew',
  (_, read) => {
    const notes = read();
    expect(notes.length).toBeGreaterThan(5);
    const whole = fresh(notes);
    const rows = agendaOf(planAgenda(whole, defaultSettings, NOW), whole, NOW);
    const orders = fc.record({
      order: fc.shuffledSubarray([...notes], { minLength: notes.length }),
      hows: fc.array(fc.nat({ max: 3 }), { minLength: notes.length, maxLength: notes.length }),
    });
    fc.assert(
      fc.property(orders, ({ order, hows }) => {
        const [readings, { plan }] = [new Readings(), agendaPlanner()];
        for (const [at, note] of order.entries()) {
          arrive(note, hows[at] ?? 0, readings);
          if (at % LOOK_EVERY === 0)
            plan(atOnce(readings.notebookInSteps(defaultSettings, TODAY)), defaultSettings, NOW);
        }
        const kept = readings.notebook(defaultSettings, TODAY);
        expect(kept).toEqual(whole);
        expect(agendaOf(plan(kept, defaultSettings, NOW), kept, NOW)).toEqual(rows);
      }),
      { numRuns: 6 },
    );
  },
  PATIENCE,
);
