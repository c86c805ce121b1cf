import { readFile } from 'node:fs/promises';

/** A long list of words with blanks between them, or of phrases with commas; none has digits. */
const SORTED_LIST = /(sortedWords|sortedPhrases)\(\s*`([^`]*)`/g;
const MOST_SHARED = 9;

/** A list that is written as one text with commas. */
const COMMA_LIST = /commaList\(\s*(`[^`]*`|'[^'\n]*')/g;

/**
 * Lists of words are written over many lines, with blanks in front of each and behind every comma: readable, and 8 KB of nothing in a bundle. In code
 * the blanks of lines mean nothing either, and no list holds two blanks in a row.
 * @type {import('esbuild').Plugin}
 */
export const listsWithoutIndentation = {
  name: 'lists-without-indentation',
  setup(build) {
    build.onLoad(
      { filter: /[\\/]core[\\/](?:interview|letters|checks)[\\/]words[\\/][^\\/]+\.ts$/ },
      async ({ path }) => {
        const text = await readFile(path, 'utf8');
        const lists = text
          .replace(COMMA_LIST, (list) => list.replace(/,\s+/g, ','))
          .replace(
            SORTED_LIST,
            (_, read, list) => `${read}(\`${packWords(list, read === 'sortedWords' ? /\s+/ : ',')}\``,
          );
        return { contents: lists.replace(/\n +/g, '\n').replace(/ {2,}/g, ' '), loader: 'ts' };
      },
    );
  },
};

/**
 * The words of a list in order, each as the number of letters that it shares with the one before it (a digit) and the rest.
 * @param {string} list words, or phrases
 * @param {RegExp | string} between what stands between two of them
 */
export function packWords(list, between = /\s+/) {
  if (/\d/.test(list)) throw new Error(`A packed list may hold no digits: ${list.trim().slice(0, 80)}`);
  const words = [...new Set(list.split(between).map((word) => word.trim()))].filter((word) => word !== '').sort();
  return words
    .map((word, at) => sharedWith(words[at - 1] ?? '', word) + word.slice(sharedWith(words[at - 1] ?? '', word)))
    .join('');
}

/**
 * @param {string} last
 * @param {string} word
 */
function sharedWith(last, word) {
  const other = Array.from({ length: MOST_SHARED }, (_, at) => at).find(
    (at) => at >= word.length || last[at] !== word[at],
  );
  return other ?? MOST_SHARED;
}
