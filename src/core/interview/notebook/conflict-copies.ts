import type { Interview, NoteToFix } from '../model.ts';
import type { Reading } from '../reading.ts';

/**
 * How sync programs name the copy that they make when two devices changed a note: what they put behind its name, as of
 * November 2026. Copies of iCloud and Google Drive ("Acme 2", "Acme (1)") are named as a person may name a second note, and
 * are taken for one.
 */
const COPY_ENDINGS: readonly RegExp[] = [
  /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]{1,20})?$/, // Syncthing
  / \((?:[^()]{1,80} )?conflicted copy(?: [^()]{1,80})?\)$/i, // Dropbox, Nextcloud, Obsidian Sync
  / \(SFConflict [^()]{1,120}\)$/, // Seafile
  /_conflict-\d{8}-\d{6}$/, // ownCloud
  /_[^_]{1,60}_Conflict$/, // Synology Drive
  /\.conflict$/i, // Resilio Sync
];

/** The path of the note that a path is a sync program's copy of, or null where its name is that of no copy. */
export function originalOf(path: string): string | null {
  if (!/conflict/i.test(path)) return null;
  const name = path.replace(/\.md$/i, '');
  const ending = COPY_ENDINGS.map((each) => each.exec(name)).find((found) => found !== null);
  return ending ? name.slice(0, ending.index) + path.slice(name.length) : null;
}

/**
 * Readings in which a sync program's copy beside its note owes nothing of its own: it becomes a note to fix, and its log
 * counts with that of the note, so that nobody is thanked twice. A copy whose note is gone stays a note.
 */
export function settleCopies(readings: readonly Reading[]): readonly Reading[] {
  if (!readings.some(({ path }) => originalOf(path) !== null)) return readings;
  const paths = new Map(readings.map(({ path }) => [path.toLowerCase(), path]));
  const copies = new Map<string, Reading[]>();
  for (const reading of readings) {
    const original = paths.get(originalOf(reading.path)?.toLowerCase() ?? '');
    if (original !== undefined) copies.set(original, [...(copies.get(original) ?? []), reading]);
  }
  if (copies.size === 0) return readings;
  const originals = new Map([...copies].flatMap(([original, all]) => all.map(({ path }) => [path, original] as const)));
  return readings.map((reading) => {
    const original = originals.get(reading.path);
    return original === undefined ? withLogs(reading, copies.get(reading.path) ?? []) : asCopy(reading, original);
  });
}

function asCopy({ path, kind }: Reading, original: string): Reading {
  const says = `This is a sync program’s copy of ${original}: move what is missing there into it, then delete this copy.`;
  const fix: readonly NoteToFix[] = kind === 'other' ? [] : [{ path, where: 'file name', says }];
  return { kind: 'other', path, reason: `it is a sync program’s copy of ${original}`, fix };
}

function withLogs(reading: Reading, copies: readonly Reading[]): Reading {
  if (reading.kind !== 'interview') return reading;
  const logs = copies.flatMap((copy) => (copy.kind === 'interview' ? copy.interview.logLines : []));
  const missing = logs.filter((line) => !reading.interview.logLines.includes(line));
  if (missing.length === 0) return reading;
  const interview: Interview = { ...reading.interview, logLines: [...reading.interview.logLines, ...missing] };
  return { ...reading, interview };
}
