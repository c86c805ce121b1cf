import { expect, test } from 'vitest';
import { writeLetters } from '../../src/actions/write-letters.ts';
import { ACME, hostOf } from './acme.ts';

const LUIS = {
  ...{ scope: '', interview: 'Interviews/acme.md', person: 'Luis Ortega', rule: 'thank-you-email', id: null },
  ...{ again: false, dryRun: false },
};
const FIRST = 'Follow-ups/2026-03-02 Acme - Luis Ortega - thank-you email.md';
const SECOND = FIRST.replace('.md', ' (2).md');
const MORE = `${ACME}- showed me the night board\n`;

/** A vault with one letter to Luis, as it was written first. */
async function vaultWithLetter(): Promise<Map<string, string>> {
  const texts = new Map([['Interviews/acme.md', ACME]]);
  await writeLetters(hostOf(texts, '2026-03-02T13:00'), LUIS);
  return texts;
}

const edited = (text: string): string => text.replace('Dear Luis,', 'Dear Luis, dear friend,');
const material = (text = ''): string => text.split('\n%%\n')[1] ?? '';

test('a letter that stands is given as it stands, with the edits, and no note is made', async () => {
  const texts = await vaultWithLetter();
  const mine = edited(texts.get(FIRST) ?? '');
  texts.set(FIRST, mine);
  const { letters } = await writeLetters(hostOf(texts, '2026-03-02T14:00'), LUIS);
  expect(letters).toMatchObject([{ path: FIRST, created: false }]);
  expect(letters[0]?.body).toContain('dear friend');
  expect([...texts]).toEqual([
    ['Interviews/acme.md', ACME],
    [FIRST, mine],
  ]);
});

test.each(['draft', 'sent'])(
  'written again, a %s letter keeps every byte, and the new one stands beside it',
  async (status) => {
    const texts = await vaultWithLetter();
    const mine = edited(texts.get(FIRST) ?? '').replace('status: draft', `status: ${status}`);
    texts.set(FIRST, mine);
    const again = await writeLetters(hostOf(texts, '2026-03-02T14:00'), { ...LUIS, again: true });
    expect(again.letters).toMatchObject([{ path: SECOND, created: true }]);
    expect(texts.get(FIRST)).toBe(mine);
    expect(texts.get('Interviews/acme.md')).toBe(ACME);
    expect(texts.get(SECOND)).toContain('Dear Luis,\n');
  },
);

test('written a third time there are three notes, and none of them is written over', async () => {
  const texts = await vaultWithLetter();
  await writeLetters(hostOf(texts, '2026-03-02T14:00'), { ...LUIS, again: true });
  const before = new Map(texts);
  await writeLetters(hostOf(texts, '2026-03-02T14:30'), { ...LUIS, again: true });
  expect(texts.size).toBe(before.size + 1);
  for (const [path, text] of before) expect(texts.get(path)).toBe(text);
});

test('nothing that changed: the new letter says the same, as the old one does not count for sharing', async () => {
  const texts = await vaultWithLetter();
  await writeLetters(hostOf(texts, '2026-03-02T13:00'), { ...LUIS, again: true });
  expect(texts.get(SECOND)).toBe(texts.get(FIRST));
});

test('a note that says more gives the new letter its lines, and the old one is told to be older than it', async () => {
  const texts = await vaultWithLetter();
  texts.set('Interviews/acme.md', MORE);
  const standing = await writeLetters(hostOf(texts, '2026-03-02T14:00'), LUIS);
  expect(standing.letters[0]?.findings.map(({ check }) => check)).toContain('note-unchanged');
  const again = await writeLetters(hostOf(texts, '2026-03-02T14:00'), { ...LUIS, again: true });
  expect(again.letters[0]?.findings.map(({ check }) => check)).not.toContain('note-unchanged');
  expect(material(texts.get(FIRST))).not.toContain('night board');
  expect(material(texts.get(SECOND))).toContain('- the night board');
  expect(again.letters[0]?.body).toContain('night board');
});

test('a run that is only tried makes no note, also when it is to be written again', async () => {
  const texts = await vaultWithLetter();
  const before = [...texts];
  const { letters } = await writeLetters(hostOf(texts, '2026-03-02T14:00'), { ...LUIS, again: true, dryRun: true });
  expect(letters).toMatchObject([{ path: SECOND, created: false }]);
  expect([...texts]).toEqual(before);
});
