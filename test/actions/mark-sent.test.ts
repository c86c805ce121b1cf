import { describe, expect, test } from 'vitest';
import { markSent } from '../../src/actions/mark-sent.ts';
import { NotesError, type Notes } from '../../src/actions/notes.ts';
import { writeLetters } from '../../src/actions/write-letters.ts';
import { ACME, hostOf } from './acme.ts';

const INTERVIEW = 'Interviews/Acme.md';

/** A vault with a letter to Luis Ortega that was just written, whose notes can be locked key by key. */
async function withLetter() {
  const texts = new Map([[INTERVIEW, ACME]]);
  const host = hostOf(texts, '2026-03-02T17:00');
  const choice = { scope: '', interview: null, person: 'Luis Ortega', rule: 'thank-you-email', id: null };
  const { letters } = await writeLetters(host, { ...choice, again: false, dryRun: false });
  const [letter] = letters;
  if (letter === undefined) throw new Error('No letter was written.');
  const locked = new Set<string>();
  const notes = lockable(host.notes, locked);
  return { texts, locked, letter, row: letter.followUp, host: { ...host, notes }, before: new Map(texts) };
}

/** The same notes, of which some properties cannot be written: "path key". */
function lockable(notes: Notes, locked: ReadonlySet<string>): Notes {
  return {
    ...notes,
    setProperty: (path, key, next) =>
      locked.has(`${path} ${key}`)
        ? Promise.reject(new NotesError(`Cannot write to ${path}: it is read-only.`))
        : notes.setProperty(path, key, next),
  };
}

describe('A letter that is marked as sent', () => {
  test('is sent, its follow-up is logged, and both are taken back byte for byte', async () => {
    const { texts, letter, row, host, before } = await withLetter();
    const { takeBack } = await markSent(host, letter, row);
    expect(texts.get(letter.path)).toMatch(/^status: sent\nsent: "?2026-03-02"?$/m);
    expect(texts.get(INTERVIEW)).toContain('2026-03-02 sent thank-you-email to Luis Ortega');
    await takeBack();
    expect(texts).toEqual(before);
  });

  test('gets its own status back, whatever that was', async () => {
    const { texts, letter, host } = await withLetter();
    texts.set(letter.path, (texts.get(letter.path) ?? '').replace('status: draft', 'status: ready # read twice'));
    const before = texts.get(letter.path);
    const { takeBack } = await markSent(host, letter, null);
    expect(texts.get(letter.path)).toContain('status: sent');
    await takeBack();
    expect(texts.get(letter.path)).toBe(before);
  });

  test.each(['status', 'sent'])('is not half sent where its “%s” cannot be written', async (key) => {
    const { texts, locked, letter, row, host, before } = await withLetter();
    locked.add(`${letter.path} ${key}`);
    await expect(markSent(host, letter, row)).rejects.toThrow(`Cannot write to ${letter.path}: it is read-only.`);
    expect(texts).toEqual(before);
  });

  test('is not half taken back where it cannot be written any more, and can be taken back later', async () => {
    const { texts, locked, letter, row, host, before } = await withLetter();
    const { takeBack } = await markSent(host, letter, row);
    const sent = new Map(texts);
    locked.add(`${letter.path} sent`);
    await expect(takeBack()).rejects.toThrow('it is read-only');
    expect(texts).toEqual(sent);
    locked.clear();
    await takeBack();
    expect(texts).toEqual(before);
  });

  test('stays sent where its line is no longer in the log', async () => {
    const { texts, letter, row, host } = await withLetter();
    const { takeBack } = await markSent(host, letter, row);
    texts.set(INTERVIEW, ACME);
    const now = new Map(texts);
    await expect(takeBack()).rejects.toThrow(/^Cannot take back "2026-03-02 sent thank-you-email to Luis Ortega"/);
    expect(texts).toEqual(now);
  });

  test('says what could not be put back either', async () => {
    const { locked, letter, row, host } = await withLetter();
    locked.add(`${letter.path} status`);
    const marking = markSent({ ...host, notes: lockedAfterOne(host.notes) }, letter, row);
    await expect(marking).rejects.toThrow(
      `Cannot write to ${letter.path}: it is read-only. Cannot write to ${INTERVIEW}: it is read-only.`,
    );
  });
});

/** The same notes, whose log can be written once and then no more. */
function lockedAfterOne(notes: Notes): Notes {
  const locked = new Set<string>();
  const guarded = lockable(notes, locked);
  return {
    ...guarded,
    setProperty: async (path, key, next) => {
      await guarded.setProperty(path, key, next);
      locked.add(`${path} follow-ups`);
    },
  };
}
