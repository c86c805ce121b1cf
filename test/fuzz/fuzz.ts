import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../../src/core/note/fingerprint.ts';
import { chanceFrom } from '../bench/vault/chance.ts';
import { checkText } from './check-text.ts';
import { mutate } from './mutate.ts';
import { NOTHING_REACHED, notReached, type Reached, sumOf } from './reached.ts';
import { CORPUS, readSeeds } from './seeds.ts';

// node scripts/fuzz.mjs [seconds] [seed]: makes texts from notes, cards and settings, and keeps each one that breaks a promise in the corpus.

const [seconds = '20', seed] = process.argv.slice(2);
/** The gate has the same texts every day, so that it turns red by a change alone. */
const FIXED = '20260312';
/** Milliseconds of the processor's time that one text may take. */
const PATIENCE = 3000;
const processorTime = (): number => process.cpuUsage().user / 1000;
const FINE = 2 ** 30;

const [notes = [], cards = [], settings = []] = readSeeds(process.cwd());
/** Three texts of five are notes: of all readers theirs has most to read. */
const KINDS = [notes, notes, notes, cards, settings] as const;

interface Run {
  readonly made: number;
  readonly kept: number;
  readonly slowest: number;
  readonly reached: Reached;
}

const { reached, kept } = runFrom(seed ?? FIXED, Number(seconds));
const missed = notReached(reached);
if (missed.length > 0) console.error(`Not one of these was read, so they were not tried: ${missed.join(', ')}`);
process.exitCode = missed.length === 0 && kept === 0 ? 0 : 1;

/** Makes texts until the seconds are over; the same seed makes the same texts. */
function runFrom(from: string, allowed: number): Run {
  const { below, pick } = chanceFrom(Number(from));
  const chance = (): number => below(FINE) / FINE;
  const end = performance.now() + allowed * 1000;
  let run: Run = { made: 0, kept: 0, slowest: 0, reached: NOTHING_REACHED };
  while (performance.now() < end) run = withText(run, mutate(pick(KINDS), chance));
  console.log(
    `Seed ${from}: ${run.made} texts in ${allowed} s, ${run.kept} broke a promise, the slowest took ${Math.round(run.slowest)} ms; read: ${Object.entries(
      run.reached,
    )
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ')}`,
  );
  return run;
}

function withText({ made, kept, slowest, reached }: Run, text: string): Run {
  const began = processorTime();
  const found = tryText(text);
  const took = processorTime() - began;
  const fault = found.fault ?? (took < PATIENCE ? null : `it takes ${Math.round(took)} ms`);
  if (fault !== null) keep(text, fault);
  return {
    made: made + 1,
    kept: kept + (fault === null ? 0 : 1),
    slowest: Math.max(slowest, took),
    reached: sumOf(reached, found.reached),
  };
}

function tryText(text: string): { readonly reached: Partial<Reached>; readonly fault: string | null } {
  try {
    return { reached: checkText(text), fault: null };
  } catch (error) {
    return { reached: {}, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function keep(text: string, fault: string): void {
  mkdirSync(CORPUS, { recursive: true });
  const path = join(CORPUS, `${fingerprint(text)}.txt`);
  writeFileSync(path, text);
  console.error(`${path}: ${fault}`);
}
