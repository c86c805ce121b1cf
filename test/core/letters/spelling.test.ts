import { describe, expect, test } from 'vitest';
import { composeParts } from '../../../src/core/letters/compose/compose-parts.ts';
import { composeLetters } from '../../../src/core/letters/compose-letters.ts';
import type { Facts } from '../../../src/core/letters/facts/known-facts.ts';
import { factNames } from '../../../src/core/letters/facts/known-facts.ts';
import { LETTER_KINDS } from '../../../src/core/letters/index.ts';
import { person, row, talk, writingWith } from './talk.ts';

const SPELLINGS = ['gb', 'us'] as const;
const PAIR = /\{([^{}|]*)\|([^{}|]*)\}/g;

/** Every wording of every letter, with its kind. */
const WORDINGS = LETTER_KINDS.flatMap((kind) =>
  [kind.subject ?? {}, ...kind.parts.flatMap(({ groups }) => groups)]
    .flatMap(({ both = [], formal = [], relaxed = [] }) => [...both, ...formal, ...relaxed])
    .map((wording) => ({ kind, wording })),
);
const PAIRED = WORDINGS.filter(({ wording }) => new RegExp(PAIR).test(wording));

/** What a name or a topic may be spelt like, whatever the setting says. */
const NAMED = 'Labour Center colour realize';

type Paired = (typeof PAIRED)[number];

/** The text of one wording, every fact of it spelt in both ways. */
function textOf({ kind, wording }: Paired, spelling: (typeof SPELLINGS)[number]): string {
  const facts: Facts = Object.fromEntries(factNames(wording).map((name) => [name, NAMED]));
  const parts = [{ id: 'only', groups: [{ both: [wording] }] }];
  const given = { facts, spelling, most: Infinity, tone: 'formal', mask: (text: string) => text, turn: 0 } as const;
  return composeParts({ ...kind, subject: null, parts }, { ...given, taken: new Set() }).paragraphs.join(' ');
}

describe.each(SPELLINGS)('with %s spelling', (spelling) => {
  test.each(PAIRED)('“$wording” has its own words and none of the other', (paired) => {
    const text = textOf(paired, spelling);
    const pairs = [...paired.wording.matchAll(PAIR)].map(([, gb = '', us = '']) => ({ gb, us }));
    const words = text.split(/[^\p{L}]+/u);
    const other = spelling === 'gb' ? 'us' : 'gb';
    expect(words).toEqual(expect.arrayContaining(pairs.map((pair) => pair[spelling])));
    expect(words.filter((word) => pairs.some((pair) => pair[other] === word))).toEqual([]);
    expect(text.split(NAMED).length - 1).toBe([...paired.wording.matchAll(/\{[A-Za-z]+\}/g)].length);
  });

  test('names and topics stay as they are noted', () => {
    const honor = person('Honor Armour-Gray', [
      'asked how I would organise the theater programme in a grey labor centre',
    ]);
    const interview = talk([honor], { company: 'Harbour Labor Center', role: 'Colour Analyzer' });
    const texts = (['formal', 'relaxed'] as const).map((tone) => {
      const writing = writingWith([interview], { spelling, tone, strengths: ['organised a theater programme'] });
      return composeLetters([row('thank-you-email', [interview, honor])], writing)[0]?.body ?? '';
    });
    for (const text of texts) {
      expect(text).toContain('Dear Honor,');
      expect(text).toContain('Harbour Labor Center');
      expect(text).toMatch(/colour analyzer/i);
      expect(text).toContain('organise the theater programme in a grey labor centre');
      expect(text).toContain('I organised a theater programme');
    }
  });
});

/** Words that are spelt in one way on either side. */
const SAME =
  /^(?:y?our|yours|hours?|four|course|source|resource|tour|pour|favourite|otherwise|likewise|wise|promised?|promises|rais(?:e[ds]?|ing)|advise[ds]?|exercises?|surprised?|precise|rise|size|prize|noise|praise|disguise|enterprise|(?:un)?surprising|ours|journey|court|yourself|ourselves)$/;
const ONE_SIDED =
  /(?:is(?:e[ds]?|ing|ation)|iz(?:e[ds]?|ing|ation)|yse[ds]?|yze[ds]?|our(?:s|ed|ing|ite|able|hood)?)$|^(?:colors?|favors?|favorites?|honors?|labors?|neighbors?|centres?|centers?|theatres?|theaters?|programmes?|cancelled|canceled|travelled|traveled|grey|gray|diary|calendar|learnt|whilst|licence|judgement|judgment|enquir\w+|cheque|catalogue|fulfil)$/;

test('what is spelt otherwise across the ocean stands as a pair in every wording', () => {
  const lone = WORDINGS.flatMap(({ kind, wording }) =>
    (
      wording
        .replace(PAIR, ' ')
        .replace(/\{\w+\}/g, ' ')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    )
      .filter((word) => ONE_SIDED.test(word) && !SAME.test(word))
      .map((word) => `${kind.id}: ${word} in “${wording}”`),
  );
  expect(lone).toEqual([]);
});

test('there are pairs to compare', () => {
  expect(PAIRED.length).toBeGreaterThan(4);
});
