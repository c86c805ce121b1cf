import { foldForId } from '../../text/fold-name.ts';
import type { LetterNote } from '../../interview/model.ts';
import type { FollowUp } from '../../plan/follow-up.ts';
import { letterCore } from '../deal/letter-core.ts';
import { toneFor, turnOf, type Seat } from '../deal/seats.ts';
import { tracesOf } from '../deal/shared-run.ts';
import { maskerOf, type Masker } from '../deal/words.ts';
import type { WritingContext } from '../writing-context.ts';
import { gatherFacts, type GatheredFacts } from '../facts/gather-facts.ts';
import type { Facts } from '../facts/known-facts.ts';
import type { LetterKind } from '../kind.ts';
import { templateFor } from '../template/read-template.ts';
import { shortened } from './shortened.ts';
import { subjectTrace, type WordingContext } from './choose-wording.ts';
import { composeParts, type Composed } from './compose-parts.ts';
import { composeTemplate } from './compose-template.ts';

/** What the letters dealt so far have used up. */
export interface Dealing {
  readonly taken: Set<string>;
  readonly topics: Set<string>;
  readonly claims: Set<string>;
  readonly masks: readonly string[];
  /** Letters that stand already at the company. */
  readonly letters: readonly LetterNote[];
}

/** Whom a letter is dealt to; without a row it only takes its place in the order. */
export interface Turn {
  readonly seat: Seat;
  readonly row: FollowUp | null;
  readonly kind: LetterKind;
}

/** A letter as dealt, and what it takes from those that come later. */
export interface Dealt {
  readonly gathered: GatheredFacts;
  readonly text: Composed;
  readonly mask: Masker;
}

/** Composes for one seat, given what the letters before it have used. */
export function dealLetter(turn: Turn, writing: WritingContext, dealing: Dealing): Dealt {
  const { seat, row, kind } = turn;
  const { settings, notebook, now } = writing;
  const view = {
    settings,
    notes: notebook.people,
    now,
    row,
    used: dealing,
    wantsClaim: kind.wants.includes('claim'),
    wantsTopic: kind.wants.includes('topic'),
  };
  const gathered = gatherFacts(seat, view);
  const given = wordingContext(turn, writing, { dealing, facts: gathered.facts });
  return { gathered, text: composed(kind, given, writing), mask: given.mask };
}

function composed(kind: LetterKind, given: WordingContext, { templates, now }: WritingContext): Composed {
  const { template, problems } = templateFor(kind.id, templates);
  const text = template === null ? composeParts(kind, given) : composeTemplate(template, given, { kind, now });
  return { ...text, problems: [...problems, ...text.problems] };
}

/** Takes what a dealt letter has used. */
export function keepLetter({ gathered, text, mask }: Dealt, dealing: Dealing): void {
  const body = text.paragraphs.join('\n\n');
  for (const trace of tracesOf(mask(text.isWhole ? letterCore(body) : body))) dealing.taken.add(trace);
  if (text.subject !== null) dealing.taken.add(subjectTrace(text.subject, mask));
  keepUsed(text, gathered, dealing);
}

/** Takes what a letter already written has used. */
export function takeLetter({ subject, body }: LetterNote, { taken, masks }: Dealing): void {
  const mask = maskerOf(masks);
  for (const trace of tracesOf(mask(letterCore(body)))) taken.add(trace);
  if (subject !== null) taken.add(subjectTrace(subject, mask));
}

function wordingContext(
  { seat, row, kind }: Turn,
  { settings }: WritingContext,
  { dealing, facts }: { dealing: Dealing; facts: Facts },
): WordingContext {
  const said = [facts.mine, facts.owed, facts.claim, facts.bring].filter((each) => each !== undefined);
  const tone = toneFor(seat, settings);
  return {
    facts: tone === 'relaxed' ? { ...facts, ...shortQuestions(facts) } : facts,
    most: kind.limit.unit === 'characters' ? kind.limit.most : Infinity,
    tone,
    spelling: seat.interview.switches.spelling ?? settings.spelling,
    mask: maskerOf(dealing.masks, said),
    taken: dealing.taken,
    turn: turnOf(seat.key) + (row?.number ?? 0),
  };
}

/** What was asked of the writer, with the short forms of a relaxed letter. */
function shortQuestions({ asked, alsoAsked }: Facts): Facts {
  return {
    ...(asked === undefined ? {} : { asked: shortened(asked) }),
    ...(alsoAsked === undefined ? {} : { alsoAsked: shortened(alsoAsked) }),
  };
}

/** Parts that come back to a topic. */
const TOPIC_PARTS = new Set(['topic', 'question', 'deed', 'practical']);

function keepUsed({ parts }: Composed, { topics, claim }: GatheredFacts, dealing: Dealing): void {
  const said = parts.some((part) => TOPIC_PARTS.has(part)) ? topics.said.slice(0, 2) : [];
  for (const { topic } of said) dealing.topics.add(foldForId(topic.text));
  if (parts.includes('fit') && claim !== null) dealing.claims.add(foldForId(claim.source));
}
