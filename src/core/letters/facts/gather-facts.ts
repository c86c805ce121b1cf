import { findPerson } from '../../interview/find-person.ts';
import type { Interview, LetterNote, PersonNote } from '../../interview/model.ts';
import type { FollowUp } from '../../plan/follow-up.ts';
import type { LocalTime } from '../../time/types.ts';
import { lexiconOfTalks } from '../deal/masks.ts';
import type { Seat } from '../deal/seats.ts';
import type { WritingSettings } from '../writing-context.ts';
import { isSurelyNear } from '../claim/near.ts';
import { claimFacts, claimsFor, claimsOf, type Claim, type ClaimChoice } from './claim-facts.ts';
import type { Facts } from './known-facts.ts';
import { nextStepFacts } from './next-step.ts';
import type { NextStepView } from './their-word.ts';
import { outcomeFacts } from './outcome-facts.ts';
import { isSamePerson, peopleFacts, writerFacts } from './people-facts.ts';
import type { Lexicon } from '../topic/lexicon.ts';
import { promisesTo, type PromiseChoice } from './promise-facts.ts';
import { roleFacts } from './role-facts.ts';
import { dayInZone, talkFacts, type WhenWritten } from './talk-facts.ts';
import {
  forOutsiders,
  SECOND_FACTS,
  sharedTopics,
  topicFacts,
  topicsOf,
  withoutSecond,
  type TopicChoice,
} from './topic-facts.ts';

/** What earlier letters of the panel have used up. */
export interface Used {
  readonly topics: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  /** Letters that stand already at the company. */
  readonly letters: readonly LetterNote[];
}

/** Everything that a letter may say, and where it came from. */
export interface GatheredFacts {
  readonly facts: Facts;
  readonly topics: TopicChoice;
  readonly claim: Claim | null;
  readonly promises: PromiseChoice;
}

/** What gathering needs besides the seat. */
export interface GatherView {
  readonly settings: WritingSettings;
  /** The notes about people. */
  readonly notes: readonly PersonNote[];
  readonly now: LocalTime;
  readonly row: FollowUp | null;
  readonly used: Used;
  /** Whether the letter is to come back to a topic, even to one that this person was written about before. */
  readonly wantsTopic: boolean;
  /** Whether the letter is about what the writer brings. */
  readonly wantsClaim: boolean;
}

/** The facts of a letter: of the job, the talk, the person's topics, the writer, the next step. */
export function gatherFacts(seat: Seat, view: GatherView): GatheredFacts {
  const { interview, person, talks, application } = seat;
  const { settings, now, row, used, wantsTopic } = view;
  const spelling = interview.switches.spelling ?? settings.spelling;
  const lexicon = lexiconOfTalks(talks);
  const met = row?.about ?? person;
  const told = used.letters.filter(({ to }) => findPerson(to, [person]) !== null).map(({ body }) => body);
  const own = topicsOf(met, talks, { lexicon, used: used.topics, told, wantsTopic });
  const topics = met === person ? own : forOutsiders(own);
  const { said, chosen } = saidWithClaim(topics, (topic) => claimsOfSeat(seat, view, { lexicon, topic }));
  const written = { now, zone: settings.zone, spelling };
  const stepView = stepViewOf(seat, written, lexicon);
  const step = nextStepFacts(stepView);
  const promises = promisesOfSeat(seat, written, lexicon);
  return {
    topics,
    claim: chosen?.first ?? null,
    promises,
    facts: {
      ...jobFacts(seat),
      ...talkFacts(interview, metBefore(seat), written),
      ...said,
      ...sharedTopics(application.people, lexicon),
      ...claimFacts(chosen),
      ...step,
      ...owedFact(promises, step),
      ...outcomeFacts(application),
      ...peopleFacts(seat, row, spelling),
      ...writerFacts(settings),
    },
  };
}

function claimsOfSeat(
  { talks, interview, application, person }: Seat,
  { settings, notes, used, wantsClaim }: GatherView,
  { lexicon, topic }: { readonly lexicon: Lexicon; readonly topic: string },
): ClaimChoice | null {
  const fit = notes.find(({ path }) => path === person.note)?.fit ?? [];
  const claims = claimsOf({ talks, fit, strengths: settings.strengths }, lexicon);
  return claimsFor(claims, {
    used: used.claims,
    topic,
    role: interview.role ?? application.role ?? '',
    wantsClaim,
  });
}

function jobFacts({ interview, application }: Seat): Facts {
  return roleFacts(interview.role ?? application.role, interview.company ?? application.company);
}

function stepViewOf({ interview, person, application }: Seat, written: WhenWritten, lexicon: Lexicon): NextStepView {
  const { nextStep, decisionBy } = interview;
  const view = { step: nextStep, decisionBy, person, people: application.people };
  return { ...view, written: dayInZone(interview, written), spelling: written.spelling, lexicon };
}

/**
 * The topics of a letter and its claim, which stands right behind the topic that it is near to: then that is the last one. One that is only of the same
 * kind stands behind an only topic.
 */
function saidWithClaim(
  { said: topics }: TopicChoice,
  claimsNear: (topic: string) => ClaimChoice | null,
): SaidWithClaim {
  const said = topicFacts(topics);
  const chosen = claimsNear(topics[0]?.said.words ?? '');
  if (chosen?.isNear === true) return { said: withoutSecond(said), chosen };
  const near = nearSecond(said, claimsNear);
  if (near !== null) return { said, chosen: near };
  const isInPlace = chosen?.isWanted === true || !SECOND_FACTS.some((name) => name in said);
  return { said, chosen: isInPlace ? chosen : null };
}

/** A claim near to the second topic, or null. */
function nearSecond(
  { also, alsoTrouble, alsoAsked }: Facts,
  claimsNear: (topic: string) => ClaimChoice | null,
): ClaimChoice | null {
  const second = also ?? alsoTrouble ?? alsoAsked;
  if (second === undefined) return null;
  const near = claimsNear(second);
  return near !== null && isSurelyNear(near.first.source, second) ? near : null;
}

interface SaidWithClaim {
  readonly said: Facts;
  readonly chosen: ClaimChoice | null;
}

/** A promise that is the next step is told as that. */
function owedFact({ told }: PromiseChoice, { mine }: Facts): Facts {
  return told === null || mine !== undefined ? {} : { owed: told.words };
}

function promisesOfSeat(
  { interview, person, application }: Seat,
  written: WhenWritten,
  lexicon: Lexicon,
): PromiseChoice {
  return promisesTo(person, interview, {
    people: application.people,
    talked: interview.date,
    written: dayInZone(interview, written),
    spelling: written.spelling,
    lexicon,
  });
}

/** Whether this person held an earlier talk of the application. */
function metBefore({ interview, person, application }: Seat): boolean {
  const at = application.interviews.findIndex((each: Interview) => each.path === interview.path);
  const earlier = application.interviews.slice(0, Math.max(at, 0)).filter((each) => each.date !== null);
  return earlier.some((each) => each.people.some((met) => met.interviewed && isSamePerson(met, person)));
}
