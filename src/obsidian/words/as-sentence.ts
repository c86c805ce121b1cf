/** What a point about a letter says, as a whole sentence. */
export function asSentence(says: string): string {
  return says.replace(/[^.?!]$/, '$&.');
}
