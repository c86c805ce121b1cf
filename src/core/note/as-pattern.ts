/** The source of a pattern that meets just this text: all that means something in a pattern is taken as it stands. */
export function asPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
