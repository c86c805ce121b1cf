import type { BodyLine } from './body-lines.ts';

/** One line with a box to tick. */
export interface Task {
  /** The words, without box and dates. */
  readonly text: string;
  readonly done: boolean;
  /** What stands in the box: a space for open, `x` for done, `-` for given up … */
  readonly mark: string;
  /** When it is due, as written behind `📅` or `due::`, else null. */
  readonly due: string | null;
  /** When it was done, as written behind `✅` or `completion::`, else null. */
  readonly doneOn: string | null;
  /** The line of the note. */
  readonly line: number;
  /** Characters before the bullet. */
  readonly indent: number;
}

const TASK = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+\[([^\]\n])\][ \t](.*)$/u;
const DUE = /(?:📅|📆|🗓)\uFE0F?\s?(\d{4}-\d{2}-\d{2})|[[(]?due::[ \t]*([^\])\n]{1,60})[\])]?/iu;
const DONE_ON = /✅\uFE0F?\s?(\d{4}-\d{2}-\d{2})|[[(]?completion::[ \t]*([^\])\n]{1,60})[\])]?/iu;
const OTHER_MARKS = /(?:[⏳🛫➕❌]\uFE0F?\s?\d{4}-\d{2}-\d{2})|[🔺⏫🔼🔽⏬]\uFE0F?/gu;

/** Every task in the plain text of a body, in order. */
export function readTasks(lines: readonly BodyLine[]): readonly Task[] {
  return lines.flatMap((line) => {
    const task = line.kind === 'text' ? taskOf(line) : null;
    return task === null ? [] : [task];
  });
}

/** The task on a line, or null where it is none. */
export function taskOf({ text, line }: BodyLine): Task | null {
  const [, indent = '', mark = '', words = ''] = TASK.exec(text) ?? [];
  if (mark === '') return null;
  const left = words
    .replace(DUE, ' ')
    .replace(DONE_ON, ' ')
    .replace(OTHER_MARKS, ' ')
    .replace(/\s{1,50}/g, ' ')
    .trim();
  const place = { line, indent: indent.length };
  return {
    text: left,
    done: mark === 'x' || mark === 'X',
    mark,
    due: written(DUE, words),
    doneOn: written(DONE_ON, words),
    ...place,
  };
}

function written(pattern: RegExp, words: string): string | null {
  const match = pattern.exec(words);
  return match === null ? null : (match[1] ?? match[2] ?? '').trim();
}
