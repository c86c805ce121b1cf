import type { App } from './app.ts';
import { obsidian } from './obsidian.ts';
import { Plugin } from './plugin.ts';

type PluginClass = new (app: App, manifest: { readonly id: string; readonly name: string }) => Plugin;

/** Loads a built main.js as the app does: as text, with a `require` that knows only "obsidian". */
export async function loadPlugin(
  app: App,
  code: string,
  manifest: { readonly id: string; readonly name: string },
): Promise<Plugin> {
  const module: { exports: { default?: PluginClass } } = { exports: {} };
  const require = (name: string): unknown => {
    if (name === 'obsidian') return obsidian;
    throw new Error(`Cannot find module '${name}'`);
  };
  // The app evaluates plugins this way; there is no other way to load main.js unchanged.
  const load = window.eval(`(function (require, module, exports) {${code}\n})`) as (...args: unknown[]) => void;
  load(require, module, module.exports);
  const Main = module.exports.default;
  if (Main === undefined) throw new Error('main.js has no default export');
  const plugin = new Main(app, manifest);
  await plugin.load();
  return plugin;
}
