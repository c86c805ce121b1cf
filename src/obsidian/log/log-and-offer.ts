import { Notice } from 'obsidian';
import { logFollowUp, takeBack, type LoggedLine } from '../../actions/log-follow-up.ts';
import type { FollowUp } from '../../core/plan/follow-up.ts';
import type { Deed } from '../../core/plan/log-entry-for.ts';
import type { Office } from '../office.ts';

const LONG_ENOUGH_TO_READ = 8000;

/** Logs what happened to a follow-up, says so, and offers to take it back. */
export async function logAndOffer(
  office: Office,
  row: FollowUp,
  deed: Deed & { readonly note?: string },
): Promise<void> {
  const logged = await logFollowUp(office.host(), row, deed);
  office.remember(logged);
  offerUndo(office, logged, office.words.log.logged(deed.do, row.what));
}

/** A notice with a button that takes the logged line back. */
export function offerUndo(office: Office, logged: LoggedLine, says: string): void {
  const message = createFragment((fragment) => {
    fragment.createDiv({ text: says, cls: 'ifu-logged' });
    const button = fragment.createEl('button', { cls: 'ifu-undo', text: office.words.log.undo });
    button.addEventListener('click', () => office.run(() => undo(office, logged)));
  });
  new Notice(message, LONG_ENOUGH_TO_READ);
}

/** Takes a logged line back and says so. */
export async function undo(office: Office, logged: LoggedLine): Promise<void> {
  await takeBack(office.notes, logged);
  office.forget(logged);
  new Notice(office.words.log.takenBack(logged.line));
}
