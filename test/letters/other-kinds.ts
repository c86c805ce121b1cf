import { composeLetters } from '../../src/core/letters/compose-letters.ts';
import { LETTER_KINDS } from '../../src/core/letters/index.ts';
import type { LetterKind } from '../../src/core/letters/kind.ts';
import type { Letter } from '../../src/core/letters/letter.ts';
import type { Tone } from '../../src/core/interview/model.ts';
import { deskWith, person, row, talk } from '../core/letters/talk.ts';
import { printLetter } from './print.ts';

const noor = person('Noor Haddad', [
  'asked how I would keep the reading room quiet without a sign',
  'moving the map cabinets',
]);
const elias = person('Elias Grün', ['told me about the Saturday volunteers'], { email: null });
const hugo = person('Hugo Santos', [], { part: 'recruiter', interviewed: false });
const vera = person('Vera Blum', [], { part: 'reference', interviewed: false });
const anton = person('Anton Leigh', [], { part: 'referrer', interviewed: false });

const SHOWN_ELSEWHERE = new Set(['thank-you-email', 'recruiter-thanks']);

/** Two samples of every other kind of letter, one in each tone. */
export function otherKindsPage(): string {
  const kinds = LETTER_KINDS.filter(({ id }) => !SHOWN_ELSEWHERE.has(id));
  return [
    '## Every other kind',
    ...kinds.map((kind) => [`## ${kind.name}`, kind.sentence, ...samples(kind).map(printLetter)].join('\n\n')),
  ].join('\n\n');
}

function samples(kind: LetterKind): readonly Letter[] {
  return (['formal', 'relaxed'] as const).flatMap((tone) => sampleOf(kind, tone));
}

/** A letter of a kind in one tone, about a talk at a library. */
export function sampleOf(kind: LetterKind, tone: Tone): readonly Letter[] {
  const people = [noor, elias, hugo, vera, anton];
  const interview = talk(people, {
    company: 'Wexcombe Library',
    role: 'Archive Assistant',
    format: 'on-site',
    status: kind.rule === 'offer-thanks' ? 'offer' : null,
  });
  const desk = deskWith([interview], { tone, strengths: ['catalogued 3,000 maps', 'calm with anxious readers'] });
  const about = /find-contact|host-fallback/.test(kind.rule) ? elias : null;
  const needs = about === null ? [] : [{ what: 'email address of Elias Grün', ask: 'Hugo Santos' }];
  const channel = kind.channels[0] ?? 'email';
  const follow = row(kind.rule, [interview, recipient(kind)], { about, needs, channel });
  return composeLetters([follow], { ...desk, now: kind.per === 'talk' ? '2026-03-13T09:00' : '2026-03-19T10:00' });
}

function recipient({ id }: LetterKind): typeof noor {
  if (['find-contact', 'pass-on-thanks', 'recruiter-thanks'].includes(id)) return hugo;
  if (id === 'references-alert' || id === 'offer-news') return vera;
  return id === 'referrer-thanks' ? anton : noor;
}
