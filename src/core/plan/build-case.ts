import type { Application } from '../interview/notebook/applications.ts';
import { lazily } from '../interview/lazily.ts';
import { mergePeople } from '../interview/notebook/merge-people.ts';
import type { Interview, LetterNote, Person } from '../interview/model.ts';
import { talkTimes } from '../interview/talk-times.ts';
import { type History, readHistory } from '../log/history.ts';
import type { Acceptance, Case, Clock, Talk } from '../rules/shape/case.ts';
import { recruiterElseFirst } from '../rules/shape/people.ts';
import { dayOf } from '../time/local-times.ts';
import { readOffer, readOutcome } from './outcome.ts';
import { readTheirWord } from './their-word.ts';

/** What a case is built from beside the application's own notes. */
export interface CaseContext {
  readonly clock: Clock;
  readonly noCalls: boolean;
  /** The letters that belong to the application's notes. */
  readonly letters: readonly LetterNote[];
  /** The newest acceptance of another job than the application's, by its key; asked once all cases are built. */
  readonly acceptedBeside: (key: string) => Acceptance | null;
}

/** All that is known about one application at one moment. What takes the people of its notes is reckoned when it is asked for. */
export function buildCase(application: Application, context: CaseContext): Case {
  const { clock, noCalls, acceptedBeside } = context;
  const { interviews, key } = application;
  const history = readHistory(application, context.letters, dayOf(clock.now));
  const talks = readTalks(interviews, history, clock);
  const held = talks.filter(({ stage }) => stage === 'held');
  const seen = { history, talks, clock };
  return lazily<Case>({
    application: () => application,
    talks: () => talks,
    held: () => held,
    met: () => mergePeople(held.map(({ interview }) => interview)),
    coming: () => talks.find(({ stage }) => stage === 'coming') ?? null,
    history: () => history,
    outcome: () => readOutcome(interviews, seen),
    offer: () => readOffer(interviews, seen),
    theirWord: () => readTheirWord(interviews, history, clock),
    contact: () => contactOf(application.people),
    noCalls: () => noCalls || interviews.some(({ switches }) => switches.noCalls),
    acceptedElsewhere: () => acceptedBeside(key),
    clock: () => clock,
  });
}

function contactOf(people: readonly Person[]): Person | null {
  return people.find(({ part }) => part === 'hiring-manager') ?? recruiterElseFirst(people);
}

/** Talks that owe something: with a date, not cancelled, and not switched off by their own note. */
function readTalks(interviews: readonly Interview[], history: History, clock: Clock): readonly Talk[] {
  const talks = interviews.flatMap((written) => {
    const interview = movedBy(written, history);
    const times = talkTimes(interview, clock.zone);
    if (!times || interview.status === 'cancelled' || interview.switches.off) return [];
    return [{ interview, times, stage: stageOf(interview, history, times.end <= clock.now) }];
  });
  return talks.sort((a, b) => (a.times.end < b.times.end ? -1 : a.times.end > b.times.end ? 1 : 0));
}

function stageOf({ status, path }: Interview, history: History, over: boolean): Talk['stage'] {
  if (!over) return 'coming';
  const missed = history.all.some((each) => each.path === path && each.entry.verb === 'no-show');
  return missed || status === 'no-show' ? 'missed' : 'held';
}

/** "2026-11-20 moved until 2026-11-25": the talk counts by its new day; the time of day stays. */
function movedBy(interview: Interview, history: History): Interview {
  const move = history.all.findLast(({ path, entry }) => path === interview.path && entry.verb === 'moved');
  const day = move?.entry.until ?? null;
  return day !== null ? { ...interview, date: day } : interview;
}
