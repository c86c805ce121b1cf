/** Text for a field of one line: every run of line ends, tabs, other control characters and spaces is one space; trimmed. */
export function plainLine(text: string): string {
  return wellFormed(text)
    .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
    .trim();
}

/** Text for a field of several lines: `\n` line ends, no other control characters but tabs. */
export function plainLines(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '');
}

/** The text with every half of a broken character pair replaced, so that it can be written as UTF-8 and read back alike. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
