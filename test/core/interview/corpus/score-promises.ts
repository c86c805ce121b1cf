import type { PromiseMade } from '../../../../src/core/interview/model.ts';
import type { Case } from './counts.ts';
import { isAbout, isSameText, miss, scoreOf } from './counts.ts';
import type { TruePromise, Truth } from './truth.ts';

/** Compares the promises of one note. */
export function scorePromises({ path, truth, read, scores }: Case): void {
  const score = scoreOf(scores, 'promises');
  const isSame = (wanted: TruePromise, text: string): boolean =>
    [wanted.text, ...(wanted.textAccept ?? [])].some((one) => isAbout(one, text));
  for (const wanted of truth.promises) {
    const found = read?.promises.find(({ text }) => isSame(wanted, text));
    if (!found) miss(score, `${path}: no promise "${wanted.text}"`);
    else if (!isAsTrue(wanted, found, truth)) {
      score.wrong += 1;
      score.missed += 1;
      score.notes.push(`${path}: promise "${found.text}" to ${String(found.to)}, expected ${String(wanted.to)}`);
    } else score.right += 1;
  }
  const known = [...truth.promises, ...(truth.promisesAccept ?? []).flat()];
  for (const promise of (read?.promises ?? []).filter(({ text }) => !known.some((wanted) => isSame(wanted, text)))) {
    score.wrong += 1;
    score.notes.push(`${path}: "${promise.text}" is no promise`);
  }
}

function isAsTrue(wanted: TruePromise, { done, to }: PromiseMade, truth: Truth): boolean {
  return done === (wanted.done ?? false) && isReceiver(wanted, to, truth);
}

function isReceiver(wanted: TruePromise, to: string | null, truth: Truth): boolean {
  if ([wanted.to, ...(wanted.toAccept ?? [])].includes(to)) return true;
  const person = truth.people.find(({ name }) => name === wanted.to);
  return (
    to !== null &&
    person !== undefined &&
    [person.name, ...(person.nameAccept ?? [])].some((name) => isSameText(name, to))
  );
}
