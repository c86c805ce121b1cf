import { noteCandidatesOf } from '../../../src/core/interview/note-candidates.ts';
import { readNote } from '../../../src/core/note/read-note.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { parse } from 'yaml';
import { atMost, type Figure, type Goal } from '../goal.ts';
import { makeVault } from '../vault/make-vault.ts';

type Properties = Readonly<Record<string, unknown>>;

/** A note as the app's metadata cache holds it: parsed long before any plugin asks. */
interface Cached {
  readonly path: string;
  readonly frontmatter: Properties | undefined;
}

const ROUNDS = 15;
const LIMIT = 3;
const LONGEST_SLICE = 8;

/** Goal 5, as far as the core goes: telling candidates from the app's cache, against only walking through the cache. */
export const appScanGoal: Goal = {
  numbers: [5],
  measure: ({ sizes }) => sizes.flatMap(scan),
};

function scan(size: number): readonly Figure[] {
  // The app goes from folder to folder.
  const notes = [...makeVault(size)].sort((a, b) => (a.path < b.path ? -1 : 1));
  const cache = notes.map(({ path, text }): Cached => ({ path, frontmatter: frontmatterOf(path, text) }));
  const bare = least(() => cache.reduce((keys, { frontmatter }) => keys + Object.keys(frontmatter ?? {}).length, 0));
  const ours = least(() => {
    const { byProperties } = noteCandidatesOf(defaultSettings);
    return cache.filter(({ path, frontmatter }) => byProperties(path, frontmatter ?? {})).length;
  });
  const what = `telling candidates from the metadata cache of ${size.toLocaleString('en')} notes (${ours.toFixed(1)} ms)`;
  return [atMost(5, `${what}, against walking through it`, { ratio: ours / bare, limit: LIMIT }), slice(size, ours)];
}

/** A slice of the main thread is so many notes that it takes no longer than a frame has to spare. */
function slice(size: number, milliseconds: number): Figure {
  const notes = Math.floor((LONGEST_SLICE / milliseconds) * size);
  return {
    goal: 5,
    what: `notes that fit into a slice of ${LONGEST_SLICE} ms, out of ${size.toLocaleString('en')}`,
    figure: notes.toLocaleString('en'),
    limit: '≥ 1,000',
    holds: notes >= 1000,
  };
}

function least(run: () => number): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return Math.min(...times);
}

function frontmatterOf(path: string, text: string): Properties | undefined {
  const { properties } = readNote(
    path,
    text,
    (yaml) => parse(yaml, { schema: 'failsafe', logLevel: 'silent' }) as unknown,
  );
  return Object.keys(properties).length === 0 ? undefined : properties;
}
