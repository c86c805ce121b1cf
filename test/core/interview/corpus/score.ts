import type { Interview, Person } from '../../../../src/core/interview/model.ts';
import type { Case, Scores } from './counts.ts';
import { isAbout, isSameText, miss, scoreOf } from './counts.ts';
import { roundForm } from './round-form.ts';
import { scorePromises } from './score-promises.ts';
import type { TruePerson } from './truth.ts';

const VALUES = ['company', 'role', 'round', 'format', 'date', 'time', 'status', 'decisionBy'] as const;

/** Compares what was read in one note with its truth, and adds to the scores. */
export function scoreNote(note: Case): void {
  for (const field of VALUES) scoreValue(field, note);
  scorePeople(note);
  scorePromises(note);
}

function scoreValue(field: (typeof VALUES)[number], { path, truth, read, scores }: Case): void {
  const value = valueOf(field, read);
  const wanted = truth[field];
  const score = scoreOf(scores, field);
  const accepted = [wanted, ...(truth[`${field}Accept`] ?? [])];
  const isOpen = field === 'status' && wanted === 'interviewing' && value === null;
  if (isOpen || accepted.some((one) => isSameValue(one, value) || (field === 'round' && isSameRound(one, value))))
    score.right += value === null ? 0 : 1;
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

function isSameRound(one: string | null, value: string | null): boolean {
  const form = one === null || value === null ? null : roundForm(one);
  return form !== null && form === roundForm(value ?? '');
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
  scoreExtraTopics(path, { wanted, found }, scores);
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

/** A topic that was read and is none of the person's counts against the precision of topics. */
function scoreExtraTopics(
  path: string,
  { wanted, found }: { readonly wanted: TruePerson; readonly found: Person },
  scores: Scores,
): void {
  const score = scoreOf(scores, 'topics');
  for (const { text } of found.topics) {
    const fit = [...wanted.topics, ...(wanted.topicsAccept ?? [])];
    if (fit.some((topic) => isAbout(topic, text) || isAbout(text, topic))) continue;
    score.wrong += 1;
    score.notes.push(`${path}: "${text}" is no topic of ${found.name}`);
  }
}

function isPerson(wanted: TruePerson, person: Person): boolean {
  return [wanted.name, ...(wanted.nameAccept ?? [])].some(
    (name) => isSameText(name, person.name) || isSameText(name, `${person.honorific ?? ''} ${person.name}`),
  );
}
