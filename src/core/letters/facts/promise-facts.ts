import { findPerson } from '../../interview/find-person.ts';
import type { Interview, Person, PromiseMade } from '../../interview/model.ts';
import { isThanksTask } from '../../log/task-evidence.ts';
import { readLogLine } from '../../log/read-log-line.ts';
import { sayPromise, type PromiseView } from '../promise/say-promise.ts';

/** What was promised to the reader and is not done yet. */
export interface PromiseChoice {
  /** The first that can be told, as it stands in the note and after "I will"; null where there is none. */
  readonly told: { readonly text: string; readonly words: string } | null;
  /** The others, as they stand in the note. */
  readonly untold: readonly string[];
}

/** The promises of a talk that the log does not settle, as a letter to the person may tell them. */
export function promisesTo(person: Person, interview: Interview, view: Omit<PromiseView, 'person'>): PromiseChoice {
  const open = openPromises(person, interview).map((promise) => {
    const words = promise.surely ? sayPromise(promise, { ...view, person }) : null;
    return { text: promise.text, words };
  });
  const first = open.find(({ words }) => words !== null);
  return {
    told: first === undefined ? null : { text: first.text, words: first.words ?? '' },
    untold: open.filter((each) => each !== first).map(({ text }) => text),
  };
}

function openPromises(person: Person, { promises, logLines }: Interview): readonly PromiseMade[] {
  const mine = promises.filter(
    (promise) => !promise.done && !isThanksTask(promise) && promise.to !== null && findPerson(promise.to, [person]),
  );
  return mine.length === 0 || logLines.some((line) => settles(line, person)) ? [] : mine;
}

/** Whether a line of the log tells that a promise to somebody was kept or given up. */
function settles(line: string, person: Person): boolean {
  const read = readLogLine(line);
  if (!('entry' in read) || read.entry.rule !== 'promise' || read.entry.person === null) return false;
  return !/^(?:snoozed|reopened)$/.test(read.entry.verb) && findPerson(read.entry.person, [person]) !== null;
}
