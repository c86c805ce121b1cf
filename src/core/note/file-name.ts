/** Longest name that every file system and sync service takes, in bytes of UTF-8, with room for an ending and a number. */
const LONGEST = 200;

/**
 * A text as a file name without ending, for every system the vault may be synced to: without path, control and direction marks and characters
 * that Windows or Obsidian's links refuse, not reserved, not hidden, at most 200 bytes. Never empty.
 */
export function safeFileName(text: string): string {
  const clean = text.normalize('NFC').replace(REFUSED, ' ').replace(/\s+/g, ' ');
  const short = withoutEdges(shortened(withoutEdges(clean)));
  if (short === '') return 'Untitled';
  // Windows looks at what stands before the first dot, whatever follows.
  return RESERVED.test(short) ? short.replace(/^[^.]+/, '$& note') : short;
}

function shortened(text: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += encoder.encode(character).length;
    if (bytes > LONGEST) break;
    kept += character;
  }
  return kept;
}

/** The text without dots and spaces at either end. */
function withoutEdges(text: string): string {
  const isEdge = (at: number): boolean => text[at] === '.' || text[at] === ' ';
  let from = 0;
  let to = text.length;
  while (from < to && isEdge(from)) from += 1;
  while (to > from && isEdge(to - 1)) to -= 1;
  return text.slice(from, to);
}

const REFUSED = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Cs}]/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/i;
