import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import type { App } from '../app/frame/app.ts';
import { loadPlugin } from '../app/frame/load-plugin.ts';
import { openFrame } from '../app/frame/open-frame.ts';
import type { Plugin } from '../app/frame/plugin.ts';
import { readVault } from '../app/page/read-vault.mjs';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The demo vault's own moment: half past five on Thursday 12 March 2026. */
const STORY = new Date('2026-03-12T17:30:00');

/** The demo vault in memory, as paths and texts. */
export const demoVault = (): Record<string, string> => readVault(join(root, 'test-vault'));

/** An app with the built main.js in it, unchanged. */
export interface Opened {
  readonly app: App;
  readonly plugin: Plugin;
}

/** Loads the built main.js, unchanged, into the frame over these notes; the layout is ready, and the notes are read. Settings may be a text, as it stands in data.json. */
export async function openPlugin(
  notes: Readonly<Record<string, string>> = demoVault(),
  settings: object | string = { welcomed: true, name: 'Imogen Vasey', reminders: false },
): Promise<Opened> {
  vi.setSystemTime(STORY);
  document.body.replaceChildren();
  const app = openFrame(notes, document.body);
  const manifest = JSON.parse(read('manifest.json')) as { readonly id: string; readonly name: string };
  if (typeof settings === 'string') app.vault.adapter.files.set(`.obsidian/plugins/${manifest.id}/data.json`, settings);
  else app.saveData(manifest.id, settings);
  const plugin = await loadPlugin(app, read('main.js'), manifest);
  onTestFinished(() => plugin.unload());
  app.workspace.setLayoutReady();
  // Commands are offered once the notes are read.
  await vi.waitUntil(() => app.listCommands().length > 0, { timeout: 10_000 });
  await settled();
  return { app, plugin };
}

/** Waits until the app's events have gone round and the view is drawn. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 15; round += 1) await new Promise((next) => setTimeout(next, 8));
}
