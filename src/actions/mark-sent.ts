import type { LetterNote } from '../core/interview/model.ts';
import type { FollowUp } from '../core/plan/follow-up.ts';
import { dayOf } from '../core/time/local-times.ts';
import type { Host } from './host.ts';
import { logFollowUp, type LoggedLine } from './log-follow-up.ts';

/**
 * Marks a letter as sent today: the log line of its follow-up first, then the letter's own status; either is evidence
 * enough. Gives the logged line, or null where no follow-up belongs to the letter any more.
 */
export async function markSent(
  host: Pick<Host, 'notes' | 'now'>,
  letter: LetterNote,
  row: FollowUp | null,
): Promise<LoggedLine | null> {
  const isLogged = row !== null && row.interview !== null;
  const logged = isLogged ? await logFollowUp(host, row, { do: 'done' }) : null;
  await host.notes.setProperty(letter.path, 'status', () => 'sent');
  await host.notes.setProperty(letter.path, 'sent', () => dayOf(host.now));
  return logged;
}
