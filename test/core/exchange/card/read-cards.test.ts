import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardText } from '../../../../src/core/exchange/card/card-bytes.ts';
import type { ContactCard } from '../../../../src/core/exchange/card/contact-card.ts';
import { readCards } from '../../../../src/core/exchange/card/read-cards.ts';
import { theirs } from './theirs.ts';
import { EMPTY_CARD } from '../samples/empty-card.ts';

describe('A contact card', () => {
  test('of an iPhone: the preferred address and number first, no fax, and labels of groups do not disturb', () => {
    expect(sample('ios')).toEqual([
      {
        ...EMPTY_CARD,
        name: 'Siân Mair O’Neill',
        honorific: 'Dr.',
        nicknames: ['Shani'],
        company: 'Harbour & Sons, Ltd.',
        department: 'Port Operations',
        title: 'Head of Dispatch',
        emails: ['sian.oneill@harbour.example', 'sian@post.example'],
        phones: ['+44 7700 900123', '(0113) 496-0123'],
        addresses: ['3 Quay Street, Unit 4, Marlbeck, MB1 2AB, United Kingdom'],
        linkedin: 'http://www.linkedin.com/in/sian-oneill',
        pages: ['https://harbour.example'],
        note: 'Met at the dock; ask about tides.\nAssistant: Ioan',
      },
    ]);
  });

  test('of Google Contacts: folded lines are whole again, and the company’s own card is no person', () => {
    expect(sample('google-contacts')).toEqual([
      {
        ...EMPTY_CARD,
        name: 'Linh Đặng',
        company: 'Lanternfish Software',
        title: 'Head of Support',
        emails: ['linh.dang@lanternfish.example', 'linh@post.example'],
        phones: ['+447700900655', '+44 113 496 0600'],
        linkedin: 'https://www.linkedin.com/in/linh-dang',
        note: 'Asked how we answer people who write at night and why that pays in the end 🌙',
      },
    ]);
  });

  test('of Outlook: version 2.1, Windows-1252, quoted-printable with and without its character set', () => {
    expect(sample('outlook')).toEqual([
      {
        ...EMPTY_CARD,
        name: 'Jürgen Öberg-Lund',
        honorific: 'Professor',
        company: 'Kessel & Söhne GmbH',
        department: 'Einkauf',
        title: 'Leiter Einkauf für Österreich',
        emails: ['j.oeberg-lund@kessel.example'],
        phones: ['+43 1 5550101', '+43 660 5550102'],
        addresses: ['Mariahilfer Straße 1, 2. Stock, Wien, 1060, Österreich'],
        pages: ['http://kessel.example'],
        note: 'Zweites Gespräch?\nBringt die Prüfberichte mit.',
      },
    ]);
  });

  test('of Thunderbird: version 4.0 with ranks, tel: addresses and the label of an address', () => {
    expect(sample('thunderbird')).toEqual([
      {
        ...EMPTY_CARD,
        name: 'Anneke ter Braak',
        company: 'Veerhuis',
        department: 'Personeelszaken',
        title: 'Recruiter',
        emails: ['anneke.terbraak@veerhuis.example', 'anneke@post.example'],
        phones: ['+31 20 555 0142', '+31-6-5550-0143'],
        addresses: ['Kade 12, 1011 AB Amsterdam'],
        pages: ['https://veerhuis.example'],
        note: 'Belt liever dan dat ze mailt, na tweeën.',
      },
    ]);
  });

  test('of an old Android phone: everything quoted-printable, with a soft line break', () => {
    expect(sample('android-2.1')).toEqual([
      {
        ...EMPTY_CARD,
        name: 'Øyvind Ødegård',
        company: 'Fjordlager AS',
        department: 'Drift og vedlikehold av kraner på kaia i Bergen',
        emails: ['oyvind@fjordlager.example'],
        phones: ['+4755500101', '+4755500102'],
      },
    ]);
  });

  test.each(['ios', 'google-contacts', 'thunderbird'])('of %s says what another parser reads in it', (name) => {
    const text = cardText(bytesOf(name));
    const [ours] = readCards(text);
    const { name: shown, emails, titles, notes } = theirs(text);
    expect(shown).toContain(ours?.name);
    expect([...emails].sort()).toEqual([...(ours?.emails ?? [])].sort());
    expect(titles).toEqual([ours?.title]);
    expect(notes).toEqual([ours?.note]);
  });

  test.each([
    ['FN:O’Neill, Siân\nN:O’Neill;Siân;;;', 'Siân O’Neill'],
    ['FN:Đặng Thuỳ Linh\nN:Đặng;Linh;Thuỳ;;', 'Đặng Thuỳ Linh'],
    ['N:Whitfield;Dana;Q.;;', 'Dana Q. Whitfield'],
    ['FN:Prof. Dr. Mechthild Ganzer\nN:Ganzer;Mechthild;;Prof. Dr.;', 'Mechthild Ganzer'],
    ['FN:Robert Frost Jr.\nN:Frost;Robert;;;Jr.', 'Robert Frost'],
    ['FN:Cher\nN:;Cher;;;', 'Cher'],
    ['FN:Jose\u0301 Müller', 'Jos\u00e9 Müller'],
  ])('with %j is of %s', (lines, name) => {
    expect(readCards(`BEGIN:VCARD\nVERSION:3.0\n${lines}\nEND:VCARD`).map((card) => card.name)).toEqual([name]);
  });

  test.each([
    'BEGIN:VCARD\nVERSION:3.0\nEND:VCARD',
    'BEGIN:VCARD\nVERSION:3.0\nORG:Acme\nFN:Acme\nEND:VCARD',
    'BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Friends\nEND:VCARD',
    'BEGIN:VCARD\nVERSION:3.0\nX-ADDRESSBOOKSERVER-KIND:group\nFN:Friends\nN:Friends\nEND:VCARD',
    'FN:Nobody',
    '',
  ])('that names no person gives nobody: %j', (text) => {
    expect(readCards(text)).toEqual([]);
  });

  test('is read whatever its line ends, in UTF-16 as well, and without its last line', () => {
    const text = 'BEGIN:VCARD\nVERSION:3.0\nFN:Zoë Ng\nEMAIL:zoe@x.example\n';
    for (const end of ['\n', '\r', '\r\n']) expect(readCards(text.replaceAll('\n', end))[0]?.name).toBe('Zoë Ng');
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer),
    ]);
    expect(readCards(cardText(utf16))[0]?.emails).toEqual(['zoe@x.example']);
  });

  test('of 2 MB with a picture and a long note is read within a second', () => {
    const picture = `PHOTO;ENCODING=b:${'QUJD'.repeat(18)}\r\n${` ${'QUJD'.repeat(18)}\r\n`.repeat(14_000)}`;
    const note = `NOTE;ENCODING=QUOTED-PRINTABLE:${'=C3=A4=C3=A4=C3=A4=C3=A4=C3=A4=C3=A4=C3=A4=\r\n'.repeat(20_000)}=21\r\n`;
    const start = performance.now();
    const [card] = readCards(`BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Zoë\r\n${picture}${note}END:VCARD\r\n`);
    expect(card?.note).toHaveLength(140_001);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

function bytesOf(name: string): Uint8Array {
  return readFileSync(new URL(`samples/${name}.vcf`, import.meta.url));
}

function sample(name: string): readonly ContactCard[] {
  return readCards(cardText(bytesOf(name)));
}
