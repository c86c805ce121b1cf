import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeLetters } from '../../../src/core/letters/compose-letters.ts';
import { masksOf } from '../../../src/core/letters/deal/masks.ts';
import { LETTER_KINDS } from '../../../src/core/letters/index.ts';
import type { LetterKind } from '../../../src/core/letters/kind.ts';
import type { Letter } from '../../../src/core/letters/letter.ts';
import type { Interview, Status } from '../../../src/core/interview/model.ts';
import type { LocalTime } from '../../../src/core/time/types.ts';
import { letterNoteOf } from '../../support/interview.ts';
import { faultsAlone, faultsOf, type Given } from './judge.ts';
import { panels, peopleOf, type Panel } from './random-panel.ts';
import { row, talk, writingWith } from './talk.ts';

/** Every kind that goes to somebody who held the talk. */
const KINDS = LETTER_KINDS.filter(
  ({ id }) => !/thank-you|find-contact|pass-on|recruiter|references|referrer|offer-news/.test(id),
);

const STATUS: Readonly<Partial<Record<string, Status>>> = {
  'rejection-thanks': 'rejected',
  'ask-feedback': 'rejected',
  'keep-in-touch': 'filled',
  'offer-thanks': 'offer',
  withdraw: 'withdrawn',
};

/** When such a letter is due: after the talk, or when an answer is late. */
function writtenAt({ per, id }: LetterKind): LocalTime {
  return per === 'talk' || id === 'no-show' ? '2026-03-13T09:00' : '2026-03-25T09:00';
}

interface Written {
  readonly other: Letter;
  readonly thanks: readonly Letter[];
  readonly held: Interview;
}

/** The letters of thanks that a panel was sent, and one of another kind to the first of those who held the talk. */
function lettersOf(panel: Panel, kind: LetterKind): Written {
  const people = peopleOf(panel);
  const { format, visit, settings } = panel;
  const held = talk(people, { format, visit, status: STATUS[kind.rule] ?? null });
  const [, , first = people[0]] = people;
  if (first === undefined) throw new Error('a panel of nobody');
  const rows = people.filter(({ interviewed }) => interviewed).map((each) => row('thank-you-email', [held, each]));
  const own = row(kind.rule, [held, first], { channel: kind.channels[0] ?? 'email' });
  const writing = writingWith([held], settings);
  const thanks = composeLetters(rows, { ...writing, now: '2026-03-12T20:00' });
  const letters = thanks.map(({ subject, body, followUp }, at) =>
    letterNoteOf(followUp.person?.name ?? '', {
      path: `Follow-ups/${at}.md`,
      rule: 'thank-you-email',
      subject,
      body,
      interview: held.path,
      status: 'sent',
    }),
  );
  const [other] = composeLetters([own], {
    ...writing,
    now: writtenAt(kind),
    notebook: { ...writing.notebook, letters },
  });
  if (other === undefined) throw new Error(`no letter of the kind ${kind.id}`);
  return { other, thanks, held };
}

describe.each(KINDS)('$id', (kind) => {
  test('has no hole, no stranger and nothing in common with the thanks, whatever the panel', () => {
    fc.assert(
      fc.property(panels, (panel) => {
        const people = peopleOf(panel);
        const { other, thanks, held } = lettersOf(panel, kind);
        const names = people.flatMap(({ name, given, family }) => [name, given ?? '', family ?? '']);
        const own = ['Harbour General', 'Charge Nurse', 'Mara Lindholm', '0113 496 0000', 'LinkedIn'];
        const noted = [...names, ...own, ...panel.topics, ...panel.settings.strengths, '2026-03-12 Thursday 12 10:00'];
        const given = {
          noted: noted.join('\n'),
          names: [...names, ...own].filter((name) => name !== ''),
          masks: masksOf([held]).filter((mask) => mask.length > 3),
        };
        expect(other.kind).toBe(kind.id);
        expect([...alone(other, given), ...faultsOf([other, ...thanks], given).filter(isShared)]).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

/** A letter to which facts are missing may be short: then it says what is missing. */
function alone(letter: Letter, given: Given): readonly string[] {
  const isShort = (fault: string): boolean => / \d+ words\n/.test(fault) && letter.missing.length > 0;
  return faultsAlone(letter, given).filter((fault) => !isShort(fault));
}

function isShared(fault: string): boolean {
  return fault.startsWith('shared');
}
