import type { Application } from '../interview/notebook/applications.ts';
import { whenAsked } from '../interview/lazily.ts';
import type { LetterNote } from '../interview/model.ts';
import type { Acceptance, Case } from '../rules/shape/case.ts';
import type { LocalTime } from '../time/types.ts';
import { holdsUntil } from './holds-until.ts';
import type { RuleInForce } from './own-values.ts';
import { rowsAt, ruleCase } from './plan-case.ts';
import type { RuledRows } from './plan-rows.ts';
import type { PlanSettings } from './plan-settings.ts';
import { type Signs, signsOf } from './signs.ts';
import { standingRows, type StandingRows, standStill } from './standing-rows.ts';

/** One application as it was planned, with all that the plan of it rests on. */
export interface Planned {
  readonly given: Case;
  /** The letters that belong to its notes, by the order of the notes. */
  readonly letters: readonly LetterNote[];
  /** The newest acceptance of another job. */
  readonly beside: Acceptance | null;
  readonly ruled: readonly RuledRows[];
  /** What was found holds from this time on until that time, as long as notes and settings stay the same. */
  readonly from: LocalTime;
  readonly until: () => LocalTime;
  readonly signs: Signs;
  readonly rows: StandingRows;
}

/** What planning one application needs beside its case. */
export interface Planning {
  readonly settings: PlanSettings;
  readonly ruling: readonly RuleInForce[];
  /** Those of the rules in force that are asked about an application. */
  readonly rulesFor: (given: Case, ruling: readonly RuleInForce[]) => readonly RuleInForce[];
}

/** Plans one application at its clock's time. */
export function planApplication(given: Case, letters: readonly LetterNote[], planning: Planning): Planned {
  const { now } = given.clock;
  const asked = planning.rulesFor(given, planning.ruling);
  const ruled = ruleCase(given, asked);
  const rows = rowsOf({ given, ruled, letters }, planning, now);
  const until = whenAsked(() => holdsUntil(given, { ruled, asked, rows: rows.all, letters }));
  const signs = signsOf(given, planning.settings);
  return { given, letters, beside: given.acceptedElsewhere, ruled, from: now, until, signs, rows };
}

/** The same application at another time at which what was found still holds; the very same where its rows still stand as they did. */
export function movedTo(planned: Planned, planning: Planning, now: LocalTime): Planned {
  return standStill(planned.rows, now) ? planned : { ...planned, rows: rowsOf(planned, planning, now) };
}

function rowsOf(
  { given, ruled, letters }: Pick<Planned, 'given' | 'ruled' | 'letters'>,
  { settings }: Planning,
  now: LocalTime,
): StandingRows {
  const { application } = given;
  return standingRows(rowsAt(given, ruled, { settings, now }), { application, letters, settings }, now);
}

/** Whether what was found in an application holds at a time, its letters being these. */
export function stillHolds(planned: Planned, letters: readonly LetterNote[], now: LocalTime): boolean {
  const isSame = letters.length === planned.letters.length && letters.every((each, at) => each === planned.letters[at]);
  return isSame && (now === planned.from || (now > planned.from && now < planned.until()));
}

/** Whether two acceptances are the same. */
export function isSameAcceptance(a: Acceptance | null, b: Acceptance | null): boolean {
  return a === b || (a !== null && b !== null && a.key === b.key && a.at === b.at && a.company === b.company);
}

/** The letters that belong to the notes of an application. */
export function lettersIn(
  { interviews }: Application,
  byNote: ReadonlyMap<string | null, readonly LetterNote[]>,
): readonly LetterNote[] {
  return byNote.size === 0 ? [] : interviews.flatMap(({ path }) => byNote.get(path) ?? []);
}
