import { describe, expect, test } from 'vitest';
import { contextsOfLetters } from '../../src/core/checks/shape/check-context.ts';
import { proofread } from '../../src/core/checks/proofread.ts';
import { masksOf } from '../../src/core/letters/deal/masks.ts';
import { letterCore } from '../../src/core/letters/deal/letter-core.ts';
import { runsOf, sharedRun } from '../../src/core/letters/deal/shared-run.ts';
import { maskerOf } from '../../src/core/letters/deal/words.ts';
import type { Letter } from '../../src/core/letters/letter.ts';
import { panelPages, type PanelPage } from './panels.ts';
import { SCORES } from './scores.ts';
import { scoresPage } from './scores-page.ts';
import { otherKindsFindings, otherKindsPage } from './other-kinds.ts';
import { applicationTalks, oneApplicationLetters, oneApplicationPage } from './one-application.ts';
import { badTopicPage } from './bad-topics.ts';

const panels = panelPages();

function shared(letters: readonly Letter[], page: PanelPage): readonly string[] {
  const masks = masksOf(page.notebook.interviews);
  const runs = letters.map(({ body }) => runsOf(maskerOf(masks)(letterCore(body))));
  return runs.flatMap((a, at) => runs.slice(at + 1).flatMap((b) => sharedRun(a, b) ?? []));
}

describe.each(panels)('$title', (page) => {
  test('every letter is proofread without a finding', () => {
    const writing = { notebook: page.notebook, settings: page.settings, now: page.now, templates: [] };
    const found = page.letters.flatMap((letter) =>
      proofread(letter, contextsOfLetters(page.letters, writing)(letter)).map(
        ({ check, says }) => `${letter.followUp.person?.name ?? ''}: ${check}: ${says}`,
      ),
    );
    expect(found.filter((each) => !each.includes('right-address'))).toEqual([]);
  });

  test('no two letters share a run of eight words', () => {
    expect(shared(page.letters, page)).toEqual([]);
  });
});

test('a sample of every kind, in both tones, is proofread without a finding', () => {
  expect(otherKindsFindings()).toEqual([]);
});

test.each(['formal', 'relaxed'] as const)(
  'from the first talk to the rejection, no two letters of one application share a run of eight words: %s',
  (tone) => {
    const letters = oneApplicationLetters(tone);
    expect(letters).toHaveLength(9);
    const mask = maskerOf([...masksOf(applicationTalks(tone))]);
    const runs = letters.map(({ body }) => runsOf(mask(letterCore(body))));
    expect(runs.flatMap((a, at) => runs.slice(at + 1).flatMap((b) => sharedRun(a, b) ?? []))).toEqual([]);
  },
);

test('every thank-you letter of the page has its score', () => {
  const names = panels.flatMap((page) => page.letters.filter(({ kind }) => kind === 'thank-you-email'));
  expect(SCORES.map(({ name }) => name).sort()).toEqual(names.map((each) => each.followUp.person?.name ?? '').sort());
});

test('the page of letters shows them as they are written today', async () => {
  const letters = panels.flatMap((page) => page.letters);
  expect(letters.filter(({ kind }) => kind === 'thank-you-email')).toHaveLength(24);
  const text = [
    '# Letters',
    'Printed by `npm run test:update` from the notes in `test/letters/notes`. The people and companies are made up.',
    ...panels.map((page) => page.text),
    scoresPage(),
    otherKindsPage(),
    oneApplicationPage(),
    badTopicPage(),
  ].join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot('../../docs/letters.md');
});
