import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNotebook } from '../../../src/core/interview/notebook/notebook.ts';
import type { Notebook } from '../../../src/core/interview/reading.ts';
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
  | { readonly kind: 'look' };
const events: fc.Arbitrary<readonly Event[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('put' as const), path: paths, text: texts }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('drop' as const), path: paths }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), path: paths, to: paths }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('look' as const) }) },
  ),
  { maxLength: 25 },
);

/** The notes as they stand, kept beside the readings; what happens to one happens to both. */
function happen(event: Event, readings: Readings, notes: Map<string, string>): void {
  if (event.kind === 'look') readings.notebook(defaultSettings, TODAY);
  if (event.kind === 'put') place(event.path, event.text, { readings, notes });
  if (event.kind === 'drop') drop(event.path, { readings, notes });
  if (event.kind !== 'rename') return;
  const text = notes.get(event.path);
  drop(event.path, { readings, notes });
  if (text !== undefined) place(event.to, text, { readings, notes });
}

interface Both {
  readonly readings: Readings;
  readonly notes: Map<string, string>;
}

function place(path: string, text: string, { readings, notes }: Both): void {
  notes.set(path, text);
  readings.put(noteOf(path, text));
}

function drop(path: string, { readings, notes }: Both): void {
  notes.delete(path);
  readings.drop(path);
}

const shown = (notebook: Notebook): unknown =>
  agendaOf(planAgenda(notebook, defaultSettings, `${TODAY}T12:00`), notebook, `${TODAY}T12:00`);

describe('Notes that come, change, move and go', () => {
  it('are read as if the vault were read anew, and the sidebar shows the same', () => {
    fc.assert(
      fc.property(events, (happened) => {
        const [readings, notes] = [new Readings(), new Map<string, string>()];
        for (const event of happened) happen(event, readings, notes);
        const fresh = readNotebook(
          [...notes].reverse().map(([path, text]) => noteOf(path, text)),
          defaultSettings,
          TODAY,
        );
        const kept = readings.notebook(defaultSettings, TODAY);
        expect(kept).toEqual(fresh);
        expect(shown(kept)).toEqual(shown(fresh));
      }),
      { numRuns: 150 },
    );
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
