import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A step of a worked example: a new file, or lines to add to one that is there. */
interface Step {
  readonly kind: 'file' | 'diff';
  readonly path: string;
  readonly text: string;
}

const FENCES = /^(`{3,4})(\w+) (\S+\.\w+)\n([\s\S]*?)^\1$/gm;

/** The steps of a page, in order: each fence whose language is followed by the path of a file. */
export function stepsIn(page: string): readonly Step[] {
  return [...page.matchAll(FENCES)].map(([, , language = '', path = '', text = '']) => ({
    kind: language === 'diff' ? 'diff' : 'file',
    path,
    text,
  }));
}

/** Does the step in a copy of the project. Fails with a sentence where the page names a line that is not there any more. */
export function doStep({ kind, path, text }: Step, folder: string): void {
  const file = join(folder, path);
  if (kind === 'diff') writeFileSync(file, withLines(readFileSync(file, 'utf8'), text, path));
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function withLines(before: string, diff: string, path: string): string {
  const [context = '', ...added] = diff.trimEnd().split('\n');
  const line = `\n${context.slice(1)}\n`;
  if (!before.includes(line)) throw new Error(`Cannot follow the page: ${path} has no line "${context.slice(1)}".`);
  return before.replace(line, `${line}${added.map((each) => `${each.slice(1)}\n`).join('')}`);
}
