/**
 * The text in small letters without accents, one character for one: what stands at an index in the result stands there
 * in the text too, provided that the text is in NFC (`text.normalize('NFC')`).
 */
export function plainLetters(text: string): string {
  if (!/[^\0-~]/.test(text)) return text.toLowerCase();
  return text.replace(/[A-Z]|[^\0-~]/g, (letter) => (letter <= 'Z' ? letter.toLowerCase() : plainLetter(letter)));
}

/** Only accents are dropped: the vowels of a Korean syllable and the voicing of a kana are no accents. */
function plainLetter(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  const plain = marks.every((mark) => mark >= '\u0300' && mark <= '\u036f') ? base.toLowerCase() : letter;
  return plain.length === letter.length ? plain : letter;
}
