import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { scoreCorpus } from './corpus/read-corpus.ts';
import type { Score } from './corpus/counts.ts';
import { precision, recall, tableOf } from './corpus/table.ts';

const NONE: Score = { right: 0, wrong: 0, missed: 0, notes: [] };
const scores = scoreCorpus(fileURLToPath(new URL('../../corpus', import.meta.url)));
const of = (field: string): Score => scores.get(field) ?? NONE;
const later = scoreCorpus(fileURLToPath(new URL('../../corpus-later', import.meta.url)));
const latest = scoreCorpus(fileURLToPath(new URL('../../corpus-latest', import.meta.url)));
const ofLatest = (field: string): Score => latest.get(field) ?? NONE;
const ofLater = (field: string): Score => later.get(field) ?? NONE;

// `CORPUS=1` prints the figures and what is read wrong; `CORPUS=<folder>` does so for notes that lie elsewhere.
afterAll(() => {
  const { CORPUS = '' } = process.env;
  const shown = existsSync(CORPUS) ? scoreCorpus(CORPUS) : scores;
  const misses = [...shown.values()].flatMap(({ notes }) => notes);
  if (CORPUS !== '') process.stdout.write(`\n${tableOf(shown)}\n\n${misses.join('\n')}\n`);
});

describe('Notes that twenty people wrote without knowing this reader', () => {
  it.each(['people', 'addresses', 'date', 'company'])('are never read with a wrong one: %s', (field) => {
    expect(of(field).notes.filter((note) => note.includes(' is '))).toEqual([]);
    expect(of(field).wrong).toBe(0);
  });

  it('give no topic that is private', () => {
    expect(of('private').notes).toEqual([]);
  });

  it.each([
    ['people', 95],
    ['date', 95],
    ['company', 95],
    ['parts', 95],
    ['addresses', 95],
    ['topics', 85],
    ['promises', 85],
    ['time', 85],
    ['status', 90],
    ['round', 95],
    ['format', 92],
    ['role', 75],
  ])('give at least so much of what there is to read: %s %i %%', (field, percent) => {
    expect(recall(of(field))).toBeGreaterThanOrEqual(percent);
  });

  it.each([
    ['parts', 95],
    ['round', 100],
    ['format', 100],
    ['topics', 90],
    ['promises', 90],
    ['time', 90],
    ['role', 90],
  ])('are read right where they are read: %s %i %%', (field, percent) => {
    expect(precision(of(field))).toBeGreaterThanOrEqual(percent);
  });
});

describe('Notes of forty-eight others, whose first reading found the gaps', () => {
  it.each(['people', 'addresses', 'date', 'company'])('are never read with a wrong one: %s', (field) => {
    expect(ofLater(field).notes.filter((note) => note.includes(' is '))).toEqual([]);
    expect(ofLater(field).wrong).toBe(0);
  });

  it('give no topic that is private', () => {
    expect(ofLater('private').notes).toEqual([]);
  });

  it.each([
    ['people', 97],
    ['date', 97],
    ['company', 97],
    ['topics', 87],
    ['parts', 95],
    ['addresses', 80],
    ['time', 90],
    ['role', 70],
    ['round', 95],
    ['format', 92],
  ])('give at least so much of what there is to read: %s %i %%', (field, percent) => {
    expect(recall(ofLater(field))).toBeGreaterThanOrEqual(percent);
  });

  it.each([
    ['topics', 90],
    ['round', 100],
    ['format', 100],
    ['parts', 95],
    ['time', 95],
    ['role', 90],
  ])('are read right where they are read: %s %i %%', (field, percent) => {
    expect(precision(ofLater(field))).toBeGreaterThanOrEqual(percent);
  });
});

describe('Notes of seventy more, of which what is read wrong is still to be mended', () => {
  it.each([
    ['people', 100],
    ['parts', 95],
    ['date', 100],
    ['time', 100],
    ['company', 96],
    ['topics', 83],
  ])('are read no worse than at first: %s %i %% right', (field, percent) => {
    expect(precision(ofLatest(field))).toBeGreaterThanOrEqual(percent);
  });

  it.each([
    ['people', 83],
    ['date', 93],
    ['company', 79],
    ['topics', 62],
  ])('give at least so much of what there is to read: %s %i %%', (field, percent) => {
    expect(recall(ofLatest(field))).toBeGreaterThanOrEqual(percent);
  });
});
