import { contextsOfLetters, contextOfNote } from '../core/checks/shape/check-context.ts';
import type { Finding } from '../core/checks/finding.ts';
import { proofread } from '../core/checks/proofread.ts';
import type { LetterNote } from '../core/interview/model.ts';
import { basisOf } from '../core/letters/basis.ts';
import { composeLetters } from '../core/letters/compose-letters.ts';
import type { WritingContext } from '../core/letters/writing-context.ts';
import { letterNotePath, letterNoteText } from '../core/letters/write-letter-note.ts';
import { needSentence } from '../core/letters/missing-needs.ts';
import type { Letter } from '../core/letters/letter.ts';
import type { FollowUp } from '../core/plan/follow-up.ts';
import { chooseLetters, type LetterChoice, type Refusal } from './choose-letters.ts';
import type { Host } from './host.ts';
import { planVault } from './plan-vault.ts';

/** One letter of a run: written now, or found as it was written before (`created: false`). */
export interface WrittenLetter {
  readonly path: string;
  readonly created: boolean;
  readonly followUp: FollowUp;
  readonly email: string | null;
  readonly subject: string | null;
  readonly body: string;
  /** Nothing is missing, no finding is an error, and the address is known where one is needed. */
  readonly ready: boolean;
  readonly missing: readonly string[];
  readonly findings: readonly Finding[];
}

/** What a run of letter writing did, and which follow-ups it would not write for, each with the reason. */
export interface LettersWritten {
  readonly letters: readonly WrittenLetter[];
  readonly refused: readonly Refusal[];
}

/**
 * Composes, checks and writes the chosen letters, each as a new note, in the order of their due times. A letter that stands already is given as it
 * stands. Fails with a sentence when a note cannot be made; letters made before that stay.
 */
export async function writeLetters(host: Host, choice: LetterChoice): Promise<LettersWritten> {
  const { notebook, followUps, templates } = await planVault(host);
  const writing: WritingContext = { notebook, settings: host.settings, now: host.now, templates };
  const { rows, refused } = chooseLetters(followUps, choice, writing);
  const fresh = rows.filter((row) => choice.again || row.draft === null);
  const written = await makeNotes(composeLetters(fresh, writing), { host, writing, dryRun: choice.dryRun });
  const standing = rows.filter((row) => !fresh.includes(row)).flatMap((row) => letterAsItStands(row, writing));
  const letters = [...written, ...standing];
  return { letters: rows.flatMap((row) => letters.filter(({ followUp }) => followUp.id === row.id)), refused };
}

interface Writing {
  readonly host: Host;
  readonly writing: WritingContext;
  readonly dryRun: boolean;
}

async function makeNotes(
  letters: readonly Letter[],
  { host, writing, dryRun }: Writing,
): Promise<readonly WrittenLetter[]> {
  const taken = new Set((await host.notes.list()).map(({ path }) => path.toLowerCase()));
  const contextOf = contextsOfLetters(letters, writing);
  const written: WrittenLetter[] = [];
  for (const letter of letters) {
    const findings = proofread(letter, contextOf(letter));
    const path = letterNotePath(letter, writing.settings.letterFolder, (name) => taken.has(name.toLowerCase()));
    taken.add(path.toLowerCase());
    if (!dryRun) await host.notes.create(path, letterNoteText(letter, findings, basisFor(letter, writing)));
    written.push(asWritten(letter, { path, findings, created: !dryRun }));
  }
  return written;
}

function basisFor({ followUp }: Letter, { notebook }: WritingContext): string | null {
  const interview = notebook.interviews.find(({ path }) => path === followUp.interview);
  return interview === undefined ? null : basisOf(interview, followUp.person?.name ?? '');
}

function asWritten(
  { followUp, subject, body, missing }: Letter,
  { path, findings, created }: Pick<WrittenLetter, 'path' | 'findings' | 'created'>,
): WrittenLetter {
  const email = followUp.person?.email ?? null;
  const ready = missing.length === 0 && isSendable(followUp, email, findings);
  return { path, created, followUp, email, subject, body, ready, missing, findings };
}

function letterAsItStands(followUp: FollowUp, writing: WritingContext): readonly WrittenLetter[] {
  const note = writing.notebook.letters.find(({ path }) => path === followUp.draft);
  return note === undefined ? [] : [standingLetter(followUp, note, writing)];
}

function standingLetter(followUp: FollowUp, note: LetterNote, writing: WritingContext): WrittenLetter {
  const { path, email, subject, body } = note;
  const findings = proofread(note, contextOfNote(note, writing));
  const missing = followUp.needs.map(needSentence);
  const ready = missing.length === 0 && isSendable(followUp, email, findings);
  return { path, created: false, followUp, email, subject, body, ready, missing, findings };
}

function isSendable({ channel }: FollowUp, email: string | null, findings: readonly Finding[]): boolean {
  return (channel !== 'email' || email !== null) && findings.every(({ level }) => level !== 'error');
}
