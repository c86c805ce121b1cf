/** The text without the marks (single characters) at both ends; blanks go as well. */
export function trimMarks(text: string, marks: string): string {
  return trimEndMarks(trimStartMarks(text, marks), marks);
}

/** The text without the marks and blanks at its beginning. */
function trimStartMarks(text: string, marks: string): string {
  let start = 0;
  while (start < text.length && isMark(text.charAt(start), marks)) start += 1;
  return text.slice(start);
}

/** The text without the marks and blanks at its end. */
export function trimEndMarks(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && isMark(text.charAt(end - 1), marks)) end -= 1;
  return text.slice(0, end);
}

/** What stands in front of the first place that fits, trimmed; the whole text where none does. */
export function upTo(text: string, mark: RegExp): string {
  const at = text.search(mark);
  return (at === -1 ? text : text.slice(0, at)).trim();
}

/** Blanks that are not one space between two words. */
const MORE_BLANKS = /^\s|\s$|\s\s|[^\S ]/;

/** The text with every run of blanks (line ends too) as one blank, none at the ends. */
export function oneLine(text: string): string {
  if (!MORE_BLANKS.test(text)) return text;
  return text
    .split(/\s/)
    .filter((word) => word !== '')
    .join(' ');
}

function isMark(letter: string, marks: string): boolean {
  return marks.includes(letter) || letter.trim() === '';
}
