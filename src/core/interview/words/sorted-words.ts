/**
 * The words of a long list: written one behind the other in the sources; in a bundle packed, each as the number of letters that it shares with
 * the one before it and the letters that follow (`0anna4bel2ton` is anna, annabel, anton), which halves the list.
 */
export function sortedWords(list: string): readonly string[] {
  const text = list.trim();
  if (!/^\d/.test(text)) return text.split(/\s+/);
  let last = '';
  return Array.from(text.matchAll(/(\d)(\D*)/g), ([, shared = '', rest = '']) => {
    last = last.slice(0, Number(shared)) + rest;
    return last;
  });
}
