import { foldWords } from '../../../../src/core/interview/fold.ts';
import type { Interview, Person } from '../../../../src/core/interview/model.ts';
import type { TruePerson, TruePromise, Truth } from './truth.ts';

/** How often a field was read right, read wrong, and missed; the misses in words. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
  readonly notes: string[];
}

/** Scores by field. */
export type Scores = Map<string, Score>;

const VALUES = ['company', 'role', 'round', 'format', 'date', 'time', 'status', 'decisionBy'] as const;
const ENOUGH = 0.6;

/** Compares what was read in one note with its truth, and adds to the scores. */
export function scoreNote(note: Case): void {
  for (const field of VALUES) scoreValue(field, note);
  scorePeople(note);
  scorePromises(note);
}

/** One note: its truth, what was read, and the scores to add to. */
export interface Case {
  readonly path: string;
  readonly truth: Truth;
  readonly read: Interview | null;
  readonly scores: Scores;
}

function scoreValue(field: (typeof VALUES)[number], { path, truth, read, scores }: Case): void {
  const value = valueOf(field, read);
  const wanted = truth[field];
  const score = scoreOf(scores, field);
  const accepted = [wanted, ...(truth[`${field}Accept`] ?? [])];
  if (accepted.some((one) => isSameValue(one, value))) score.right += value === null ? 0 : 1;
  else if (value === null) miss(score, `${path}: no ${field}, expected ${String(wanted)}`);
  else {
    score.wrong += 1;
    score.missed += wanted === null ? 0 : 1;
    score.notes.push(`${path}: ${field} is ${value}, expected ${String(wanted)}`);
  }
}

function valueOf(field: (typeof VALUES)[number], read: Interview | null): string | null {
  if (read === null) return null;
  return field === 'decisionBy' ? (read.decisionBy?.day ?? null) : read[field];
}

function isSameValue(one: string | null, value: string | null): boolean {
  return one === null || value === null ? one === value : isSameText(one, value);
}

function scorePeople({ path, truth, read, scores }: Case): void {
  const people = read?.people ?? [];
  const score = scoreOf(scores, 'people');
  for (const wanted of truth.people) {
    const found = people.find((person) => isPerson(wanted, person));
    if (!found) miss(score, `${path}: no ${wanted.name}`);
    else {
      score.right += 1;
      scorePerson(path, { wanted, found, leaks: truth.private }, scores);
    }
    if (!found) scoreOf(scores, 'topics').missed += wanted.topics.length;
  }
  const known = [...truth.people, ...(truth.peopleAccept ?? [])];
  for (const person of people.filter((one) => !known.some((wanted) => isPerson(wanted, one)))) {
    score.wrong += 1;
    score.notes.push(`${path}: ${person.name} (${person.part}) is nobody met`);
  }
}

function scorePerson(
  path: string,
  { wanted, found, leaks }: { wanted: TruePerson; found: Person; leaks: readonly string[] },
  scores: Scores,
): void {
  const parts = scoreOf(scores, 'parts');
  if ([wanted.part, ...(wanted.partAccept ?? [])].includes(found.part)) parts.right += 1;
  else {
    parts.wrong += 1;
    parts.missed += 1;
    parts.notes.push(`${path}: ${found.name} is ${found.part}, expected ${wanted.part}`);
  }
  scoreAddress(
    path,
    { kind: 'email', value: found.email, accepted: [wanted.email, ...(wanted.emailAccept ?? [])] },
    scores,
  );
  scoreAddress(
    path,
    { kind: 'phone', value: found.phone, accepted: [wanted.phone, ...(wanted.phoneAccept ?? [])] },
    scores,
  );
  scoreTopics(path, { wanted, found, leaks }, scores);
}

function scoreAddress(
  path: string,
  { kind, value, accepted }: { kind: string; value: string | null; accepted: readonly (string | null)[] },
  scores: Scores,
): void {
  const score = scoreOf(scores, 'addresses');
  const plain = (text: string): string => (text.includes('@') ? text.toLowerCase() : text.replace(/\D/g, ''));
  if (value === null) {
    if (!accepted.includes(null)) miss(score, `${path}: no ${kind}, expected ${String(accepted[0])}`);
  } else if (accepted.some((one) => one !== null && plain(one) === plain(value))) score.right += 1;
  else {
    score.wrong += 1;
    score.notes.push(`${path}: ${kind} is ${value}, expected ${String(accepted[0])}`);
  }
}

function scoreTopics(
  path: string,
  { wanted, found, leaks }: { wanted: TruePerson; found: Person; leaks: readonly string[] },
  scores: Scores,
): void {
  const score = scoreOf(scores, 'topics');
  const withRemarks = scoreOf(scores, 'topics or remarks');
  const topics = found.topics.map(({ text }) => text);
  const all = [...topics, ...found.remarks.map(({ text }) => text)];
  for (const topic of wanted.topics) {
    if (topics.some((text) => isAbout(topic, text))) score.right += 1;
    else miss(score, `${path}: ${found.name} has no "${topic}"`);
    if (all.some((text) => isAbout(topic, text))) withRemarks.right += 1;
    else withRemarks.missed += 1;
  }
  for (const leak of leaks) {
    const told = topics.find((text) => isAbout(leak, text));
    if (told === undefined) continue;
    scoreOf(scores, 'private').wrong += 1;
    scoreOf(scores, 'private').notes.push(`${path}: private words among the topics of ${found.name}: "${told}"`);
  }
}

function scorePromises({ path, truth, read, scores }: Case): void {
  const score = scoreOf(scores, 'promises');
  const isSame = (wanted: TruePromise, text: string): boolean =>
    [wanted.text, ...(wanted.textAccept ?? [])].some((one) => isAbout(one, text));
  for (const wanted of truth.promises) {
    const found = read?.promises.find(({ text }) => isSame(wanted, text));
    if (!found) miss(score, `${path}: no promise "${wanted.text}"`);
    else if (found.done !== wanted.done || !isReceiver(wanted, found.to, truth)) {
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

function isReceiver(wanted: TruePromise, to: string | null, truth: Truth): boolean {
  if ([wanted.to, ...(wanted.toAccept ?? [])].includes(to)) return true;
  const person = truth.people.find(({ name }) => name === wanted.to);
  return (
    to !== null &&
    person !== undefined &&
    [person.name, ...(person.nameAccept ?? [])].some((name) => isSameText(name, to))
  );
}

function isPerson(wanted: TruePerson, person: Person): boolean {
  return [wanted.name, ...(wanted.nameAccept ?? [])].some(
    (name) => isSameText(name, person.name) || isSameText(name, `${person.honorific ?? ''} ${person.name}`),
  );
}

function isSameText(a: string, b: string): boolean {
  return foldWords(a).join(' ') === foldWords(b).join(' ');
}

/** Whether a text holds most words of the wanted one. */
function isAbout(wanted: string, text: string): boolean {
  const words = foldWords(wanted);
  const known = new Set(foldWords(text));
  return words.filter((word) => known.has(word)).length >= Math.max(1, words.length * ENOUGH);
}

function miss(score: Score, note: string): void {
  score.missed += 1;
  score.notes.push(note);
}

function scoreOf(scores: Scores, field: string): Score {
  const score = scores.get(field) ?? { right: 0, wrong: 0, missed: 0, notes: [] };
  scores.set(field, score);
  return score;
}
