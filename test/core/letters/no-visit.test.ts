import { expect, test } from 'vitest';
import type { Format } from '../../../src/core/interview/model.ts';
import { fillWording } from '../../../src/core/letters/compose/fill-wording.ts';
import { factNames, type Facts } from '../../../src/core/letters/facts/known-facts.ts';
import { talkFacts } from '../../../src/core/letters/facts/talk-facts.ts';
import { LETTER_KINDS } from '../../../src/core/letters/index.ts';
import type { LetterKind } from '../../../src/core/letters/kind.ts';
import { talk } from './talk.ts';

/** Words that tell of a room, a way there, a handshake, or eyes that met. */
const VISIT =
  /\b(?:visit(?:ed|ing)?|(?:the|your) room|hands?hake|shook|came (?:in|by|round|to see)|come in again|(?:been|went|go|come|came) to see|invited me in|seeing (?:me|you)|see (?:me|you)|having me|had me (?:in|over)|your (?:kind )?welcome|welcom(?:ed|ing) me|showing me round|across the table|in person|face to face|worth coming|than I came with|went away|I left with|was with you|your (?:office|building|door)|met|meet you|(?:I|to|good to) meet \{names\}|bringing me together)\b/i;

/** "If we meet again" tells of what may come, and nothing of what was. */
const TO_COME = /\b(?:meet again|meet for a coffee|trial day)\b|when you next see/i;

function wordingsOf(kind: LetterKind): readonly string[] {
  const groups = [...kind.parts.flatMap((part) => part.groups), kind.subject ?? {}];
  return groups.flatMap(({ both = [], formal = [], relaxed = [] }) => [...both, ...formal, ...relaxed]);
}

function filled(format: Format | null): readonly string[] {
  const now = '2026-03-13T15:00' as const;
  const written = { now, zone: 'Europe/London', spelling: 'gb' } as const;
  return [true, false].flatMap((again) => {
    const facts: Facts = talkFacts(talk([], { format }), again, written);
    const known = (wording: string): string => {
      const other = factNames(wording).filter((name) => facts[name] === undefined);
      return fillWording(wording, { ...facts, ...Object.fromEntries(other.map((name) => [name, `{${name}}`])) }, 'gb');
    };
    return LETTER_KINDS.flatMap((kind) => wordingsOf(kind).map((each) => `${kind.id}: ${known(each)}`));
  });
}

test.each(['phone', 'video', null] as const)(
  'no wording of any letter tells of a visit where the talk was held by %s',
  (format) => {
    const telling = filled(format).filter((text) => VISIT.test(text) && !TO_COME.test(text));
    expect([...new Set(telling)]).toEqual([]);
  },
);
