import { setFlagsFromString } from 'node:v8';

/**
 * Switches by the engine's version: they come and go, and one that is not known is complained about on the terminal. They are those of Node 20, 22 and
 * 24, which they save a quarter to a third of the processor time of an agenda.
 */
const SWITCHES: Readonly<Record<string, readonly string[]>> = {
  '11.3': ['--no-regexp-tier-up', '--interrupt-budget=1200000'],
  '12.4': ['--no-regexp-tier-up', '--invocation-count-for-turbofan=30000'],
  '13.6': ['--no-regexp-tier-up', '--invocation-count-for-turbofan=30000'],
};

/** An engine as Node itself is built with: “12.4.254.21-node.33”. Other programs that run what is written for Node have other ones. */
const NODES_OWN = /^(\d+\.\d+)\.[\d.]+-node\.\d+$/;

/** The switches for an engine, as `process.versions.v8` names it; none for one that is not known. */
export function switchesFor(engine: string): readonly string[] {
  return SWITCHES[NODES_OWN.exec(engine)?.[1] ?? ''] ?? [];
}

/**
 * Tunes the engine for a process that ends after a second or two. As it comes, it compiles each pattern twice, the second time when it is used again,
 * and spends a third of all time on making quick what is hardly run any more.
 *
 * Node warns of switches that are set while the engine runs. These decide only when code is compiled, not what it does, and the engine looks them up
 * each time; nothing else has been done by then. Where they cannot be set, everything works without them.
 */
export function tuneEngine(): void {
  try {
    for (const each of switchesFor(process.versions.v8)) setFlagsFromString(each);
  } catch {
    // A program that runs what is written for Node may have no switches at all.
  }
}
