import fc from 'fast-check';
import PostalMime, { type Email } from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { emlText } from '../../../../src/core/exchange/mail/eml.ts';
import { mailOf, readAddress } from '../../../../src/core/exchange/mail/mail.ts';
import { mailtoLink } from '../../../../src/core/exchange/mail/mailto.ts';
import { TRICKS } from '../../../support/tricks.ts';
import { hostileText } from '../samples/hostile-text.ts';

const LETTER = {
  to: 'O’Neill, Siân',
  email: 'sian.oneill@harbour.example',
  subject: 'Danke für das Gespräch, and the 40% question',
  body: 'Dear Siân,\n\nthank you & the team for Tuesday.\n\nJosé Müller',
};
const SENDER = { name: 'José Müller', email: 'jose@post.example' };
const WRITTEN = { now: '2026-03-02T09:30', zone: 'Europe/Berlin' } as const;

describe('A mailto link', () => {
  test('carries address, subject and text through another program’s decoding', () => {
    const link = new URL(mailtoLink(mailOf(LETTER, SENDER)) ?? '');
    expect(link.protocol).toBe('mailto:');
    expect(decodeURIComponent(link.pathname)).toBe(LETTER.email);
    expect(link.searchParams.get('subject')).toBe(LETTER.subject);
    expect(link.searchParams.get('body')).toBe(LETTER.body.replaceAll('\n', '\r\n'));
  });

  test('writes line ends as %0D%0A and umlauts as UTF-8, and holds nothing that ends a link in a note', () => {
    const link = mailtoLink(mailOf({ ...LETTER, subject: "Grüße (it's me) *", body: 'a\nb' }, SENDER));
    expect(link).toBe(
      'mailto:sian.oneill@harbour.example?subject=Gr%C3%BC%C3%9Fe%20%28it%27s%20me%29%20%2A&body=a%0D%0Ab',
    );
  });

  test('keeps a plus sign of the address, which some programs take for a space', () => {
    expect(mailtoLink(mailOf({ ...LETTER, email: 'a+jobs@x.example', subject: null, body: '' }, SENDER))).toBe(
      'mailto:a%2Bjobs@x.example',
    );
  });

  test('is refused above 2,000 characters, so that no program cuts a letter', () => {
    const rest = 'mailto:a@b.example?body='.length;
    const mail = (length: number) =>
      mailOf({ to: '', email: 'a@b.example', subject: null, body: 'x'.repeat(length) }, SENDER);
    expect(mailtoLink(mail(2000 - rest))).toHaveLength(2000);
    expect(mailtoLink(mail(2001 - rest))).toBeNull();
  });

  test('opens without an address when the address is none', () => {
    const mail = mailOf({ ...LETTER, email: 'sian at harbour', subject: 'Hi', body: '' }, SENDER);
    expect(mailtoLink(mail)).toBe('mailto:?subject=Hi');
  });

  test('gains no field, whatever is written into the letter', () => {
    fc.assert(
      fc.property(hostile, hostile, (subject, body) => {
        const mail = mailOf({ to: '', email: 'a@b.example', subject, body }, SENDER);
        const link = mailtoLink(mail);
        if (link === null) return;
        const { pathname, searchParams, hash } = new URL(link);
        expect([pathname, hash]).toEqual(['a@b.example', '']);
        expect([...searchParams.keys()].filter((key) => key !== 'subject' && key !== 'body')).toEqual([]);
        expect(searchParams.get('subject') ?? '').toBe(mail.subject);
      }),
    );
  });
});

