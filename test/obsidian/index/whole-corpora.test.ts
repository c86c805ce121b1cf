import fc from 'fast-check';
import type { App as RealApp, Plugin } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { readNotebook } from '../../../src/core/interview/notebook/notebook.ts';
import type { Notebook } from '../../../src/core/interview/reading.ts';
import { atOnce, type Steps } from '../../../src/core/interview/steps.ts';
import { agendaPlanner, planAgenda } from '../../../src/core/plan/plan-follow-ups.ts';
import { readSettings } from '../../../src/core/settings.ts';
import { Readings } from '../../../src/obsidian/index/readings.ts';
import type { Office } from '../../../src/obsidian/office.ts';
import { App } from '../../app/frame/app.ts';
import { Component } from '../../app/frame/events.ts';
import { noteOf } from '../../core/interview/vault.ts';
import { corpora } from './corpora.ts';
import { type Happening, waysTo } from './detours.ts';

vi.mock('obsidian', async (original) => ({
  ...(await original<object>()),
  ...(await import('../../app/frame/files.ts')),
  Vault: (await import('../../app/frame/vault.ts')).Vault,
  parseYaml: (await import('../../app/frame/metadata.ts')).parseYaml,
}));
const { NotebookIndex } = await import('../../../src/obsidian/index/notebook-index.ts');
const { followTheNotes } = await import('../../../src/obsidian/index/follow-the-notes.ts');
const { VaultFiles } = await import('../../../src/obsidian/vault-files.ts');

const NOW = '2026-04-20T12:00';
const TODAY = '2026-04-20';
const { settings } = readSettings({ zone: 'Europe/London' });
/** So many notes are not made fewer when a test fails: that would take minutes. */
const ONCE = { numRuns: 1, endOnFailure: true };
const vaults = corpora();
/** Milliseconds: the largest of the vaults takes seconds where other tests run beside it. */
const timeout = 120_000;

/** Readings that follow what happens, and a planner that plans from them whenever somebody looks. */
function follow(happened: readonly Happening[]): { readonly readings: Readings; readonly plan: Plan } {
  const [readings, { plan }] = [new Readings(), agendaPlanner()];
  let steps: Steps<Notebook> | null = null;
  for (const event of happened) {
    if (event.kind === 'look') plan(readings.notebook(settings, TODAY), settings, NOW);
    else if (event.kind === 'steps') steps = go(event.count, steps ?? readings.notebookInSteps(settings, TODAY));
    else befall(event, readings);
  }
  if (steps !== null) atOnce(steps);
  return { readings, plan };
}

/** Takes so many steps; gives what is left of them, or null. */
function go(count: number, steps: Steps<Notebook>): Steps<Notebook> | null {
  for (let taken = 0; taken < count; taken += 1) if (steps.next().done === true) return null;
  return steps;
}

type Plan = ReturnType<typeof agendaPlanner>['plan'];

function befall(event: Exclude<Happening, { readonly kind: 'look' | 'steps' }>, readings: Readings): void {
  const before = readings.textAt(event.path) ?? '';
  if (event.kind !== 'put') readings.drop(event.path);
  if (event.kind === 'put') readings.put(noteOf(event.path, event.text));
  if (event.kind === 'rename') readings.put(noteOf(event.to, before));
}

function inSteps(readings: Readings): Notebook {
  for (;;) {
    const notebook = atOnce(readings.notebookInSteps(settings, TODAY));
    if (!readings.isStirred) return notebook;
  }
}

/** An index over an app, which follows the app's own events as the plugin has it do. */
function openIndex(notes: Readonly<Record<string, string>>) {
  const app = new App(notes);
  const real = app as unknown as RealApp;
  const index = new NotebookIndex(real, { settings: () => settings, today: () => TODAY });
  const files = new VaultFiles(real.vault);
  const [plugin, running]: [Component, Promise<unknown>[]] = [new Component(), []];
  const run = (work: () => unknown): void => void running.push(Promise.resolve(work()));
  plugin.load();
  followTheNotes(plugin as unknown as Plugin, { app, files, index, run } as unknown as Office);
  return { app, index, plugin, running };
}

async function happen(event: Happening, { app, index, running }: ReturnType<typeof openIndex>): Promise<void> {
  const { vault } = app;
  if (event.kind === 'look') return void running.push(index.readAll());
  if (event.kind === 'steps') return new Promise((next) => setTimeout(next));
  const file = vault.getFileByPath(event.path);
  if (event.kind === 'put' && file !== null) return vault.modify(file, event.text);
  if (event.kind === 'put') {
    const folder = event.path.split('/').slice(0, -1).join('/');
    if (folder !== '' && vault.getFolderByPath(folder) === null) await vault.createFolder(folder);
    await vault.create(event.path, event.text);
    return;
  }
  if (file === null) return;
  await (event.kind === 'drop' ? vault.delete(file) : vault.rename(file, event.to));
}

