import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderNotes } from '../../src/cli/folder-notes.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { folderWith } from '../support/command-line.ts';
import { memoryNotes } from '../support/memory-notes.ts';
import { describeNotes } from '../support/notes-contract.ts';

describeNotes('notes in memory', (texts) => {
  const held = new Map(Object.entries(texts));
  return { notes: memoryNotes(held), textOf: (path) => held.get(path) ?? '' };
});

describeNotes('notes of a folder', (texts) => {
  const root = folderWith(texts);
  return { notes: folderNotes(root, defaultSettings), textOf: (path) => readFileSync(join(root, path), 'utf8') };
});
