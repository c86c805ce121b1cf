import type { LetterNote } from '../core/interview/model.ts';
import type { PropertyValue } from '../core/note/types.ts';
import type { FollowUp } from '../core/plan/follow-up.ts';
import { dayOf } from '../core/time/local-times.ts';
import type { Host } from './host.ts';
import { logFollowUp, takeBack, type LoggedLine } from './log-follow-up.ts';
import type { Notes } from './notes.ts';
import { takeSteps, type Step } from './take-steps.ts';

/** What was written when a letter was marked as sent. */
export interface MarkedSent {
  /** Takes all of it back. Fails with a sentence, everything being as before, when the line is no longer there or a note cannot be written to. */
  readonly takeBack: () => Promise<void>;
}

/**
 * Marks a letter as sent today: the log line of its follow-up, where it has one, and the letter's own status. All of it or nothing: when one note
 * is gone or cannot be written to, the other is as before, and the failure is a sentence.
 */
export async function markSent(
  host: Pick<Host, 'notes' | 'now'>,
  letter: Pick<LetterNote, 'path'>,
  row: FollowUp | null,
): Promise<MarkedSent> {
  const isLogged = row !== null && row.interview !== null;
  const steps = [
    ...(isLogged ? [logging(host, row)] : []),
    setting(host.notes, letter.path, ['status', 'sent']),
    setting(host.notes, letter.path, ['sent', dayOf(host.now)]),
  ];
  await takeSteps(steps);
  return { takeBack: () => takeSteps(steps.map(({ take, back }) => ({ take: back, back: take }))) };
}

function logging(host: Pick<Host, 'notes' | 'now'>, row: FollowUp): Step {
  let logged: LoggedLine | null = null;
  return {
    take: async () => {
      logged = await logFollowUp(host, row, { do: 'done' });
    },
    back: async () => {
      if (logged !== null) await takeBack(host.notes, logged);
    },
  };
}

/** Sets a property; back is what stood there before. */
function setting(notes: Notes, path: string, [key, value]: readonly [string, PropertyValue]): Step {
  let before: PropertyValue | undefined;
  return {
    take: () =>
      notes.setProperty(path, key, (old) => {
        before = old;
        return value;
      }),
    back: () => notes.setProperty(path, key, () => before),
  };
}
