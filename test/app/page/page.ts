import { setup } from 'obsidian-test-mocks/setup';
import icons from 'lucide-static/icon-nodes.json' with { type: 'json' };
import type { App } from '../frame/app.ts';
import { useIcons } from '../frame/icons.ts';
import { loadPlugin } from '../frame/load-plugin.ts';
import { openFrame } from '../frame/open-frame.ts';
import { beOn } from '../frame/platform.ts';
import type { Plugin } from '../frame/plugin.ts';

declare global {
  interface Window {
    /** For the tests: the app of the page, its plugin, and a way to switch that off and on again. */
    bench: { readonly app: App; plugin: Plugin; readonly reload: () => Promise<void> };
  }
}

type Nodes = Readonly<Record<string, readonly (readonly [string, Readonly<Record<string, string>>])[]>>;

const wanted = new URLSearchParams(window.location.search);
const text = async (path: string): Promise<string> => (await fetch(path)).text();

setup();
useIcons((name) => {
  const nodes = (icons as unknown as Nodes)[name];
  if (nodes === undefined) return null;
  const attributes = (each: Readonly<Record<string, string>>): string =>
    Object.entries(each)
      .map(([key, value]) => `${key}="${value}"`)
      .join(' ');
  return nodes.map(([tag, each]) => `<${tag} ${attributes(each)}/>`).join('');
});

const start = wanted.get('now');
if (start !== null) startClockAt(Date.parse(start));
document.documentElement.dir = wanted.get('dir') ?? 'ltr';
document.body.addClass(`theme-${wanted.get('theme') ?? 'light'}`);
beOn(wanted.get('device') === 'phone' ? 'phone' : 'desktop');

const notes = wanted.get('vault') === 'empty' ? {} : (JSON.parse(await text('/notes.json')) as Record<string, string>);
const app = openFrame(notes, document.body);
app.saveData('interview-follow-up', JSON.parse(wanted.get('settings') ?? '{"welcomed":true,"name":"Imogen Vasey"}'));
const manifest = JSON.parse(await text('/manifest.json')) as { id: string; name: string };
const code = await text('/main.js');
window.bench = { app, plugin: await loadPlugin(app, code, manifest), reload };
// The app's windows stand in a task of their own, after main.js was evaluated.
await new Promise((next) => window.setTimeout(next));
performance.mark('windows stand');
app.workspace.setLayoutReady();
await app.workspace.ensureSideLeaf('interview-follow-up-agenda', 'right', { active: true });
const first = app.vault.getFileByPath(wanted.get('open') ?? '');
if (first !== null) await app.workspace.getLeaf().openFile(first);
// Commands are offered once the notes are read.
while (app.listCommands().length === 0) await new Promise((next) => window.setTimeout(next, 5));
document.documentElement.dataset.bench = 'ready';

/** Switches the plugin off and on, as the app does after an update: main.js is evaluated anew. */
async function reload(): Promise<void> {
  window.bench.plugin.unload();
  window.bench.plugin = await loadPlugin(app, code, manifest);
}

/** The page's clock starts at that moment and goes on from there. */
function startClockAt(moment: number): void {
  const realNow = Date.now.bind(Date);
  const shift = moment - realNow();
  Date.now = () => realNow() + shift;
}