describe('An .eml file', () => {
  test('is read back by another parser: both names, subject, text and day', async () => {
    const mail = await PostalMime.parse(emlText(mailOf(LETTER, SENDER), WRITTEN));
    expect(mail.to).toEqual([{ name: 'O’Neill, Siân', address: 'sian.oneill@harbour.example' }]);
    expect(mail.from).toEqual({ name: 'José Müller', address: 'jose@post.example' });
    expect(mail.subject).toBe(LETTER.subject);
    expect(textOf(mail)).toBe(LETTER.body);
    expect(mail.date).toBe('2026-03-02T08:30:00.000Z');
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
  });

  test('says the day in the zone of the writer, summer and half hours included', () => {
    const dateIn = (now: '2026-07-01T00:05' | '2026-01-01T23:59', zone: string) =>
      /^Date: (.*)\r$/m.exec(emlText(mailOf(LETTER, SENDER), { now, zone }))?.[1];
    expect(dateIn('2026-07-01T00:05', 'Europe/Berlin')).toBe('Wed, 01 Jul 2026 00:05:00 +0200');
    expect(dateIn('2026-01-01T23:59', 'America/St_Johns')).toBe('Thu, 01 Jan 2026 23:59:00 -0330');
    expect(dateIn('2026-01-01T23:59', 'UTC')).toBe('Thu, 01 Jan 2026 23:59:00 +0000');
  });

  test('leaves out who is not known', () => {
    const text = emlText(mailOf({ ...LETTER, email: null }, { name: '', email: '' }), WRITTEN);
    expect(text).not.toMatch(/^(?:To|From|Cc|Bcc):/m);
  });

  test('carries a text of 100,000 characters with long lines and emoji', async () => {
    const body = `${'Zoë 👩🏽‍💻 '.repeat(10_000)}\n\nEnd`;
    const text = emlText(mailOf({ ...LETTER, body }, SENDER), WRITTEN);
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(textOf(await PostalMime.parse(text)) === body).toBe(true);
  });

  test('keeps every field in its place, whatever is written into names, subject and address', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (to, subject, email) => {
        const mail = mailOf({ to, subject, email, body: 'Hello' }, SENDER);
        const text = emlText(mail, WRITTEN);
        const read = await PostalMime.parse(text);
        const fields = ['from', ...(mail.to.address === null ? [] : ['to']), 'subject', 'date', 'x-unsent'];
        const rest = ['mime-version', 'content-type', 'content-transfer-encoding'];
        expect(read.headers.map(({ key }) => key)).toEqual([...fields, ...rest]);
        expect(read.subject ?? '').toBe(mail.subject);
        expect(textOf(read)).toBe('Hello');
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(998);
      }),
    );
  });

  test.each(TRICKS)('goes to nobody else with %j as name, subject, text and behind the address', async (trick) => {
    const letter = { to: `Dana ${trick}`, subject: trick, body: trick, email: `dana@acme.example${trick}` };
    const plain = mailOf({ ...letter, email: 'dana@acme.example' }, SENDER);
    const [read, other] = await Promise.all(
      [plain, mailOf(letter, SENDER)].map((mail) => PostalMime.parse(emlText(mail, WRITTEN))),
    );
    expect(read?.to?.map(({ address }) => address)).toEqual(['dana@acme.example']);
    expect([read?.cc, read?.bcc, other?.cc, other?.bcc, (other?.to ?? []).length > 1]).toEqual([
      ...Array<undefined>(4).fill(undefined),
      false,
    ]);
    expect(mailtoLink(plain) ?? '').not.toMatch(/[?&](?:cc|bcc|to)=/i);
  });

  test('gives back any name that is on one line', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (name) => {
        const mail = mailOf({ ...LETTER, to: name }, SENDER);
        const read = await PostalMime.parse(emlText(mail, WRITTEN));
        expect(read.to).toEqual([{ name: mail.to.name, address: LETTER.email }]);
      }),
    );
  });
});

describe('An address', () => {
  test.each(['a@b.example', ' a@b.example ', "o'neill+x@b.example", 'jörg@müller.example'])('%j is one', (text) => {
    expect(readAddress(text)).toBe(text.trim());
  });

  test.each([
    '',
    'a',
    'a@',
    '@b',
    'a b@c',
    'a@b@c',
    'a@b.example, c@d.example',
    '<a@b.example>',
    'a@b.example\r\nBcc: c@d',
    'a@b;c',
  ])('%j is none', (text) => {
    expect(readAddress(text)).toBeNull();
  });
});

/** The text as the letter had it: mails end their lines with CRLF, the last one too. */
function textOf({ text = '' }: Email): string {
  return text.replaceAll('\r\n', '\n').replace(/\n$/, '');
}

const hostile = hostileText(
  'Bcc: spy@x.example',
  'Content-Type: text/html',
  '&cc=spy@x.example',
  '?bcc=spy',
  '=?utf-8?B?QQ==?=',
  '%0A',
  'a@b.example',
  '<',
  '>',
  '#',
);
