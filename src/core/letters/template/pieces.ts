import type { Alternative } from './template.ts';
import { neededNames } from './tokens.ts';

/** Between paragraphs that are alternatives to each other. */
const OR = /^[ \t]*---or---[ \t]*$/;
const SECTION = /\{\{\s*([#^/])/g;

/**
 * The text of a template in pieces: paragraphs, or several of them that a section holds together. Those with a line
 * `---or---` between them are alternatives. `line` is the line of the note on which the text begins.
 */
export function piecesOf(body: string, line: number): readonly (readonly Alternative[])[] {
  const pieces: Alternative[][] = [];
  let lines: string[] = [];
  let begins = line;
  let isAlternative = false;
  const finish = (): void => {
    const text = lines.join('\n').trimEnd();
    lines = [];
    if (text === '') return;
    const alternative = { text, needs: neededNames(text), line: begins };
    if (isAlternative) pieces.at(-1)?.push(alternative);
    else pieces.push([alternative]);
    isAlternative = false;
  };
  for (const [at, each] of body.split('\n').entries()) {
    if (OR.test(each) || (each.trim() === '' && openSections(lines) === 0)) finish();
    else {
      if (lines.length === 0) begins = line + at;
      lines.push(each);
    }
    if (OR.test(each)) isAlternative = pieces.length > 0;
  }
  finish();
  return pieces;
}

function openSections(lines: readonly string[]): number {
  const marks = [...lines.join('\n').matchAll(SECTION)].map(([, mark]) => (mark === '/' ? -1 : 1));
  return marks.reduce((sum: number, mark) => sum + mark, 0);
}
