/**
 * The text in small letters without accents, one character for one: what stands at an index in the result stands there
 * in the text too, provided that the text is in NFC (`text.normalize('NFC')`).
 */
export function plainLetters(text: string): string {
  return text.replace(/[^\0-@[-`{-~]/g, plainLetter);
}

function plainLetter(letter: string): string {
  const plain = letter.normalize('NFD').charAt(0).toLowerCase();
  return plain.length === letter.length ? plain : letter;
}
