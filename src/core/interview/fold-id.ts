const ACCENTS = /[\u0300-\u036f]/g;
const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
const SINGLE_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };

/**
 * A text as it is compared and stands in ids: small letters without accents, words joined by `-`, punctuation dropped.
 *
 * Marks that are letters of their own (Devanagari, kana) stay. An empty text for one without letters and digits.
 */
export function foldForId(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßøłđæœı]/g, (letter) => SINGLE_LETTERS[letter] ?? letter)
    .replace(/['’ʼ]/g, '')
    .replace(NO_WORD, '-')
    .replace(/^-|-$/g, '');
}
