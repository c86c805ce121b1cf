import { describe, expect, test } from 'vitest';
import { en } from '../../src/obsidian/words/en.ts';
import { setApart } from '../../src/obsidian/words/set-apart.ts';

const { log, corrections, actions } = setApart(en);
const NOA = 'נועה לוי';

describe('a name that runs from right to left', () => {
  test('is set apart in a sentence that runs from left to right', () => {
    expect(corrections.notInterviewer('Interviews/Acme.md', NOA)).toBe(
      `Interviews/Acme.md now says that \u2068${NOA}\u2069 did not interview you.`,
    );
    expect(log.notesTakenBack([`${NOA}.md`])).toBe(`Moved to the trash: \u2068${NOA}.md\u2069`);
  });

  test('leaves all other sentences as they are', () => {
    expect(log.logged('done', 'Thank Zoë van der Meer by email')).toBe('Done: Thank Zoë van der Meer by email');
    expect(log.reply(null)).toBe('a reply');
    expect(actions.undo).toBe(en.actions.undo);
  });
});
