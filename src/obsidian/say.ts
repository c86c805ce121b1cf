import { Notice } from 'obsidian';

/** Milliseconds in which the app's notices can be read, and in which one more letter is. */
const USUAL = 5000;
const A_LETTER = 70;

/**
 * Shows sentences in a notice, one a line, for the app's usual time, longer where there is more to read, or for so many milliseconds (0: until it is
 * put away). They run in their own direction, whatever that of the app.
 */
export function say(text: string, duration?: number): void {
  const reading = text.length * A_LETTER;
  new Notice(
    createFragment((fragment) => fragment.createDiv({ text, cls: 'ifu-said' })),
    duration ?? (reading > USUAL ? reading : undefined),
  );
}
