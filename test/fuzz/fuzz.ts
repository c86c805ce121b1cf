import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../../src/core/note/fingerprint.ts';
import { chanceFrom } from '../bench/vault/chance.ts';
import { checkText } from './check-text.ts';
import { mutate } from './mutate.ts';

// node scripts/fuzz.mjs [seconds] [seed]: makes texts from notes, and keeps each one that breaks a promise in the corpus.

const [seconds = '20', seed = '20260312'] = process.argv.slice(2);
const corpus = join(process.cwd(), 'test/fuzz/corpus');
/** Milliseconds of the processor's time that one text may take. */
const PATIENCE = 3000;
const processorTime = (): number => process.cpuUsage().user / 1000;

const seeds = ['test-vault', 'test/corpus', 'test/fuzz/corpus'].flatMap(textsIn);
const { below } = chanceFrom(Number(seed));
const FINE = 2 ** 30;
const chance = (): number => below(FINE) / FINE;
const end = performance.now() + Number(seconds) * 1000;
let made = 0;
let kept = 0;
let slowest = 0;
while (performance.now() < end) {
  const text = mutate(seeds, chance);
  const began = processorTime();
  const fault = faultOf(text);
  const took = processorTime() - began;
  slowest = Math.max(slowest, took);
  made += 1;
  if (fault === null && took < PATIENCE) continue;
  kept += 1;
  mkdirSync(corpus, { recursive: true });
  const path = join(corpus, `${fingerprint(text)}.txt`);
  writeFileSync(path, text);
  console.error(`${path}: ${fault ?? `it takes ${Math.round(took)} ms`}`);
}
console.log(
  `${made} texts in ${seconds} s from seed ${seed}: ${kept} broke a promise; the slowest took ${Math.round(slowest)} ms`,
);
process.exitCode = kept === 0 ? 0 : 1;

function faultOf(text: string): string | null {
  try {
    checkText(text);
    return null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function textsIn(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return paths.filter((path) => /\.(?:md|txt)$/.test(path)).map((path) => readFileSync(join(folder, path), 'utf8'));
}
