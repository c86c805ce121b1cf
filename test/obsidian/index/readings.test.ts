import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNotebook } from '../../../src/core/interview/notebook/notebook.ts';
import type { Notebook } from '../../../src/core/interview/reading.ts';
import { atOnce, type Steps } from '../../../src/core/interview/steps.ts';
import { agendaOf } from '../../../src/core/plan/agenda.ts';
import { planAgenda } from '../../../src/core/plan/plan-follow-ups.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { Readings } from '../../../src/obsidian/index/readings.ts';
import { noteOf } from '../../core/interview/vault.ts';

const TODAY = '2026-03-10';
const paths = fc.constantFrom(
  'Interviews/Acme.md',
  'Interviews/Bolt/2026-03-05 second talk.md',
  'Interviews/Acme.sync-conflict-20260308-101010.md',
  'People/Dana Whitfield.md',
  'Archive/dana whitfield.md',
  'People/Luis.md',
  'Jobs/Analyst at Acme.md',
  'Follow-ups/Thanks to Dana.md',
);
const texts = fc.constantFrom(
  '---\ncompany: Acme\nrole: Analyst\ndate: 2026-03-09\ninterviewers: ["[[Dana Whitfield]]", Luis Ortega]\n---\n## Dana\n- asked about rotas\n- [ ] send Dana the plan',
  '---\napplication: "[[Analyst at Acme]]"\ndate: 2026-03-05\ninterviewers: Dana Whitfield\n---\nThey decide by Friday.',
  '---\ncompany: Bolt\ndate: 2026-03-04\ninterviewers: "[[DW]]"\nfollow-ups:\n  - 2026-03-05 sent thank-you-email to Dana\n---\n',
  '---\nemail: dana@acme.example\naliases: [DW]\n---\n',
  '---\ntype: person\ntitle: Head of Ops\nemail: d.whitfield@acme.example\n---\n',
  '---\naliases: [DW, Luis Ortega]\nphone: "+44 1632 960 118"\n---\n',
  '---\ncompany: Acme\nrole: Analyst\n---\n',
  '---\ntype: follow-up-letter\nrule: thank-you-email\nto: Dana Whitfield\ninterview: "[[Interviews/Acme]]"\nstatus: draft\n---\nDear Dana,',
  '---\ncompany: Acme\nrole: "Analyst\ninterviewers: Dana\n---\n',
  'nothing of ours',
);

type Event =
  | { readonly kind: 'put'; readonly path: string; readonly text: string }
  | { readonly kind: 'drop'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'look' }
  /** So many steps of a reading in steps are taken; one is begun where none is under way. */
  | { readonly kind: 'steps'; readonly count: number };
const events: fc.Arbitrary<readonly Event[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('put' as const), path: paths, text: texts }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('drop' as const), path: paths }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), path: paths, to: paths }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('look' as const) }) },
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('steps' as const), count: fc.integer({ min: 1, max: 40 }) }),
    },
  ),
  { maxLength: 25 },
);

/** The notes as they stand, kept beside the readings; what happens to one happens to both. */
function happen(event: Event, both: Both): void {
  const { readings, notes } = both;
  if (event.kind === 'look') readings.notebook(defaultSettings, TODAY);
  if (event.kind === 'put') place(event.path, event.text, both);
  if (event.kind === 'drop') drop(event.path, both);
  if (event.kind === 'steps') step(event.count, both);
  if (event.kind !== 'rename') return;
  const text = notes.get(event.path);
  drop(event.path, both);
  if (text !== undefined) place(event.to, text, both);
}

interface Both {
  readonly readings: Readings;
  readonly notes: Map<string, string>;
  /** A reading in steps that is under way. */
  steps: Steps<Notebook> | null;
}

function step(count: number, both: Both): void {
  both.steps ??= both.readings.notebookInSteps(defaultSettings, TODAY);
  for (let taken = 0; taken < count && both.steps !== null; taken += 1)
    if (both.steps.next().done === true) both.steps = null;
}

/** The notebook as it is read in steps until nothing is left to be read. */
function readInSteps({ readings, steps }: Both): Notebook {
  if (steps !== null) atOnce(steps);
  for (;;) {
    const notebook = atOnce(readings.notebookInSteps(defaultSettings, TODAY));
    if (!readings.isStirred) return notebook;
  }
}

function place(path: string, text: string, { readings, notes }: Pick<Both, 'readings' | 'notes'>): void {
  notes.set(path, text);
  readings.put(noteOf(path, text));
}

function drop(path: string, { readings, notes }: Pick<Both, 'readings' | 'notes'>): void {
  notes.delete(path);
  readings.drop(path);
}

const shown = (notebook: Notebook): unknown =>
  agendaOf(planAgenda(notebook, defaultSettings, `${TODAY}T12:00`), notebook, `${TODAY}T12:00`);

describe('Notes that come, change, move and go', () => {
  it('are read as if the vault were read anew, and the sidebar shows the same', () => {
    fc.assert(
      fc.property(events, fc.boolean(), (happened, isInSteps) => {
        const both: Both = { readings: new Readings(), notes: new Map(), steps: null };
        const { readings, notes } = both;
        for (const event of happened) happen(event, both);
        const fresh = readNotebook(
          [...notes].reverse().map(([path, text]) => noteOf(path, text)),
          defaultSettings,
          TODAY,
        );
        const kept = isInSteps ? readInSteps(both) : readings.notebook(defaultSettings, TODAY);
        expect(kept).toEqual(fresh);
        expect(shown(kept)).toEqual(shown(fresh));
      }),
      { numRuns: 150 },
    );
  });

  it('are read once more where they change while they are being read in steps', () => {
    const readings = new Readings();
    const role = (name: string) =>
      noteOf('Interviews/Acme.md', `---\ncompany: Acme\nrole: ${name}\ndate: 2026-03-09\n---\n`);
    const roles = (notebook: Notebook) => notebook.interviews.map((each) => each.role);
    readings.put(role('Analyst'));
    readings.notebook(defaultSettings, TODAY);
    readings.put(role('Clerk'));
    const steps = readings.notebookInSteps(defaultSettings, TODAY);
    steps.next();
    readings.put(role('Porter'));
    expect(roles(atOnce(steps))).toEqual(['Analyst']);
    expect(readings.isStirred).toBe(true);
    expect(roles(atOnce(readings.notebookInSteps(defaultSettings, TODAY)))).toEqual(['Porter']);
    expect(readings.isStirred).toBe(false);
  });

  it('leave the reading of every note as it is that did not look for one of that name', () => {
    const readings = new Readings();
    const text = (company: string, who: string): string =>
      `---\ncompany: ${company}\ndate: 2026-03-09\ninterviewers: "[[${who}]]"\n---\n`;
    readings.put(noteOf('Interviews/Acme.md', text('Acme', 'Dana Whitfield')));
    readings.put(noteOf('Interviews/Bolt.md', text('Bolt', 'Luis Ortega')));
    const before = readings.notebook(defaultSettings, TODAY).interviews;
    readings.put(noteOf('People/Dana Whitfield.md', '---\nemail: dana@acme.example\n---\n'));
    const after = readings.notebook(defaultSettings, TODAY).interviews;
    expect(after[0]?.people[0]?.email).toBe('dana@acme.example');
    expect(after[1]).toBe(before[1]);
    readings.drop('People/Dana Whitfield.md');
    expect(readings.notebook(defaultSettings, TODAY).interviews[0]).toEqual(before[0]);
  });
});
