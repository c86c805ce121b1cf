import { describe, expect, it } from 'vitest';
import { wholeReading } from '../../../src/core/interview/reading.ts';
import { reading } from './vault.ts';

const note = [
  '---',
  'interviewers: [Dana Whitfield, Luis Ortega]',
  'company: Acme',
  'date: 2026-03-02',
  'decision by: 2026-03-20',
  '---',
  '## Dana Whitfield',
  'asked about the night rota',
].join('\n');

/** Values of a record that are still to be reckoned. */
function openIn(record: object): readonly string[] {
  return Object.keys(record).filter((key) => !('value' in (Object.getOwnPropertyDescriptor(record, key) ?? {})));
}

describe('A reading that is kept', () => {
  it('says all that the reading said, and has nothing left to read', () => {
    const first = reading(note);
    const kept = wholeReading(reading(note));
    expect(kept).toEqual(first);
    if (kept.kind !== 'interview') throw new Error(kept.reason);
    expect(openIn(kept.interview)).toEqual([]);
    expect(kept.interview.people.map(openIn)).toEqual([[], []]);
    expect(kept.interview.decisionBy).toMatchObject({ day: '2026-03-20' });
  });

  it('knows of no decision where the note names none', () => {
    const kept = wholeReading(reading('---\ninterviewers: Dana Whitfield\n---\n'));
    expect(kept).toMatchObject({ kind: 'interview', interview: { decisionBy: null } });
  });

  it('is the same record for a note that is no interview', () => {
    const person = reading('---\ntype: person\n---\n', { path: 'People/Dana Whitfield.md' });
    expect(person.kind).toBe('person');
    expect(wholeReading(person)).toBe(person);
  });
});
