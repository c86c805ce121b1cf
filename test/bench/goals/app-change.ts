import { parse } from 'yaml';
import { readNote } from '../../../src/core/note/read-note.ts';
import type { Note } from '../../../src/core/note/types.ts';
import { agendaOf } from '../../../src/core/plan/agenda.ts';
import { agendaPlanner, type Planner } from '../../../src/core/plan/plan-follow-ups.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { noteCandidatesOf } from '../../../src/core/interview/note-candidates.ts';
import { Readings } from '../../../src/obsidian/index/readings.ts';
import { atMost, type Figure, type Goal } from '../goal.ts';
import { processorTime } from '../measure/processor-time.ts';
import { makeVault } from '../vault/make-vault.ts';
import { NOW } from '../vault/talk.ts';

const ROUNDS = 40;
const LOOKS = 20_000;
const TODAY = '2026-03-10';

/** What one change costs the app in a vault of one size, in milliseconds. */
interface Change {
  /** Reading the changed interview note again. */
  readonly read: number;
  /** Putting the notebook together and planning the agenda anew. */
  readonly plan: number;
  /** Passing over a changed note that is none of ours, in microseconds. */
  readonly unrelated: number;
}

/** Goal 6: what one changed note costs, in a large vault against a small one. */
export const appChangeGoal: Goal = {
  numbers: [6],
  measure: ({ sizes }) => {
    const costs = sizes.map((size) => ({ size, ...changeIn(size) }));
    const [small] = costs;
    return costs.flatMap((cost) => figuresOf(cost, small ?? cost));
  },
};

function figuresOf(cost: Change & { readonly size: number }, small: Change): readonly Figure[] {
  const size = cost.size.toLocaleString('en');
  const ratio = (cost.read + cost.plan) / (small.read + small.plan);
  const parts = `${cost.read.toFixed(1)} ms to read it, ${cost.plan.toFixed(1)} ms to plan`;
  return [
    atMost(6, `one changed interview among ${size} notes (${parts}), against 1,000`, { ratio, limit: 1.5 }),
    {
      goal: 6,
      what: `one changed note that is none of ours, among ${size} notes`,
      figure: `${cost.unrelated.toFixed(2)} µs`,
      limit: '≤ 0.5 µs',
      holds: cost.unrelated <= 0.5,
    },
  ];
}

function changeIn(size: number): Change {
  const notes = [...makeVault(size)].map(({ path, text }) => noteOf(path, text));
  const { byProperties: mayMatter } = noteCandidatesOf(defaultSettings);
  const isOurs = ({ path, properties }: Note): boolean => mayMatter(path, properties);
  const readings = new Readings();
  notes.filter(isOurs).forEach((note) => readings.put(note));
  const { plan } = agendaPlanner();
  planOf(readings, plan);
  const changed = notes.filter(({ path }) => path.startsWith('Interviews/')).slice(-ROUNDS);
  const others = notes.filter((note) => !isOurs(note));
  const unrelated = Math.min(...Array.from({ length: ROUNDS }, () => lookAt(others, isOurs)));
  const costs = changed.map((note) => changeOf(note, readings, plan));
  const least = (pick: (cost: { read: number; plan: number }) => number): number => Math.min(...costs.map(pick));
  return { read: least(({ read }) => read), plan: least(({ plan }) => plan), unrelated };
}

/** Microseconds that it takes to see that a note is none of ours. */
function lookAt(others: readonly Note[], isOurs: (note: Note) => boolean): number {
  const began = processorTime();
  for (let at = 0; at < LOOKS; at += 1) {
    const other = others[at % others.length];
    if (other) isOurs(other);
  }
  return ((processorTime() - began) * 1000) / LOOKS;
}

function changeOf(note: Note, readings: Readings, plan: Planner): { read: number; plan: number } {
  const began = processorTime();
  readings.put(noteOf(note.path, `${note.text}\n`));
  readings.read(note, defaultSettings, TODAY);
  const read = processorTime() - began;
  planOf(readings, plan);
  return { read, plan: processorTime() - began - read };
}

function planOf(readings: Readings, plan: Planner): number {
  const notebook = readings.notebook(defaultSettings, TODAY);
  return agendaOf(plan(notebook, defaultSettings, NOW), notebook, NOW).sections.length;
}

function noteOf(path: string, text: string): Note {
  return readNote(path, text, (yaml) => parse(yaml, { schema: 'failsafe', logLevel: 'silent' }) as unknown);
}
