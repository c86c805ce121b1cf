/**
 * The text of a quoted-printable value: `Si=C3=A2n` is `Siân`. An `=` that no two hexadecimal digits follow stays as it is, as does
 * a character that was not encoded at all.
 *
 * The bytes are read in the character set that is named; without one, or with one that nobody knows, as UTF-8 where they can be, else as
 * Windows-1252.
 */
export function decodeQuotedPrintable(value: string, charset?: string): string {
  return value.replace(/(?:=[0-9A-F]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('='), (byte) => Number.parseInt(byte, 16));
    return (
      decodeAs(bytes, charset ?? 'utf-8') ?? decodeAs(bytes, 'utf-8') ?? new TextDecoder('windows-1252').decode(bytes)
    );
  });
}

/** Null where the character set is unknown or the bytes are no text in it. */
function decodeAs(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
