import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardText } from '../../../../src/core/exchange/card/card-bytes.ts';
import { personNotePath, personNoteText } from '../../../../src/core/exchange/card/write-person-note.ts';
import { readCards } from '../../../../src/core/exchange/card/read-cards.ts';
import { readNotebook } from '../../../../src/core/interview/notebook/notebook.ts';
import { readNote } from '../../../../src/core/note/read-note.ts';
import { defaultSettings } from '../../../../src/core/settings.ts';
import { failsafe } from '../../../support/yaml.ts';

test.each([
  {
    vendor: 'ios',
    name: 'Siân Mair O’Neill',
    title: 'Head of Dispatch',
    company: 'Harbour & Sons, Ltd.',
    email: 'sian.oneill@harbour.example',
    phone: '+44 7700 900123',
  },
  {
    vendor: 'google-contacts',
    name: 'Linh Đặng',
    title: 'Head of Support',
    company: 'Lanternfish Software',
    email: 'linh.dang@lanternfish.example',
    phone: '+447700900655',
  },
  {
    vendor: 'outlook',
    name: 'Jürgen Öberg-Lund',
    title: 'Leiter Einkauf für Österreich',
    company: 'Kessel & Söhne GmbH',
    email: 'j.oeberg-lund@kessel.example',
    phone: '+43 1 5550101',
  },
  {
    vendor: 'thunderbird',
    name: 'Anneke ter Braak',
    title: 'Recruiter',
    company: 'Veerhuis',
    email: 'anneke.terbraak@veerhuis.example',
    phone: '+31 20 555 0142',
  },
  {
    vendor: 'android-2.1',
    name: 'Øyvind Ødegård',
    title: null,
    company: 'Fjordlager AS',
    email: 'oyvind@fjordlager.example',
    phone: '+4755500101',
  },
])('The card of $vendor becomes a note that reads back as that person', ({ vendor, ...person }) => {
  const [card] = readCards(cardText(readFileSync(new URL(`samples/${vendor}.vcf`, import.meta.url))));
  if (card === undefined) throw new Error('the card names no person');
  const note = readNote(personNotePath(card, 'People'), personNoteText(card, null), failsafe);
  const { people, notesToFix } = readNotebook([note], defaultSettings);
  expect(people).toEqual([expect.objectContaining(person)]);
  expect(notesToFix).toEqual([]);
});
