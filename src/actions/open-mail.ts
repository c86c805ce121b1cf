import type { LetterNote } from '../core/interview/model.ts';
import { emlText } from '../core/exchange/mail/eml.ts';
import { mailOf } from '../core/exchange/mail/mail.ts';
import { mailtoLink } from '../core/exchange/mail/mailto.ts';
import type { Host } from './host.ts';
import { NotesError } from './notes.ts';
import { readOneNote } from './read-one-note.ts';

/** A letter on its way to the mail program. Opening it proves nothing: ask whether it was sent. */
export interface OutgoingMail {
  /** Name of the person it is for. */
  readonly to: string;
  /** Null where the letter has none, or none that is one plain address: the mail program then asks. */
  readonly address: string | null;
  /** The `mailto:` address to open, or null where the letter is too long for one: hand over the file then. */
  readonly link: string | null;
  /** The letter as an `.eml` file. */
  readonly eml: string;
}

/** Makes a letter note ready for the mail program. Fails with a sentence when the note is no letter of ours. */
export async function openMail(host: Host, path: string): Promise<OutgoingMail> {
  const reading = await readOneNote(host, path);
  if (reading.kind !== 'letter') {
    throw new NotesError(`Cannot mail ${path}: it is not a letter (${reading.reason}).`);
  }
  return outgoingMail(reading.letter, host);
}

/** The same from a letter that is read already. */
export function outgoingMail(letter: LetterNote, host: Pick<Host, 'settings' | 'now'>): OutgoingMail {
  const mail = mailOf(letter, host.settings);
  const eml = emlText(mail, { now: host.now, zone: host.settings.zone });
  return { to: mail.to.name, address: mail.to.address, link: mailtoLink(mail), eml };
}
