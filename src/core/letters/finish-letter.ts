import type { NoteLine } from '../interview/model.ts';
import type { FollowUp, Need } from '../plan/follow-up.ts';
import type { Composed } from './compose/compose-parts.ts';
import { toneFor, turnOf, type Seat } from './deal/seats.ts';
import type { WritingContext } from './writing-context.ts';
import { closing } from './en.ts';
import type { GatheredFacts } from './facts/gather-facts.ts';
import type { LetterKind } from './kind.ts';
import type { Letter } from './letter.ts';
import type { UnsaidTopic } from './topic/why-unsaid.ts';
import { needSentence } from './missing-needs.ts';

/** A composed text with all that it was made from. */
export interface Finished {
  readonly row: FollowUp;
  readonly kind: LetterKind;
  readonly seat: Seat;
  readonly gathered: GatheredFacts;
  readonly text: Composed;
}

/** Puts greeting, closing and signature around a text and names what is missing. */
export function finishLetter(finished: Finished, { settings, now }: WritingContext): Letter {
  const { row, kind, seat, text } = finished;
  const signature = settings.signature.trim() === '' ? settings.name : settings.signature.trim();
  const tone = toneFor(seat, settings);
  const spelling = seat.interview.switches.spelling ?? settings.spelling;
  return {
    followUp: row,
    kind: kind.id,
    kindName: kind.name,
    talkDay: seat.interview.date,
    subject: text.subject,
    body: text.isWhole ? text.paragraphs.join('\n\n') : framed(finished, closing[spelling][tone] ?? [], signature),
    tone,
    missing: [...text.problems, ...missingOf(finished, signature)],
    leftOut: leftOutOf(finished),
    material: materialOf(seat),
    writtenAt: now,
  };
}

/** The built-in text with its greeting, its closing and the signature. */
function framed({ kind, seat, gathered, text }: Finished, closings: readonly string[], signature: string): string {
  const farewell = closings[turnOf(seat.key) % closings.length] ?? '';
  const greeting = kind.frame === 'none' ? [] : [`${gathered.facts.salutation ?? seat.person.salutation},`];
  const end = kind.frame === 'letter' ? [[farewell, signature].filter((line) => line !== '').join('\n')] : [];
  return [...greeting, ...text.paragraphs, ...end].join('\n\n');
}

function missingOf({ row, kind, seat, gathered, text }: Finished, signature: string): readonly string[] {
  const { said, unsaid } = gathered.topics;
  const name = seat.person.name;
  const claimless = kind.wants.includes('claim') && gathered.claim === null;
  const topicless = kind.wants.includes('topic') && said.length === 0;
  const quoted = unsaid.map(({ text: line, why }) => `“${line}” (${why})`).join(', ');
  return [
    ...(topicless && unsaid.length === 0 ? [`No topic for ${name}: what did you talk about?`] : []),
    ...(topicless && unsaid.length > 0 ? [`What you noted for ${name} stayed out of the letter: ${quoted}`] : []),
    ...(claimless ? ['No strength to name: list some in the settings, or under “fit” in the note'] : []),
    ...row.needs.filter((need) => isMissing(need, row)).map(needSentence),
    ...(kind.frame === 'letter' && signature === ''
      ? ['Your own name is not in the settings: the letter is not signed']
      : []),
    ...untold(kind, gathered, text).map((promise) => `Your promise to ${name} is not in the letter: “${promise}”`),
    ...text.ranOut.slice(0, 1).map(() => RAN_OUT),
  ];
}

/** A letter has room for so many topics. */
const ROOM = 2;

/** Topics that could have stood beside the only one that the letter has. */
function leftOutOf({ kind, gathered: { topics } }: Finished): readonly UnsaidTopic[] {
  const { said, unsaid } = topics;
  return kind.wants.includes('topic') && said.length > 0 && said.length < ROOM ? unsaid : [];
}

const RAN_OUT = 'A sentence was left out: every wording for it stands in another letter to this company';

/** Promises to the reader that a letter of a kind which tells them leaves out. */
function untold({ parts }: LetterKind, { promises, facts }: GatheredFacts, text: Composed): readonly string[] {
  if (!parts.some(({ id }) => id === 'promise') || facts.mine !== undefined) return [];
  const told = text.parts.includes('promise') ? null : promises.told;
  return [...(told === null ? [] : [told.text]), ...promises.untold];
}

/** A topic is named above, and what a letter asks for is not missing in it. */
function isMissing({ what }: Need, { about }: FollowUp): boolean {
  return !what.startsWith('what ') && (about === null || !what.includes(about.name));
}

function materialOf({ person }: Seat): readonly NoteLine[] {
  return [...person.topics.map(({ text, line }) => ({ text, line: line ?? 0 })), ...person.remarks];
}
