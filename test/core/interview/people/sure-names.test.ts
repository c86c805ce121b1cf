import { describe, expect, it } from 'vitest';
import { findPerson } from '../../../../src/core/interview/find-person.ts';
import { interpretNote } from '../../../../src/core/interview/interpret-note.ts';
import type { Interview } from '../../../../src/core/interview/model.ts';
import { isSureName } from '../../../../src/core/interview/people/sure-names.ts';
import { makeVault } from '../../../bench/vault/make-vault.ts';
import { interviewIn, noteOf, plainSettings } from '../vault.ts';

const note = (properties: string, body = ''): string => `---\ndate: 2026-03-02\n${properties}\n---\n${body}`;

/** The interviews of a vault of the sort that speed is measured with. */
function interviews(): readonly Interview[] {
  const context = { settings: plainSettings, linked: () => null, today: '2026-03-10' } as const;
  return [...makeVault(4000)].flatMap(({ path, text }) => {
    const reading = interpretNote(noteOf(path, text), context);
    return reading.kind === 'interview' ? [reading.interview] : [];
  });
}

describe('A name that the properties say in full', () => {
  it('is sure without a look at the text', () => {
    const interview = interviewIn(note('interviewers: [Dana Whitfield]', 'Dana Whitfield asked about kilns.\n'));
    expect(isSureName('dana whitfield', interview)).toBe(true);
  });

  it.each([
    ['a given name alone', 'interviewers: [Dana]', 'Dana'],
    [
      'somebody the note corrects away',
      'interviewers: [Dana Whitfield]\nnot interviewers: [Dana Whitfield]',
      'Dana Whitfield',
    ],
    ['somebody who held no talk', 'referrer: Dana Whitfield', 'Dana Whitfield'],
    ['somebody else', 'interviewers: [Dana Whitfield]', 'Luis Ortega'],
  ])('is not sure of %s', (_, properties, name) => {
    expect(isSureName(name, interviewIn(note(properties)))).toBe(false);
  });

  it('is always that of one of the people who are read', () => {
    const named = interviews().flatMap((interview) =>
      interview.logLines
        .map((line) => / (?:to|about|with|from) (.+)$/.exec(line)?.[1] ?? '')
        .filter((name) => isSureName(name, interview))
        .map((name) => findPerson(name, interview.people)?.name ?? `nobody is ${name}`),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => name.startsWith('nobody'))).toEqual([]);
  });
});