/** What an index holds once a vault has come to stand as it does, while it followed. */
async function followed(happened: readonly Happening[], isReady: boolean) {
  const opened = openIndex({});
  opened.app.workspace.setLayoutReady();
  if (isReady) await Promise.all(opened.running);
  for (const event of happened) await happen(event, opened);
  // The app tells of the last changes in a task of its own; what it tells of may be read once more.
  await new Promise((next) => setTimeout(next, 5));
  await Promise.all(opened.running);
  await new Promise((next) => setTimeout(next, 5));
  await Promise.all(opened.running);
  opened.plugin.unload();
  return { notebook: opened.index.notebook(), texts: opened.app.vault.snapshot() };
}

/** The app makes no note with such signs in its name; other programs do. */
function asTheAppNames(notes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(notes).map(([path, text]) => [path.replace(/[\\:*?"<>|]/g, ''), text]));
}

async function readAnew(notes: Readonly<Record<string, string>>): Promise<Notebook> {
  const { app, index, plugin, running } = openIndex(notes);
  app.workspace.setLayoutReady();
  await Promise.all(running);
  plugin.unload();
  return index.notebook();
}

describe('Every note of the job seekers, the stories, the letters, the demo and the bench', { timeout }, () => {
  it.each(vaults)('is read by whatever way it came, and planned, as in a vault read anew: $name', ({ notes }) => {
    const fresh = readNotebook(
      Object.entries(notes).map(([path, text]) => noteOf(path, text)),
      settings,
      TODAY,
    );
    const planned = planAgenda(fresh, settings, NOW);
    fc.assert(
      fc.property(waysTo(notes), fc.boolean(), (happened, isInSteps) => {
        const { readings, plan } = follow(happened);
        const kept = isInSteps ? inSteps(readings) : readings.notebook(settings, TODAY);
        expect(kept).toEqual(fresh);
        expect(plan(kept, settings, NOW)).toEqual(planned);
      }),
      ONCE,
    );
  });

  it.each(vaults)('is followed in the app, also while all is being read, as if opened anew: $name', async (given) => {
    const notes = asTheAppNames(given.notes);
    const fresh = await readAnew(notes);
    await fc.assert(
      fc.asyncProperty(waysTo(notes), fc.boolean(), async (happened, isReady) => {
        const { notebook, texts } = await followed(happened, isReady);
        expect(texts).toEqual(notes);
        expect(notebook).toEqual(fresh);
      }),
      ONCE,
    );
  });
});

describe('A note that matters only because an interview links to it', () => {
  const notes = {
    'Contacts/Dana Whitfield.md': '---\nemail: dana@acme.example\n---\n',
    'Talks/Acme.md': '---\ntype: interview\ncompany: Acme\ndate: 2026-04-17\ninterviewers: "[[Dana Whitfield]]"\n---\n',
  };
  const come = Object.entries(notes).map(([path, text]) => ({ kind: 'put' as const, path, text }));

  it.each([
    ['once the link is known', come],
    [
      'also where the link is made while all is being read',
      [...come.slice(0, 1), { kind: 'look' as const }, ...come.slice(1)],
    ],
  ])('is read %s', async (_, happened) => {
    const { notebook } = await followed(happened, true);
    expect(notebook.interviews[0]?.people[0]?.email).toBe('dana@acme.example');
    expect(notebook).toEqual(await readAnew(notes));
  });
});

it('reads each of a hundred notes that are moved at once a single time, and tells of them in a few calls', async () => {
  const talk = (company: number): string =>
    `---\ncompany: Firm ${company}\ndate: 2026-04-17\ninterviewers: Dana Whitfield\n---\n`;
  const given = Array.from({ length: 100 }, (_, at): [string, string] => [`Talks/${at}.md`, talk(at)]);
  const opened = openIndex(Object.fromEntries(given));
  const { app, index, plugin, running } = opened;
  app.workspace.setLayoutReady();
  await Promise.all(running);
  const [read, told] = [vi.spyOn(app.vault, 'cachedRead'), vi.fn()];
  index.onChange(told);
  await app.vault.createFolder('Old talks');
  await Promise.all(given.map(([path]) => happen({ kind: 'rename', path, to: `Old ${path.toLowerCase()}` }, opened)));
  await Promise.all(running);
  await new Promise((next) => setTimeout(next, 1500));
  const moved = index.notebook().interviews.filter(({ path }) => path.startsWith('Old talks/'));
  expect(moved).toHaveLength(100);
  expect(read).toHaveBeenCalledTimes(100);
  expect(told.mock.calls.length).toBeLessThan(10);
  plugin.unload();
});
