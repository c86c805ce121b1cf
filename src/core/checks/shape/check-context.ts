import { findPerson } from '../../interview/find-person.ts';
import type { Interview, LetterNote, Person } from '../../interview/model.ts';
import { basisOf } from '../../letters/basis.ts';
import { houseOf } from '../../letters/deal/seats.ts';
import type { Desk } from '../../letters/desk.ts';
import { isSamePerson } from '../../letters/facts/people-facts.ts';
import { LETTER_KINDS } from '../../letters/index.ts';
import type { Letter } from '../../letters/letter.ts';
import type { CheckContext, OtherLetter } from './check.ts';

/** The context of a letter that was just composed; `siblings` are the others that will be written with it. */
export function contextOfLetter(letter: Letter, desk: Desk, siblings: readonly Letter[] = []): CheckContext {
  const { followUp } = letter;
  const interview = desk.notebook.interviews.find(({ path }) => path === followUp.interview) ?? null;
  const others = siblings.filter((each) => each !== letter && isAtHouse(each.followUp.interview, interview, desk));
  return {
    desk,
    kind: LETTER_KINDS.find(({ id }) => id === letter.kind) ?? null,
    rule: followUp.rule,
    person: followUp.person,
    about: followUp.about,
    interview,
    house: houseAround(interview, desk),
    email: followUp.person?.email ?? null,
    others: [
      ...others.map((each) => ({ to: each.followUp.person?.name ?? '', body: each.body })),
      ...lettersBeside({ rule: followUp.rule, to: followUp.person?.name ?? '', path: null, interview }, desk),
    ],
    sentBefore: wasSent({ rule: followUp.rule, to: followUp.person?.name ?? '', path: null, interview }, desk),
    metBefore: hadMet(followUp.person, interview, desk),
    isNoteChanged: false,
    sources: [],
  };
}

/** The context of a letter note, as it stands in the vault; `sources` are whole texts of notes, where the host has them. */
export function contextOfNote(letter: LetterNote, desk: Desk, sources: readonly string[] = []): CheckContext {
  const interview = desk.notebook.interviews.find(({ path }) => path === letter.interview) ?? null;
  return {
    desk,
    kind: LETTER_KINDS.find(({ rule }) => rule === letter.rule) ?? null,
    rule: letter.rule,
    person: personOf(letter, interview, desk),
    about: null,
    interview,
    house: houseAround(interview, desk),
    email: letter.email,
    others: lettersBeside({ ...letter, interview }, desk),
    sentBefore: wasSent({ ...letter, interview }, desk),
    metBefore: hadMet(personOf(letter, interview, desk), interview, desk),
    isNoteChanged: hasChangedSince(letter, interview),
    sources,
  };
}

function houseAround(interview: Interview | null, desk: Desk): readonly Interview[] {
  return interview === null ? [] : houseOf(interview, desk.notebook.interviews).interviews;
}

/** Letters of others and older ones have no mark: nothing is said about them. */
function hasChangedSince({ basis, to }: LetterNote, interview: Interview | null): boolean {
  return basis !== null && interview !== null && basis !== basisOf(interview, to);
}

function personOf({ to }: LetterNote, interview: Interview | null, desk: Desk): Person | null {
  return (
    findPerson(to, [...(interview?.people ?? [])]) ??
    findPerson(to, [...houseAround(interview, desk).flatMap((each) => each.people)])
  );
}

interface Beside {
  readonly rule: string;
  readonly to: string;
  readonly path: string | null;
  readonly interview: Interview | null;
}

/** Letters to the house but this one and those that it replaces. */
function lettersBeside({ rule, to, path, interview }: Beside, desk: Desk): readonly OtherLetter[] {
  const others = desk.notebook.letters.filter(
    (each) => each.path !== path && isAtHouse(each.interview, interview, desk),
  );
  return others
    .filter((each) => !(each.rule === rule && each.to === to && each.interview === interview?.path))
    .map((each) => ({ to: each.to, body: each.body }));
}

function isAtHouse(path: string | null, interview: Interview | null, desk: Desk): boolean {
  return houseAround(interview, desk).some((each) => each.path === path);
}

function wasSent({ rule, to, path, interview }: Beside, desk: Desk): boolean {
  const sent = desk.notebook.letters.filter((each) => each.status === 'sent' && each.path !== path);
  return sent.some((each) => each.rule === rule && each.to === to && each.interview === interview?.path);
}

function hadMet(person: Person | null, interview: Interview | null, desk: Desk): boolean {
  const day = interview?.date ?? null;
  if (person === null || day === null) return false;
  const earlier = houseAround(interview, desk).filter((each) => each.date !== null && each.date < day);
  return earlier.some((each) => each.people.some((met) => met.interviewed && isSamePerson(met, person)));
}
