import { minutesBetween, toZone } from '../../time/elapsed.ts';
import { dayOf } from '../../time/local-times.ts';
import { numbersOf, weekdayOf } from '../../time/days.ts';
import type { LocalTime, Zone } from '../../time/types.ts';
import { base64 } from '../base64.ts';
import { displayName, encodedWords } from './encoded-words.ts';
import type { Mail, Mailbox } from './mail.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** When a mail file is written, and in which zone that is. */
export interface WrittenAt {
  readonly now: LocalTime;
  readonly zone: Zone;
}

/**
 * A letter as an `.eml` file (RFC 5322) that mail programs open as a new message of one's own (`X-Unsent: 1`).
 *
 * CRLF line ends; names and subject are encoded as RFC 2047 says, the text is base64 of UTF-8. An address with other letters
 * than ASCII stands in UTF-8 (RFC 6532). From or To is left out where its address is not known.
 */
export function emlText(mail: Mail, written: WrittenAt): string {
  const headers = [
    ...mailboxHeader('From', mail.from),
    ...mailboxHeader('To', mail.to),
    `Subject: ${encodedWords(mail.subject)}`,
    `Date: ${dateHeader(written)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  const body = base64(`${mail.body}\n`.replaceAll('\n', '\r\n')).match(/.{1,76}/g) ?? [];
  return [...headers, '', ...body, ''].join('\r\n');
}

function mailboxHeader(header: string, { name, address }: Mailbox): readonly string[] {
  if (address === null) return [];
  return [name === '' ? `${header}: ${address}` : `${header}: ${displayName(name)}\r\n <${address}>`];
}

/** Such as `Mon, 02 Mar 2026 09:30:00 +0100`. */
function dateHeader({ now, zone }: WrittenAt): string {
  const day = dayOf(now);
  const { year, month, date } = numbersOf(day);
  const ahead = minutesBetween(toZone(now, zone, 'UTC'), now, 'UTC');
  const offset = `${ahead < 0 ? '-' : '+'}${two(Math.floor(Math.abs(ahead) / 60))}${two(Math.abs(ahead) % 60)}`;
  const words = [`${DAYS[weekdayOf(day) - 1] ?? ''},`, two(date), MONTHS[month - 1] ?? '', year, `${now.slice(11)}:00`];
  return `${words.join(' ')} ${offset}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
