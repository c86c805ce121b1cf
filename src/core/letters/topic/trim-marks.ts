/** A text without any of these characters at its end. */
export function withoutTail(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A text without any of these characters at its beginning. */
export function withoutLead(text: string, marks: string): string {
  let begin = 0;
  while (begin < text.length && marks.includes(text.charAt(begin))) begin += 1;
  return text.slice(begin);
}
