import type { NoteToFix } from '../../core/interview/model.ts';

/**
 * What has to be mended in a note, as a sentence that stands below the note's name: the path is not said again, and a place is
 * named only where it is a line.
 */
export function fixWords({ path, where, says }: NoteToFix): string {
  const sentence = says.replace(` in ${path}`, '');
  const placed = /^line \d+$/.test(where) ? `${where}: ${sentence}` : sentence;
  const whole = placed.charAt(0).toUpperCase() + placed.slice(1);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}
