import type { Chance } from './chance.ts';

/** A note of the vault, ready to be written. */
export interface MadeNote {
  /** Relative to the vault, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** About what a note weighs: 2 KB. */
const LENGTH = 2000;

/** Lines as a note, below a block of properties where there are any. */
export function withProperties(properties: readonly string[] | null, body: readonly string[]): string {
  const block = properties === null ? [] : ['---', ...properties, '---', ''];
  return [...block, ...body, ''].join('\n');
}

/** Goes on with plain sentences until the note has its length. */
export function fill(text: string, sentences: readonly string[], chance: Chance): string {
  const lines = [text];
  for (let length = text.length; length < LENGTH; length += lines.at(-1)?.length ?? 0) {
    lines.push(`${chance.pick(sentences)}${chance.happens(20) ? '\n\n' : ' '}`);
  }
  return `${lines.join('').trimEnd()}\n`;
}
