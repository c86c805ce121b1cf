import type { Mail } from './mail.ts';

/** Windows hands no longer address over to a program (2,083 characters, less what browsers and shells keep for themselves). */
const LONGEST = 2000;

/**
 * The address that opens a letter in the mail program (RFC 6068), to and subject filled in, with the line ends `%0D%0A`.
 *
 * Null where it would be longer than 2,000 characters: write the `.eml` file instead, a cut letter must never be sent.
 */
export function mailtoLink({ to, subject, body }: Mail): string | null {
  const fields = [
    ...(subject === '' ? [] : [`subject=${encoded(subject)}`]),
    ...(body === '' ? [] : [`body=${encoded(body.replaceAll('\n', '\r\n'))}`]),
  ];
  const address = (to.address ?? '').split('@').map(encoded).join('@');
  const link = `mailto:${address}${fields.length > 0 ? `?${fields.join('&')}` : ''}`;
  return link.length > LONGEST ? null : link;
}

/** Also what `encodeURIComponent` spares: quotes and brackets would end the link in a terminal or a note. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
