/**
 * The text of a contact card file. It is UTF-8 or UTF-16 as its bytes show; else what the card itself names (`CHARSET=`), else
 * Windows-1252, in which Outlook still writes.
 */
export function cardText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoderNamedIn(bytes).decode(bytes);
  }
}

function decoderNamedIn(bytes: Uint8Array): TextDecoder {
  const western = new TextDecoder('windows-1252');
  const named = /CHARSET="?([A-Z0-9_-]+)/i.exec(western.decode(bytes))?.[1] ?? '';
  try {
    return /^utf-?8$/i.test(named) ? western : new TextDecoder(named);
  } catch {
    return western;
  }
}
