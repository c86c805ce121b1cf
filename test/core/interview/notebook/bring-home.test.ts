import { describe, expect, it } from 'vitest';
import { notebookOf } from '../../../../src/core/interview/notebook/notebook.ts';
import { patchNotebook } from '../../../../src/core/interview/notebook/patch-notebook.ts';
import type { Reading } from '../../../../src/core/interview/reading.ts';
import { reading } from '../vault.ts';

const talk = (path: string, properties = '', date = '2026-03-02'): Reading =>
  reading(`---\ncompany: Tern & Vole Books Ltd\ninterviewers: Agnes Pym\ndate: ${date}\n${properties}---\n`, { path });
const letter = (properties: string, link = '[[Interviews/Old name]]'): Reading =>
  reading(
    `---\ntype: follow-up-letter\nfollow-up: thank-you-email\nto: Agnes Pym\ninterview: "${link}"\n${properties}---\n`,
    { path: 'Follow-ups/Agnes.md', others: { 'Interviews/There.md': '---\ninterviewers: Agnes Pym\n---\n' } },
  );
const NAMED = 'talk: 2026-03-02\ncompany: Tern & Vole Books\nrole: Bookseller\n';

const homeIn = (...readings: readonly Reading[]): string | null | undefined =>
  notebookOf(readings).letters[0]?.interview;

describe('A letter whose interview note another program renamed', () => {
  it('belongs to the interview of that day, company, role and person', () => {
    const others = [talk('Interviews/Next.md', '', '2026-03-09'), talk('Interviews/Night.md', 'role: Night porter\n')];
    expect(homeIn(letter(NAMED), ...others, talk('Jobs/New name.md', 'role: bookseller\n'))).toBe('Jobs/New name.md');
  });

  it('belongs to one that leaves out the role', () => {
    expect(homeIn(letter(NAMED), talk('Jobs/New name.md'))).toBe('Jobs/New name.md');
  });

  it.each<readonly [string, readonly Reading[], string]>([
    ['two fit', [talk('a.md'), talk('b.md')], NAMED],
    ['the day is another', [talk('a.md', '', '2026-03-03')], NAMED],
    ['the role is another', [talk('a.md', 'role: Driver\n')], NAMED],
    ['the company is another', [talk('a.md')], NAMED.replace('Vole', 'Mole')],
    ['that person was not there', [talk('a.md')], `${NAMED}about: Dora Lunt\n`],
    ['it does not say which talk it is about', [talk('a.md')], ''],
  ])('belongs to none where %s', (_, interviews, named) => {
    expect(homeIn(letter(named), ...interviews)).toBeNull();
  });

  it('goes where its link leads, whatever it says', () => {
    expect(homeIn(letter(NAMED, '[[There]]'), talk('a.md'))).toBe('Interviews/There.md');
  });

  it('is found as soon as the note has its new name, and lost with it', () => {
    const before = notebookOf([letter(NAMED)]);
    const found = patchNotebook(before, [['New.md', talk('New.md')]]);
    expect(found.letters[0]?.interview).toBe('New.md');
    expect(patchNotebook(found, [['People/Dana.md', null]]).letters).toBe(found.letters);
    expect(patchNotebook(found, [['New.md', null]]).letters[0]?.interview).toBeNull();
  });
});
