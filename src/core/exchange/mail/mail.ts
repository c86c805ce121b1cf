import type { LetterNote } from '../../interview/model.ts';
import { plainLine, plainLines } from '../plain-text.ts';

/** One end of a mail. */
export interface Mailbox {
  readonly name: string;
  /** Null where it is unknown: the mail program then asks. */
  readonly address: string | null;
}

/** A letter on its way to the mail program: texts are without control characters, `subject` and names on one line. */
export interface Mail {
  readonly to: Mailbox;
  /** The user. */
  readonly from: Mailbox;
  readonly subject: string;
  /** `\n` line ends. */
  readonly body: string;
}

/** The mail that a letter note holds. An address that is none is left out, so that nothing but an address can be written to. */
export function mailOf(
  letter: Pick<LetterNote, 'to' | 'email' | 'subject' | 'body'>,
  sender: { readonly name: string; readonly email: string },
): Mail {
  return {
    to: { name: plainLine(letter.to), address: readAddress(letter.email ?? '') },
    from: { name: plainLine(sender.name), address: readAddress(sender.email) },
    subject: plainLine(letter.subject ?? ''),
    body: plainLines(letter.body).trimEnd(),
  };
}

const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}]+$/u;

/** The address that a text is, without spaces around it, or null where it is not exactly one plain address. */
export function readAddress(text: string): string | null {
  const address = text.trim();
  return ADDRESS.test(address) ? address : null;
}
