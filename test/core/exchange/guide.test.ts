import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { personNoteText } from '../../../src/core/exchange/card/write-person-note.ts';
import { letterNoteText } from '../../../src/core/letters/write-letter-note.ts';
import { personOf } from '../../support/interview.ts';
import { followUp } from './samples/follow-up.ts';

const guide = readFileSync(new URL('../../../docs/exchange.md', import.meta.url), 'utf8');

test('The guide names every property of a letter note, so that queries can use it', () => {
  const [luis, sam] = [personOf('Luis Ortega'), personOf('Sam Okafor')];
  const letter = {
    followUp: followUp({ person: sam, about: luis }),
    subject: 'A word',
    body: 'Dear Sam',
    tone: 'formal',
    missing: [],
    leftOut: [],
    material: [],
    writtenAt: '2026-03-02T17:00',
    talkDay: '2026-03-02',
    kind: 'find-contact',
    kindName: 'contact request',
  } as const;
  const written = keysOf(letterNoteText(letter, [], 'a1b2c3d4'));
  // Whoever marks it as sent adds the day.
  expect(rowOf('letter').sort()).toEqual([...written, 'sent'].sort());
});

test('The guide names every property of a person note, so that queries can use it', () => {
  const card = {
    name: 'A/B',
    honorific: 'Dr.',
    nicknames: [],
    company: 'Acme',
    department: null,
    title: 'Buyer',
    emails: ['a@acme.example'],
    phones: ['1'],
    addresses: ['Quay 1'],
    linkedin: 'https://www.linkedin.com/in/a',
    pages: [],
    note: '',
  };
  expect(rowOf('person').sort()).toEqual(keysOf(personNoteText(card, null)).sort());
});

/** The properties in the guide's table for a kind of note. */
function rowOf(kind: string): string[] {
  const row = guide.split('\n').find((line) => line.startsWith(`| ${kind} (`)) ?? '';
  return ['type', ...(row.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)].map((name) =>
    typeof name === 'string' ? name : (name[1] ?? ''),
  );
}

function keysOf(note: string): string[] {
  return (note.split('\n---\n')[0] ?? '').split('\n').flatMap((line) => /^([\w-]+):/.exec(line)?.[1] ?? []);
}
