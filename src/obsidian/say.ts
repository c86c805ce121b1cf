import { Notice } from 'obsidian';

/** Shows sentences in a notice, one a line, for the app's usual time or for so many milliseconds (0: until it is put away). They run in their own direction, whatever that of the app. */
export function say(text: string, duration?: number): void {
  new Notice(
    createFragment((fragment) => fragment.createDiv({ text, cls: 'ifu-said' })),
    duration,
  );
}
