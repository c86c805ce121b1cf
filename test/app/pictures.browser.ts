import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markOf, openPicture, pictures } from './page/pictures.mjs';
import { useBrowser } from './support.ts';

const HUNDRED_AND_FIFTY_KB = 150_000;
const folder = new URL('../../docs/images/', import.meta.url);
const marks = JSON.parse(readFileSync(new URL('marks.json', folder), 'utf8')) as Readonly<Record<string, string>>;
const browser = useBrowser();

describe.each(pictures.map((picture) => ({ name: picture.name, picture })))(
  'the picture $name',
  ({ name, picture }) => {
    test('shows what the plugin shows now (else: npm run screenshots)', async () => {
      const page = await openPicture(...browser(), picture);
      expect(await markOf(page)).toBe(marks[name]);
      await page.context().close();
    });

    test('is small enough for a page', () => {
      expect(statSync(new URL(`${name}.png`, folder)).size).toBeLessThan(HUNDRED_AND_FIFTY_KB);
    });
  },
);
