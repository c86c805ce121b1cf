import { Notice } from 'obsidian';
import { logFollowUp, takeBack, type LoggedLine } from '../../actions/log-follow-up.ts';
import { ChangedSince, NotesError } from '../../actions/notes.ts';
import type { FollowUp } from '../../core/plan/follow-up.ts';
import type { Deed } from '../../core/plan/log-entry-for.ts';
import type { Office } from '../office.ts';
import { say } from '../say.ts';
import type { Written } from './written.ts';

const LONG_ENOUGH_TO_READ = 8000;

/** Logs what happened to a follow-up, says so, and offers to take it back. */
export async function logAndOffer(
  office: Office,
  row: FollowUp,
  deed: Deed & { readonly note?: string },
): Promise<void> {
  const logged = await logFollowUp(office.host(), row, deed);
  offerUndo(office, lineWritten(office, logged, { says: office.words.log.logged(deed.do, row.what), what: row.what }));
}

/** A line of the log, as something that can be taken back; `what` is what it is about. */
export function lineWritten(
  { notes, words }: Office,
  logged: LoggedLine,
  { says, what }: { readonly says: string; readonly what: string },
): Written {
  return { says, takenBack: words.log.takenBack(what), takeBack: () => takeBack(notes, logged) };
}

/** Remembers what was written, says so, and offers a button that takes it back. */
export function offerUndo(office: Office, written: Written): void {
  office.written.push(written);
  offer(office, written, written.says);
}

function offer(office: Office, written: Written, text: string): void {
  const message = createFragment((fragment) => {
    fragment.createDiv({ text, cls: 'ifu-logged' });
    const button = fragment.createEl('button', { cls: 'ifu-undo', text: office.words.log.undo });
    button.addEventListener('click', () => office.run(() => undo(office, written)));
  });
  new Notice(message, LONG_ENOUGH_TO_READ);
}

/**
 * Takes back what was written and says so. Where the disk refuses, it stays to be tried again, and the notice says why. What was changed since is
 * not tried again: what was written before it is next.
 */
export async function undo(office: Office, written: Written): Promise<void> {
  const at = office.written.lastIndexOf(written);
  if (at !== -1) office.written.splice(at, 1);
  try {
    await written.takeBack();
  } catch (error) {
    if (at === -1 || error instanceof ChangedSince || !(error instanceof NotesError)) throw error;
    office.written.splice(at, 0, written);
    offer(office, written, office.words.log.tryAgain(error.message, written.says));
    return;
  }
  say(written.takenBack);
}
