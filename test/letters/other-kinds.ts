import { contextsOfLetters } from '../../src/core/checks/shape/check-context.ts';
import { proofread } from '../../src/core/checks/proofread.ts';
import { composeLetters } from '../../src/core/letters/compose-letters.ts';
import { LETTER_KINDS } from '../../src/core/letters/index.ts';
import type { LetterKind } from '../../src/core/letters/kind.ts';
import type { Letter } from '../../src/core/letters/letter.ts';
import type { Interview, Tone } from '../../src/core/interview/model.ts';
import type { WritingContext } from '../../src/core/letters/writing-context.ts';
import type { FollowUp } from '../../src/core/plan/follow-up.ts';
import { writingWith, person, row, talk } from '../core/letters/talk.ts';
import type { LocalTime } from '../../src/core/time/types.ts';
import { printLetter } from './print.ts';

const noor = person('Noor Haddad', [
  'asked how I would keep the reading room quiet without a sign',
  'moving the map cabinets',
]);
const ada = person('Ada Krol', [
  'told me about the mast that came down in the yard',
  'asked who I would call first when a rope frays',
]);
const elias = person('Elias Grün', ['told me about the Saturday volunteers'], { email: null });
const hugo = person('Hugo Santos', [], { part: 'recruiter', interviewed: false });
const vera = person('Vera Blum', [], { part: 'reference', interviewed: false });
const anton = person('Anton Leigh', [], { part: 'referrer', interviewed: false });

const SHOWN_ELSEWHERE = new Set(['thank-you-email']);

/** What the checks find in the samples, as "kind: check: sentence". */
export function otherKindsFindings(): readonly string[] {
  return LETTER_KINDS.flatMap((kind) =>
    (['formal', 'relaxed'] as const).flatMap((tone) => {
      const letters = sampleOf(kind, tone);
      const contextOf = contextsOfLetters(letters, writingFor(kind, tone));
      const found = letters.flatMap((letter) => proofread(letter, contextOf(letter)));
      return found.map(({ check, says }) => `${kind.id}: ${check}: ${says}`);
    }),
  );
}

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

/** A letter of a kind in one tone, about a talk at a library or at a boatyard. */
export function sampleOf(kind: LetterKind, tone: Tone): readonly Letter[] {
  return composeLetters([rowFor(kind, tone)], writingFor(kind, tone));
}

function interviewFor(kind: LetterKind, tone: Tone): Interview {
  const isLibrary = tone === 'formal';
  return talk([isLibrary ? noor : ada, elias, hugo, vera, anton], {
    company: isLibrary ? 'Wexcombe Library' : 'Pollard Boatyard',
    role: isLibrary ? 'Archive Assistant' : 'Rigger',
    format: 'on-site',
    status: kind.rule === 'offer-thanks' ? 'offer' : null,
  });
}

function writingFor(kind: LetterKind, tone: Tone): WritingContext {
  const strengths =
    tone === 'formal'
      ? ['catalogued 3,000 maps', 'calm with anxious readers']
      : ['spliced rope on two tall ships', 'a powerboat licence'];
  return { ...writingWith([interviewFor(kind, tone)], { tone, strengths }), now: writtenAt(kind) };
}

function rowFor(kind: LetterKind, tone: Tone): FollowUp {
  const interview = interviewFor(kind, tone);
  const about = /find-contact|pass-on-thanks/.test(kind.id) ? elias : null;
  const needs = about === null ? [] : [{ what: 'email address of Elias Grün', ask: 'Hugo Santos' }];
  const channel = kind.channels[0] ?? 'email';
  return row(kind.rule, [interview, recipient(kind, interview.people)], { about, needs, channel });
}

function writtenAt({ per, onlyAfterDays }: LetterKind): LocalTime {
  if (onlyAfterDays !== undefined) return '2026-03-15T09:00';
  return per === 'talk' ? '2026-03-13T09:00' : '2026-03-19T10:00';
}

function recipient({ id }: LetterKind, [first = noor]: readonly (typeof noor)[]): typeof noor {
  if (['find-contact', 'pass-on-thanks', 'recruiter-thanks'].includes(id)) return hugo;
  if (id === 'references-alert' || id === 'offer-news') return vera;
  return id === 'referrer-thanks' ? anton : first;
}
