import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBench } from './support.ts';

const open = useBench();
const HALLAM = 'Interviews/2026-03-11 Hallam Bridge Museum.md';
const PATIENCE = 900_000;
const MEGABYTE = 1_000_000;

/** What the page holds after everything that can be thrown away was thrown away. */
interface Held {
  readonly nodes: number;
  readonly listeners: number;
  readonly bytes: number;
}

/** A function that counts what the page holds. */
async function counter(page: Page): Promise<() => Promise<Held>> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  return () => held(client);
}

async function held(client: CDPSession): Promise<Held> {
  for (let round = 0; round < 3; round += 1) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners'), bytes: value('JSHeapUsedSize') };
}

/** What the plugin has added to the app, and the timers that still run. */
const added = (page: Page) =>
  page.evaluate(() => {
    const { app } = window.bench;
    const { vault, metadataCache, workspace } = app;
    const kept = [app.commands, app.views, app.hoverSources, app.uriHandlers, app.cliHandlers, app.basesViews];
    return {
      listeners: [app, vault, metadataCache, workspace].map(({ listeners }) => listeners),
      registered: [...kept.map(({ size }) => size), app.settingTabs.length],
      elements: [app.ribbonEl, app.statusBarEl, document.head, document.body].map((each) => each.childElementCount),
      timers: (window as unknown as { running: ReadonlySet<number> }).running.size,
    };
  });

/** From now on the page keeps a list of its timers: an interval until it is cleared, a timeout until it is over as well. */
const countTimers = (page: Page) =>
  page.evaluate(() => {
    const running = new Set<number>();
    const later = window.setTimeout.bind(window);
    const again = window.setInterval.bind(window);
    const stops = [window.clearTimeout.bind(window), window.clearInterval.bind(window)] as const;
    const started = (id: unknown): number => {
      running.add(Number(id));
      return Number(id);
    };
    const [clearTimeout, clearInterval] = stops.map((stop) => (id: number) => {
      running.delete(id);
      stop(id);
    });
    const setTimeout = (run: () => void, after?: number): number => {
      const over = (): void => {
        running.delete(id);
        run();
      };
      const id = started(later(over, after));
      return id;
    };
    const setInterval = (run: () => void, every?: number): number => started(again(run, every));
    Object.assign(window, { running, setTimeout, setInterval, clearTimeout, clearInterval });
  });

test(
  'opening and closing the view a thousand times leaves no listener, no detached node and no memory behind',
  async () => {
    const page = await open();
    const counted = await counter(page);
    const cycle = (times: number): Promise<void> =>
      page.evaluate(async (count) => {
        const { workspace } = window.bench.app;
        const type = 'interview-follow-up-agenda';
        for (let round = 0; round < count; round += 1) {
          for (const leaf of workspace.getLeavesOfType(type)) leaf.detach();
          await workspace.ensureSideLeaf(type, 'right');
        }
      }, times);
    await cycle(20);
    const before = await counted();
    const shown = await page.evaluate(() => window.bench.app.vault.listeners);
    await cycle(1000);
    const after = await counted();
    expect(after.nodes - before.nodes).toBeLessThan(200);
    expect(after.listeners - before.listeners).toBeLessThan(50);
    expect((after.bytes - before.bytes) / MEGABYTE).toBeLessThan(3);
    expect(await page.evaluate(() => window.bench.app.vault.listeners)).toBe(shown);
  },
  PATIENCE,
);

test(
  'switching the plugin off and on a thousand times leaves nothing of it behind',
  async () => {
    const page = await open();
    const counted = await counter(page);
    await countTimers(page);
    const cycle = (times: number): Promise<void> =>
      page.evaluate(
        async ([count, path]) => {
          const { app, reload } = window.bench;
          const note = app.vault.getFileByPath(path);
          if (note === null) throw new Error('the demo vault has no such note');
          const text = app.vault.textOf(path);
          for (let round = 0; round < count; round += 1) {
            await reload();
            await app.workspace.ensureSideLeaf('interview-follow-up-agenda', 'right');
            while (app.listCommands().length === 0) await new Promise((next) => window.setTimeout(next, 1));
            // A change is still on its way when the plugin is switched off.
            await app.vault.modify(note, round % 2 === 0 ? `${text}\nOne more line.` : text);
            app.settingTabs[0]?.show();
          }
        },
        [times, HALLAM] as const,
      );
    // What one timer starts may start the next, with work in between that the page does in turns of its own.
    const settled = async (): Promise<void> => {
      for (let second = 0; second < 10; second += 1) await page.clock.runFor(1000);
    };
    await cycle(20);
    await settled();
    const [before, addedBefore] = [await counted(), await added(page)];
    await cycle(1000);
    await settled();
    const after = await counted();
    expect(await added(page)).toEqual(addedBefore);
    expect(after.nodes - before.nodes).toBeLessThan(200);
    expect(after.listeners - before.listeners).toBeLessThan(50);
    expect((after.bytes - before.bytes) / MEGABYTE).toBeLessThan(3);
  },
  PATIENCE,
);
