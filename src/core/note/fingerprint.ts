const START = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * A short name for a text: 16 hexadecimal digits that are the same in every program and run (FNV-1a over UTF-8).
 *
 * For marks and ids in files of ours, where the text itself would be too long or hold forbidden characters. No secret keeping.
 */
export function fingerprint(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const hash = bytes.reduce((sum, byte) => BigInt.asUintN(64, (sum ^ BigInt(byte)) * PRIME), START);
  return hash.toString(16).padStart(16, '0');
}
