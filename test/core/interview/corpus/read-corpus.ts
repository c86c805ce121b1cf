import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { interpretNote } from '../../../../src/core/interview/interpret-note.ts';
import { linkFinder } from '../../../../src/core/interview/notebook/notebook.ts';
import { noteOf, plainSettings } from '../vault.ts';
import type { Scores } from './counts.ts';
import { scoreNote } from './score.ts';
import type { Truth } from './truth.ts';

/** The day on which the corpus is read: after the last note was written. */
const READ_ON = '2026-04-20';

/** Reads every note of a corpus (a folder with one vault a person) and scores it against the truth beside it. */
export function scoreCorpus(folder: string): Scores {
  const scores: Scores = new Map();
  for (const person of readdirSync(folder))
    if (existsSync(join(folder, person, 'persona.json'))) scoreVault(join(folder, person), scores);
  return scores;
}

function scoreVault(root: string, scores: Scores): void {
  const persona = JSON.parse(readFileSync(join(root, 'persona.json'), 'utf8')) as { name: string };
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  const notes = files.map((file) => noteOf(file.split(sep).join('/'), readFileSync(join(root, file), 'utf8')));
  const linked = linkFinder(notes);
  for (const note of notes) {
    const beside = truthBeside(root, note.path);
    if (beside === undefined) continue;
    const truth = JSON.parse(readFileSync(beside, 'utf8')) as Truth;
    const read = interpretNote(note, {
      settings: { ...plainSettings, name: persona.name, aliases: [] },
      linked,
      today: READ_ON,
    });
    const path = `${relative(join(root, '..'), root)}/${note.path}`;
    scoreNote({ path, truth, read: read.kind === 'interview' ? read.interview : null, scores });
  }
}

/** The truth beside a note: the same name, its blanks as they are or as hyphens. */
function truthBeside(root: string, note: string): string | undefined {
  const name = note.replace(/\.md$/, '.truth.json');
  const hyphened = `${posix.dirname(name)}/${posix.basename(name).replace(/ /g, '-')}`;
  return [name, hyphened].map((file) => join(root, file)).find(existsSync);
}
