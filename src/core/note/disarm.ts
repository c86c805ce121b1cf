const SIGNS = /<%|%%|[<`]|!(?=\[)/g;

/**
 * A text of somebody else's, such as the remark of a contact card, as Markdown in which nothing runs, loads or hides: template
 * marks, HTML, code, embeds and comments show as the signs that they are. Any other text is as it was.
 */
export function disarmed(text: string): string {
  return text.replace(SIGNS, (sign) => `\\${sign.charAt(0)}${sign.length > 1 ? `\\${sign.charAt(1)}` : ''}`);
}

/** A text of a new note without the mark at which a template program would begin to run it. */
export function withoutTemplateMarks(text: string): string {
  return text.replaceAll('<%', '< %');
}
