/** The words of a list written as one text with commas; line ends and blanks around a word do not count. */
export function commaList(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
