import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCards } from '../../../../src/core/exchange/card/read-cards.ts';
import { cardOf, type CardPerson } from '../../../../src/core/exchange/card/write-card.ts';
import { theirs } from './theirs.ts';

describe('A person as a contact card', () => {
  test('is read back by another parser', () => {
    const text = cardOf({ ...SIAN, title: 'Head of Dispatch; nights, "weekends" \\ holidays' });
    expect(theirs(text)).toEqual({
      name: 'Siân O’Neill',
      parts: {
        familyNames: ['O’Neill'],
        givenNames: ['Siân'],
        additionalNames: [''],
        honorificPrefixes: ['Dr.'],
        honorificSuffixes: [''],
      },
      titles: ['Head of Dispatch; nights, "weekends" \\ holidays'],
      companies: ['Harbour & Sons, Ltd.'],
      emails: ['sian.oneill@harbour.example'],
      notes: [],
      unread: [],
    });
  });

  test('leaves out what is not known, and puts a whole name where its parts are not sure', () => {
    const nobody = {
      honorific: null,
      title: null,
      company: null,
      email: null,
      phone: null,
      address: null,
      linkedin: null,
    };
    expect(cardOf({ ...nobody, name: 'Đặng Thuỳ Linh', given: null, family: null })).toBe(
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Đặng Thuỳ Linh\r\nN:;Đặng Thuỳ Linh;;;\r\nEND:VCARD\r\n',
    );
  });

  test('comes back as it went, whatever is written into it', () => {
    fc.assert(
      fc.property(word, word, word, (title, company, address) => {
        const [card] = readCards(cardOf({ ...SIAN, title, company, address }));
        expect([card?.title ?? '', card?.company ?? '', card?.addresses[0] ?? '']).toEqual([title, company, address]);
        expect([card?.name, card?.emails, card?.phones]).toEqual([SIAN.name, [SIAN.email], [SIAN.phone]]);
      }),
    );
  });

  test('is folded at 75 octets and never inside a character', () => {
    const text = cardOf({ ...SIAN, title: '👩🏽‍💻 主任 für Ärzte '.repeat(20).trim() });
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(readCards(text)[0]?.title).toBe('👩🏽‍💻 主任 für Ärzte '.repeat(20).trim());
  });
});

const SIAN: CardPerson = {
  name: 'Siân O’Neill',
  given: 'Siân',
  family: 'O’Neill',
  honorific: 'Dr.',
  title: null,
  company: 'Harbour & Sons, Ltd.',
  email: 'sian.oneill@harbour.example',
  phone: '+44 7700 900123',
  address: null,
  linkedin: null,
};

/** Text on one line, with what has a meaning in cards. */
const word = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(';', ',', ':', '\\', '\\n', '"', 'END:VCARD', 'TEL:1', '=3D', '^n'),
    ),
    { maxLength: 8 },
  )
  .map((parts) =>
    parts
      .join('')
      .normalize('NFC')
      .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
      .replace(/\p{Surrogate}/gu, '')
      .trim(),
  );
