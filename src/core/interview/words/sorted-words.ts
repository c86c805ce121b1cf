import { commaList } from '../../text/comma-list.ts';

/**
 * The words of a long list: written one behind the other in the sources; in a bundle packed, each as the number of letters that it shares with
 * the one before it and the letters that follow (`0anna4bel2ton` is anna, annabel, anton), which halves the list.
 */
export function sortedWords(list: string): readonly string[] {
  const text = list.trim();
  return /^\d/.test(text) ? unpacked(text) : text.split(/\s+/);
}

/** As `sortedWords`, for phrases with commas between them; their order says nothing. */
export function sortedPhrases(list: string): readonly string[] {
  return /^\d/.test(list) ? unpacked(list) : commaList(list);
}

function unpacked(text: string): readonly string[] {
  let last = '';
  return Array.from(text.matchAll(/(\d)(\D*)/g), ([, shared = '', rest = '']) => {
    last = last.slice(0, Number(shared)) + rest;
    return last;
  });
}
