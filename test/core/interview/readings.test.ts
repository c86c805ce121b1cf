import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { interpretNote } from '../../../src/core/interview/interpret-note.ts';
import { groupApplications } from '../../../src/core/interview/notebook/applications.ts';
import { linkFinder, notebookOf } from '../../../src/core/interview/notebook/notebook.ts';
import type { Reading } from '../../../src/core/interview/reading.ts';
import type { Note } from '../../../src/core/note/types.ts';
import { noteOf, plainSettings } from './vault.ts';

/** After the last note was written. */
const READ_ON = '2026-04-20';
const vaults = ['../../corpus', '../../corpus-later'].flatMap((corpus) => {
  const folder = join(import.meta.dirname, corpus);
  const writers = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'persona.json')));
  return writers.map((writer) => ({ writer, root: join(folder, writer) }));
});

function notesIn(root: string): readonly Note[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const notes = files.filter((file) => file.endsWith('.md')).sort();
  return notes.map((file) => noteOf(file, readFileSync(join(root, file), 'utf8')));
}

/** All that was read, without what nothing is known of; a line of the note has its number in front. */
function known(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(known);
  if (typeof value !== 'object' || value === null) return value === false ? null : value;
  const entries = Object.entries(value).map(([key, each]) => [key, known(each)] as const);
  const { text, line, ...more } = Object.fromEntries(entries.filter(([, each]) => each !== null));
  const said = typeof line === 'number' ? { [`line ${String(line)}`]: text } : text === undefined ? {} : { text };
  const all = { ...said, ...more };
  return Object.keys(all).length === 0 ? null : all;
}

function told(reading: Reading): string {
  const { path, kind, reason, ...rest } = reading;
  return `## ${path}\n\nis ${kind}: ${reason}\n\n${shown(rest)}`;
}

function shown(value: unknown): string {
  return `\`\`\`yaml\n${stringify(known(value) ?? {}, { lineWidth: 0, aliasDuplicateObjects: false })}\`\`\`\n`;
}

function readingsOf(root: string): string {
  const { name } = JSON.parse(readFileSync(join(root, 'persona.json'), 'utf8')) as { name: string };
  const notes = notesIn(root);
  const settings = { ...plainSettings, name, aliases: [] };
  const context = { settings, linked: linkFinder(notes), today: READ_ON } as const;
  const readings = notes.map((note) => interpretNote(note, context));
  const applications = groupApplications(notebookOf(readings).interviews).map((application) => ({
    ...application,
    interviews: application.interviews.map(({ path }) => path),
    people: application.people.map(({ name: met, part, topics }) => ({ met, part, topics: topics.length })),
  }));
  return `${readings.map(told).join('\n')}\n## Applications\n\n${shown(applications)}`;
}

describe('Everything that is read in the notes of', () => {
  it.each(vaults)('$writer is what its file in the folder readings says', async ({ writer, root }) => {
    const file = new URL(`readings/${writer}.md`, import.meta.url);
    await expect(readingsOf(root)).toMatchFileSnapshot(file.pathname);
  });
});
