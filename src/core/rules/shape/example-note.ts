/** The text of a note for an example: its properties, one a line, and its body. */
export function exampleNote(properties: readonly string[], body: readonly string[] = []): string {
  return ['---', ...properties, '---', '', ...body, ''].join('\n');
}
