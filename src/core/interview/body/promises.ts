import type { PromiseMade } from '../model.ts';
import { withoutLinks } from '../people/name-links.ts';
import { promiseOf, type TaskFrame } from './made-promise.ts';
import type { OwnedLine } from './owned-lines.ts';
import { promisesOfLine } from './promise-lines.ts';
import { namedReceiver } from './promise-receiver.ts';
import { promisedCells } from './promised-cells.ts';
import { lastNamed } from './strangers.ts';
import { readTables } from './tables.ts';
import { withoutRepeats } from './told-twice.ts';

export type { TaskFrame };

const CLOSED = new Set(['private', 'to-learn']);
const READ = new Set(['task', 'bullet', 'text']);

/**
 * Reads what the writer promised: tasks, items under such a heading, cells of such a column and sentences that name somebody, or give, send or
 * answer something where only one person can be meant. What others promised, and what nobody waits for, is left out.
 */
export function readPromises(lines: readonly OwnedLine[], frame: TaskFrame): readonly PromiseMade[] {
  const promises: PromiseMade[] = [...inTables(lines, frame)];
  let last: number | null = null;
  let previous: OwnedLine | null = null;
  let isListed = false;
  for (const owned of lines) {
    if (owned.heading !== previous?.heading) {
      last = null;
      isListed = false;
    }
    previous = owned;
    if (!isRead(owned)) continue;
    const text = withoutLinks(owned.line.text);
    const before = promises.at(-1) ?? null;
    promises.push(
      ...promisesOfLine(owned, text, { ...frame, last, before, isBelowList: isListed && owned.line.kind === 'text' }),
    );
    isListed ||= owned.line.kind !== 'text';
    last = lastNamed(text, last, frame.finder);
  }
  return withoutRepeats(promises);
}

function isRead({ line, section }: OwnedLine): boolean {
  return READ.has(line.kind) && !line.comment && !CLOSED.has(section);
}

/** What the cells of tables promise, but in private parts of the note. */
function inTables(lines: readonly OwnedLine[], frame: TaskFrame): readonly PromiseMade[] {
  const rows = lines.filter(({ line, section }) => line.kind === 'row' && !line.comment && !CLOSED.has(section));
  return readTables(rows.map(({ line }) => line))
    .flatMap((table) => promisedCells(table, frame.finder))
    .map(({ text, row, person, done, line }) => {
      const receiver = namedReceiver(text, frame) ?? person;
      return promiseOf(
        { text, person: receiver, isDone: done, isSure: receiver === person },
        { text: row, line },
        frame,
      );
    });
}
