import type { Application } from '../interview/notebook/applications.ts';
import type { LetterNote } from '../interview/model.ts';
import { dayOf } from '../time/local-times.ts';
import type { LocalTime } from '../time/types.ts';
import { attachDrafts } from './attach-drafts.ts';
import type { FollowUp } from './follow-up.ts';
import type { PlanSettings } from './plan-settings.ts';
import { isQuestion } from './quiet-question.ts';
import { standsUntil } from './stands-until.ts';
import { withoutTwins } from './without-twins.ts';

/** The rows of one application as they stand at a time. */
export interface StandingRows {
  readonly all: readonly FollowUp[];
  /** Those that ask what became of it; many of these share a row. */
  readonly questions: readonly FollowUp[];
  /** The others, as they are shown. */
  readonly shown: readonly FollowUp[];
  /** They stand so from this time on until that; at `from` alone where both are the same. */
  readonly from: LocalTime;
  readonly until: LocalTime;
}

/** What decides which rows of an application are shown, and with what letters. */
interface Showing {
  readonly application: Application;
  readonly letters: readonly LetterNote[];
  readonly settings: PlanSettings;
}

/** All rows of an application, as they stand at `now`. */
export function standingRows(all: readonly FollowUp[], showing: Showing, now: LocalTime): StandingRows {
  const { application, letters, settings } = showing;
  const questions = all.filter(isQuestion);
  const others = questions.length === 0 ? all : all.filter((row) => !isQuestion(row));
  const shown = attachDrafts(withoutTwins(others.filter(owedSince(settings))), letters, [application]);
  return { all, questions, shown, from: now, until: standsUntil(all, now) };
}

/** Tells whether a row is owed since the day from which the person wants to follow up. */
export function owedSince({ followUpFrom }: PlanSettings): (row: FollowUp) => boolean {
  return ({ due }) => followUpFrom === null || dayOf(due) >= followUpFrom;
}

/** Whether rows stand at a time as they did. */
export function standStill({ from, until }: StandingRows, now: LocalTime): boolean {
  return now === from || (now > from && now < until);
}
