import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkText } from './check-text.ts';
import { NOTHING_REACHED, notReached, sumOf } from './reached.ts';
import { readSeeds, textsOfCorpus } from './seeds.ts';

const root = join(import.meta.dirname, '..', '..');

it('The texts that random changes found break no promise', () => {
  const texts = textsOfCorpus(root);
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(() => checkText(text)).not.toThrow();
});

it('The texts from which the random ones are made reach every reader: notes, people, letters, cards, settings, logs', () => {
  const [notes = [], cards = [], settings = []] = readSeeds(root);
  const some = [...notes.filter((_, at) => at % 10 === 0), ...cards, ...settings];
  const reached = some.map(checkText).reduce(sumOf, NOTHING_REACHED);
  expect(notReached(reached)).toEqual([]);
});
