import { readFile } from 'node:fs/promises';

/**
 * Lists of words are written over many lines, with blanks in front of each: readable, and 2 KB of nothing in a bundle. In code the same blanks mean
 * nothing either, and no list holds two blanks in a row.
 * @type {import('esbuild').Plugin}
 */
export const listsWithoutIndentation = {
  name: 'lists-without-indentation',
  setup(build) {
    build.onLoad({ filter: /[\\/]core[\\/]interview[\\/]words[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { contents: text.replace(/\n +/g, '\n').replace(/ {2,}/g, ' '), loader: 'ts' };
    });
  },
};
