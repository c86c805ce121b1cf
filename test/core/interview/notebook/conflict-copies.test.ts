import { describe, expect, it } from 'vitest';
import { originalOf } from '../../../../src/core/interview/notebook/conflict-copies.ts';
import { readNotebook } from '../../../../src/core/interview/notebook/notebook.ts';
import { noteOf, plainSettings } from '../vault.ts';

const COPIES = [
  'Interviews/Acme.sync-conflict-20260312-173000-ABCDEF7.md',
  'Interviews/Acme (Imogen’s conflicted copy 2026-03-12).md',
  'Interviews/Acme (conflicted copy 2026-03-12 173000).md',
  'Interviews/Acme (Conflicted copy Imogens Laptop 202603121730).md',
  'Interviews/Acme (SFConflict imogen@post.example 2026-03-12-17-30-00).md',
  'Interviews/Acme_conflict-20260312-173000.md',
  'Interviews/Acme_laptop_Conflict.md',
  'Interviews/Acme.conflict.md',
];
const note = (log: string): string =>
  `---\ninterviewers: [Dana Whitfield, Sam Okoro]\ncompany: Acme\ndate: 2026-03-02\nfollow-ups:\n${log}---\n`;
const ours = '  - 2026-03-02 sent thank-you-email to Dana Whitfield\n';
const theirs = '  - 2026-03-02 sent thank-you-email to Sam Okoro\n';

function notebookWith(texts: Readonly<Record<string, string>>) {
  return readNotebook(
    Object.entries(texts).map(([path, text]) => noteOf(path, text)),
    plainSettings,
  );
}

describe('The copy that a sync program makes beside a note', () => {
  it.each(COPIES)('is no second interview, and is named: %s', (path) => {
    const { interviews, notesToFix } = notebookWith({ 'Interviews/Acme.md': note(ours), [path]: note(theirs) });
    expect(interviews.map((interview) => interview.path)).toEqual(['Interviews/Acme.md']);
    expect(notesToFix).toEqual([
      {
        path,
        where: 'file name',
        says: 'This is a sync program’s copy of Interviews/Acme.md: move what is missing there into it, then delete this copy.',
      },
    ]);
  });

  it('lends its log to the note, so that nobody is thanked twice', () => {
    const [path = ''] = COPIES;
    const { interviews } = notebookWith({ 'Interviews/Acme.md': note(ours), [path]: note(ours + theirs) });
    expect(interviews[0]?.logLines).toEqual([
      '2026-03-02 sent thank-you-email to Dana Whitfield',
      '2026-03-02 sent thank-you-email to Sam Okoro',
    ]);
  });

  it('is a note like any other once its note is gone', () => {
    const [path = ''] = COPIES;
    const { interviews, notesToFix } = notebookWith({ [path]: note(ours) });
    expect([interviews.map((interview) => interview.path), notesToFix]).toEqual([[path], []]);
  });

  it('of a letter or of a person is none of its own either', () => {
    const letter = '---\ntype: follow-up-letter\nfollow-up: thank-you-email\nto: Dana Whitfield\n---\nDear Dana,\n';
    const { letters, people, notesToFix } = notebookWith({
      'Follow-ups/Acme.md': letter,
      'Follow-ups/Acme (conflicted copy 2026-03-12).md': letter,
      'People/Dana Whitfield.md': '---\nemail: dana@acme.example\n---\n',
      'People/Dana Whitfield.sync-conflict-20260312-173000-ABCDEF7.md': '---\nemail: old@acme.example\n---\n',
    });
    expect([letters.length, people.length]).toEqual([1, 1]);
    expect(notesToFix.map(({ where }) => where)).toEqual(['file name', 'file name']);
  });
});

describe('A note that only sounds like a copy', () => {
  it.each([
    'Interviews/Acme 2.md',
    'Interviews/Acme (1).md',
    'Interviews/Conflict Kitchen.md',
    'Interviews/Acme - conflict round.md',
    'Interviews/Acme (second copy).md',
  ])('is a note of its own: %s', (path) => {
    expect(originalOf(path)).toBeNull();
  });
});
