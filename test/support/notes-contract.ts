import { describe, expect, it } from 'vitest';
import { NotesError, type Notes } from '../../src/actions/notes.ts';
import type { PropertyValue } from '../../src/core/note/types.ts';
import { isList } from '../../src/core/note/values.ts';

/** A fresh set of notes for one test, and its texts as they stand on the other side. */
export interface OpenedNotes {
  readonly notes: Notes;
  readonly textOf: (path: string) => string | Promise<string>;
}

const messy =
  '---\r\n# kept\r\ncompany:   "Salt & Stone"\r\nfollow-ups: [ "2026-03-03 sent thank-you-email to Dana" ] # mine\r\nphone: 0123\r\n---\r\nBody\r\n---\r\nmore';

type Open = (texts: Readonly<Record<string, string>>) => OpenedNotes;

/** What every implementation of the port promises; `open` gives notes with these texts (path → text). */
export function describeNotes(name: string, open: Open): void {
  describe(name, () => {
    testReading(open);
    testChanging(open);
  });
}

function testReading(open: Open): void {
  it('lists and reads notes that may be interviews, in folders, with their texts', async () => {
    const { notes } = open({ 'Interviews/A.md': 'one', 'Interviews/Deep/er/B.md': 'two' });
    expect([...(await notes.list())].sort((a, b) => a.path.localeCompare(b.path))).toEqual([
      { path: 'Interviews/A.md', text: 'one' },
      { path: 'Interviews/Deep/er/B.md', text: 'two' },
    ]);
    expect(await notes.read('Interviews/Deep/er/B.md')).toBe('two');
  });

  it('says which note is not there', async () => {
    const { notes } = open({});
    await expect(notes.read('None.md')).rejects.toThrow(/^Cannot read None\.md: .*\.$/);
  });

  it('makes a note in folders that are not there yet', async () => {
    const { notes, textOf } = open({});
    await notes.create('New/er/Note.md', 'text');
    expect(await textOf('New/er/Note.md')).toBe('text');
  });

  it('never writes over a note', async () => {
    const { notes, textOf } = open({ 'A.md': 'one' });
    await expect(notes.create('A.md', 'two')).rejects.toThrow(NotesError);
    expect(await textOf('A.md')).toBe('one');
  });

  it('has no way out of the vault', async () => {
    const { notes } = open({ 'A.md': 'one' });
    await expect(notes.create('../outside.md', 'x')).rejects.toThrow(NotesError);
    await expect(notes.read('../A.md')).rejects.toThrow(NotesError);
  });
}

function testChanging(open: Open): void {
  it('changes one property and no other byte', async () => {
    const { notes, textOf } = open({ 'A.md': messy });
    await notes.setProperty('A.md', 'follow-ups', (old) => [...itemsOf(old), '2026-03-04 reply from Dana']);
    const lines = (text: string) => text.split('\r\n').filter((line) => !/follow-ups|2026-03-0/.test(line));
    const after = await textOf('A.md');
    expect(lines(after)).toEqual(lines(messy));
    expect(after).toContain('2026-03-03 sent thank-you-email to Dana');
    expect(after).toContain('2026-03-04 reply from Dana');
  });

  it('keeps both of two changes made at once', async () => {
    const { notes, textOf } = open({ 'A.md': '---\ncompany: Acme\n---\n' });
    const add = (line: string) => notes.setProperty('A.md', 'follow-ups', (old) => [...itemsOf(old), line]);
    await Promise.all(['2026-03-04 reply from A', '2026-03-04 reply from B', '2026-03-04 reply from C'].map(add));
    const after = await textOf('A.md');
    for (const name of ['A', 'B', 'C']) expect(after).toContain(`reply from ${name}`);
  });

  it('writes nothing into a note whose properties cannot be read, and says so', async () => {
    const broken = '---\ncompany: "Acme\n  - x: [\n---\nBody';
    const { notes, textOf } = open({ 'A.md': broken });
    await expect(notes.setProperty('A.md', 'follow-ups', () => ['x'])).rejects.toThrow(/^Cannot write to A\.md: /);
    expect(await textOf('A.md')).toBe(broken);
  });
}

function itemsOf(old: PropertyValue | undefined): readonly PropertyValue[] {
  return isList(old) ? old : [];
}
