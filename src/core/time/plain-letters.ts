/**
 * The text in small letters without accents, one character for one: what stands at an index in the result stands there
 * in the text too, provided that the text is in NFC (`text.normalize('NFC')`).
 */
export function plainLetters(text: string): string {
  const small = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return /[^\0-~]/.test(small) ? small.replace(/[^\0-~]/g, plainLetter) : small;
}

/** Only accents are dropped: the vowels of a Korean syllable and the voicing of a kana are no accents. */
function plainLetter(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  const plain = marks.every((mark) => mark >= '\u0300' && mark <= '\u036f') ? base.toLowerCase() : letter;
  return plain.length === letter.length ? plain : letter;
}
