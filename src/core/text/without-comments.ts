/** A text without what markdown notes hide in it: `%% … %%` and `<!-- … -->`; one that is never closed takes the rest with it. A space stays in its place. */
export function withoutComments(text: string): string {
  return text.replace(/%%.*?(?:%%|$)|<!--.*?(?:-->|$)/gs, ' ');
}
