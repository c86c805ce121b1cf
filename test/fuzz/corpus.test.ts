import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkText } from './check-text.ts';

const corpus = join(import.meta.dirname, 'corpus');

it('The texts that random changes found break no promise', () => {
  const texts = readdirSync(corpus).map((name) => readFileSync(join(corpus, name), 'utf8'));
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(() => checkText(text)).not.toThrow();
});
