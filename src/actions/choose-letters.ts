import type { Interview } from '../core/interview/model.ts';
import { talkTimes } from '../core/interview/talk-times.ts';
import { kindFor } from '../core/letters/compose-letters.ts';
import type { WritingContext } from '../core/letters/writing-context.ts';
import { foldName } from '../core/text/fold-name.ts';
import type { FollowUp } from '../core/plan/follow-up.ts';
import { THANKS } from '../core/rules/shape/thanks-rules.ts';
import { strengthsLetter } from '../core/rules/strengths-letter.ts';
import type { Zone } from '../core/time/types.ts';
import { isInScope } from './scope.ts';

/** Which letters are wanted. Without `interview`, `person`, `rule` and `id`: every letter that is open, due or late. */
export interface LetterChoice {
  /** Vault folder, "" for the whole vault. */
  readonly scope: string;
  /** Vault path of one interview note. */
  readonly interview: string | null;
  /** Name of one person, compared without case and accents; part of the name is enough. */
  readonly person: string | null;
  /** Rule id of one kind of follow-up; named, its waiting rows are written as well. */
  readonly rule: string | null;
  /** Id of one follow-up. */
  readonly id: string | null;
  /** Write a second letter where one was written before. */
  readonly again: boolean;
  /** Compose and check, but write nothing. */
  readonly dryRun: boolean;
}

/** A follow-up that got no letter, and why, as a sentence. */
export interface Refusal {
  readonly id: string;
  readonly says: string;
  /** How the command line is asked for it all the same, as a sentence that other hosts leave out; null where there is no way. */
  readonly hint: string | null;
}

/** The rows to write for, and those refused though they were asked for. */
export interface ChosenLetters {
  readonly rows: readonly FollowUp[];
  readonly refused: readonly Refusal[];
}

/** A refusal as the command line says it. */
export function refusalWithHint({ says, hint }: Refusal): string {
  return hint === null ? says : `${says} ${hint}`;
}

const WRITABLE = new Set(['open', 'due', 'late']);

/** Sorts the follow-ups that a choice names into those to write now and those refused with a reason. */
export function chooseLetters(
  followUps: readonly FollowUp[],
  choice: LetterChoice,
  { notebook, now, settings }: Pick<WritingContext, 'notebook' | 'now' | 'settings'>,
): ChosenLetters {
  const named = followUps.filter((row) => kindFor(row) !== null && isNamed(row, choice));
  const isAhead = (path: string | null) => talkEnd(path, notebook.interviews, settings.zone) > now;
  const isHeld = (row: FollowUp) => !(AFTER_TALK.has(row.rule) && isAhead(row.interview));
  const rows = named.filter((row) => isAddressed(row) && isHeld(row) && isWritable(row, choice));
  if (!isNarrowed(choice)) return { rows, refused: [] };
  const refused = named
    .filter(
      (row) =>
        isAddressed(row) && !rows.includes(row) && (row.state === 'waiting' || row.state === 'snoozed' || !isHeld(row)),
    )
    .map((row) => refusalOf(row, isHeld(row)));
  return { rows, refused: rows.length + refused.length > 0 ? refused : [nothingNamed(named, choice, isAhead)] };
}

function isNamed(row: FollowUp, choice: LetterChoice): boolean {
  const named = [
    [choice.id, row.id],
    [choice.rule, row.rule],
    [choice.interview, row.interview],
  ];
  return (
    named.every(([asked, own]) => asked === null || asked === own) &&
    (choice.person === null || foldName(row.person?.name ?? '').includes(foldName(choice.person))) &&
    (row.interview === null || isInScope(row.interview, choice.scope))
  );
}

const isNarrowed = ({ interview, person, rule, id }: LetterChoice): boolean =>
  [interview, person, rule, id].some((filter) => filter !== null);

function isWritable(row: FollowUp, { rule, id, again }: LetterChoice): boolean {
  if (WRITABLE.has(row.state)) return true;
  if (again && row.draft !== null) return true;
  return (rule !== null || id !== null) && (row.state === 'waiting' || row.state === 'snoozed');
}

/** Whether there is somebody to write to, and a talk to write about. */
function isAddressed({ person, interview }: FollowUp): boolean {
  return person !== null && interview !== null;
}

/** When the talk of a note ends; "" for a note without a day, which is never ahead. */
function talkEnd(path: string | null, interviews: readonly Interview[], zone: Zone): string {
  const interview = interviews.find((each) => each.path === path);
  return (interview && talkTimes(interview, zone)?.end) ?? '';
}

/** Never written for a talk that lies ahead, whatever was asked. */
const AFTER_TALK = new Set([...THANKS, strengthsLetter.id]);

function refusalOf(row: FollowUp, isHeld: boolean): Refusal {
  const { id, rule, opens, interview } = row;
  const name = row.person?.name ?? 'nobody';
  if (!isHeld) {
    return { id, says: `No letter to ${name} yet: the talk has not been held (${interview ?? ''}).`, hint: null };
  }
  const says = `No letter to ${name} yet: it opens ${opens.replace('T', ' ')}.`;
  return { id, says, hint: `Name its rule (${rule}) to write it before.` };
}

/** Why nothing that was asked for is written. */
function nothingNamed(
  named: readonly FollowUp[],
  choice: LetterChoice,
  isAhead: (path: string | null) => boolean,
): Refusal {
  const id = choice.id ?? '';
  const own = named.find((row) => row.id === choice.id)?.what ?? choice.id;
  const asked = [own, choice.rule, choice.interview, choice.person].filter((part) => part !== null).join(', ');
  if (isAhead(choice.interview)) {
    return { id, says: `No letter for ${asked} yet: the talk has not been held.`, hint: null };
  }
  if (named.length === 0) return { id, says: `No letter is owed for ${asked}.`, hint: '"agenda --all" lists what is.' };
  const closed = named.filter(isAddressed);
  if (closed.length === 0) return { id, says: `No letter for ${asked}: nobody is known to write to.`, hint: null };
  const states = closed.map((row) => `${row.person?.name ?? row.what} is ${row.state}`).join('; ');
  return { id, says: `Nothing left to write for ${asked}: ${states}.`, hint: '"--again" writes a second letter.' };
}
