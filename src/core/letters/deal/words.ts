const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|§/gu;

/** What stands for a masked name, role, company or topic. */
export const MASK = '§';

/** The words of a text as they are compared: small letters, no punctuation; a mask is a word. */
export function comparedWords(text: string): readonly string[] {
  return text.normalize('NFC').replace(/’/g, "'").toLowerCase().match(WORD) ?? [];
}

/**
 * A text with what belongs to the talk and not to the wording masked, longest first: names, role, company, next step, topics.
 * Neighbouring masks count as one word.
 */
export function masked(text: string, masks: readonly string[]): string {
  const longestFirst = [...new Set(masks.map((mask) => mask.trim()))].filter((mask) => mask.length > 1);
  longestFirst.sort((a, b) => b.length - a.length);
  const whole = longestFirst.reduce((line, mask) => maskOne(line, mask), text);
  return whole.replace(/§(?:[\s,]*§)+/g, MASK);
}

function maskOne(text: string, mask: string): string {
  if (!text.toLowerCase().includes(mask.toLowerCase())) return text;
  const escaped = mask.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(^|[^\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu'), `$1${MASK}`);
}
