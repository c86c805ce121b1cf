import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cardText } from '../../../../src/core/exchange/card/card-bytes.ts';
import type { ContactCard } from '../../../../src/core/exchange/card/contact-card.ts';
import { personNotePath, personNoteText } from '../../../../src/core/exchange/card/write-person-note.ts';
import { readCards } from '../../../../src/core/exchange/card/read-cards.ts';
import { readNote } from '../../../../src/core/note/read-note.ts';
import { hostileText } from '../samples/hostile-text.ts';
import { EMPTY_CARD } from '../samples/empty-card.ts';

describe('The note of a card’s person', () => {
  test('holds what letters need as properties and the rest of the card below', () => {
    const [card] = readCards(cardText(readFileSync(new URL('samples/ios.vcf', import.meta.url))));
    expect(card && personNoteText(card, 'Interviews/2026-03-02 Harbour.md').split('\n')).toEqual([
      '---',
      'type: person',
      'aliases:',
      '  - Shani',
      'honorific: Dr.',
      'title: Head of Dispatch',
      'company: Harbour & Sons, Ltd.',
      'email: sian.oneill@harbour.example',
      'phone: "+44 7700 900123"',
      'address: 3 Quay Street, Unit 4, Marlbeck, MB1 2AB, United Kingdom',
      'linkedin: http://www.linkedin.com/in/sian-oneill',
      '---',
      '',
      'Met in [[Interviews/2026-03-02 Harbour|2026-03-02 Harbour]].',
      '',
      '- Department: Port Operations',
      '- Other email: sian@post.example',
      '- Other phone: (0113) 496-0123',
      '- Web: https://harbour.example',
      '',
      'Met at the dock; ask about tides.',
      'Assistant: Ioan',
      '',
    ]);
  });

  test('is named after the person, in the people folder or in the vault itself', () => {
    expect(personNotePath({ ...EMPTY_CARD, name: 'Siân O’Neill' }, 'People')).toBe('People/Siân O’Neill.md');
    expect(personNotePath({ ...EMPTY_CARD, name: 'Siân O’Neill' }, '')).toBe('Siân O’Neill.md');
  });

  test('keeps a name that no file can have as an alias', () => {
    const card = { ...EMPTY_CARD, name: 'Ann/Anna: Lee' };
    expect(personNotePath(card, 'People')).toBe('People/Ann Anna Lee.md');
    expect(propertiesOf(card)).toEqual({ type: 'person', aliases: ['Ann/Anna: Lee'] });
  });

  test('says nothing that the card does not tell', () => {
    expect(personNoteText({ ...EMPTY_CARD, name: 'Cher' }, null)).toBe('---\ntype: person\n---\n');
  });

  test('keeps every value in its own property, whatever the card holds', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, company, note) => {
        const [card] = readCards(
          `BEGIN:VCARD\nFN:Zoë Ng\nTITLE:${escaped(title)}\nORG:${escaped(company)}\nNOTE:${escaped(note)}\nEND:VCARD`,
        );
        const found = card ?? EMPTY_CARD;
        const optional = {
          ...(found.title ? { title: found.title } : {}),
          ...(found.company ? { company: found.company } : {}),
        };
        expect(propertiesOf(found)).toEqual({ type: 'person', ...optional });
      }),
    );
  });
});

const hostile = hostileText(
  '---',
  'email: spy@x.example',
  '"',
  "'",
  '- ',
  '{',
  '}',
  '&a',
  '*a',
  '!!js',
  '#',
  '\t',
  '@',
  '`',
  '%',
  '|',
  '>',
);

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n');
}

function propertiesOf(card: ContactCard): unknown {
  const note = readNote('People/X.md', personNoteText(card, null), parse);
  expect(note.problem).toBeNull();
  return JSON.parse(JSON.stringify(note.properties));
}
