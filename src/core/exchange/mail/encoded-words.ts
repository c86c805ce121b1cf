import { base64 } from '../base64.ts';

/** A line with encoded words is at most 76 characters long (RFC 2047); base64 makes four of three, and the header's name goes before. */
const OCTETS_IN_A_WORD = 39;
const LONGEST_PLAIN = 60;

/**
 * Text for a header: as it is where it is short printable ASCII, else as encoded words (RFC 2047), one a line. No character is split
 * over two words.
 */
export function encodedWords(text: string): string {
  return isPlain(text) ? text : inWords(text);
}

/** The name before an address: in quotes where it is short printable ASCII, else as encoded words. */
export function displayName(name: string): string {
  return isPlain(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : inWords(name);
}

function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text) && !text.includes('=?') && text.length <= LONGEST_PLAIN;
}

function inWords(text: string): string {
  return pieces(text)
    .map((piece) => `=?utf-8?B?${base64(piece)}?=`)
    .join('\r\n ');
}

/** The text in pieces of few enough octets, cut between characters. */
function pieces(text: string): readonly string[] {
  const encoder = new TextEncoder();
  const result: string[] = [];
  let piece = '';
  for (const character of text) {
    if (encoder.encode(piece + character).length > OCTETS_IN_A_WORD) {
      result.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...result, piece];
}
