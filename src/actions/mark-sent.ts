import type { LetterNote } from '../core/interview/model.ts';
import type { FollowUp } from '../core/plan/follow-up.ts';
import { dayOf } from '../core/time/local-times.ts';
import type { Host } from './host.ts';
import { logFollowUp, takeBack, type LoggedLine } from './log-follow-up.ts';
import type { Notes } from './notes.ts';

/** What was written when a letter was marked as sent; `logged` is null where no follow-up belonged to the letter any more. */
export interface MarkedSent {
  /** Vault path of the letter. */
  readonly letter: string;
  readonly logged: LoggedLine | null;
}

/**
 * Marks a letter as sent today: the log line of its follow-up first, then the letter's own status; either is evidence
 * enough. Fails with a sentence when a note is gone or cannot be written to.
 */
export async function markSent(
  host: Pick<Host, 'notes' | 'now'>,
  letter: Pick<LetterNote, 'path'>,
  row: FollowUp | null,
): Promise<MarkedSent> {
  const isLogged = row !== null && row.interview !== null;
  const logged = isLogged ? await logFollowUp(host, row, { do: 'done' }) : null;
  await host.notes.setProperty(letter.path, 'status', () => 'sent');
  await host.notes.setProperty(letter.path, 'sent', () => dayOf(host.now));
  return { letter: letter.path, logged };
}

/** Makes the letter a draft again and takes its log line back. Fails with a sentence when the line is no longer there. */
export async function takeBackSent(notes: Notes, { letter, logged }: MarkedSent): Promise<void> {
  if (logged !== null) await takeBack(notes, logged);
  await notes.setProperty(letter, 'status', () => 'draft');
  await notes.setProperty(letter, 'sent', () => undefined);
}
