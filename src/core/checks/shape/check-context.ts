import { findPerson } from '../../interview/find-person.ts';
import type { Interview, LetterNote, Person } from '../../interview/model.ts';
import { basisOf } from '../../letters/basis.ts';
import { companyTalksFinder } from '../../letters/deal/seats.ts';
import { isSamePerson } from '../../letters/facts/people-facts.ts';
import { LETTER_KINDS } from '../../letters/index.ts';
import type { LetterKind } from '../../letters/kind.ts';
import type { Letter } from '../../letters/letter.ts';
import type { LetterContext } from '../../letters/writing-context.ts';
import type { CheckContext } from './check.ts';
import { otherLetter } from './other-letter.ts';

/** Gives the contexts of letters that were composed together and will be written together. */
export function contextsOfLetters(
  letters: readonly Letter[],
  writing: LetterContext,
): (letter: Letter) => CheckContext {
  const talksAt = companyTalksFinder(writing.notebook.interviews);
  const others = new Map(letters.map((letter) => [letter, otherLetter(letter.followUp.person?.name ?? '', letter)]));
  const standing = new Map(writing.notebook.letters.map((note) => [note, otherLetter(note.to, note)]));
  return (letter) => {
    const { followUp } = letter;
    const interview = writing.notebook.interviews.find(({ path }) => path === followUp.interview) ?? null;
    const companyTalks = interview === null ? [] : talksAt(interview).interviews;
    const place = { rule: followUp.rule, to: followUp.person?.name ?? '', path: null, interview, companyTalks };
    const beside = letters.filter((each) => each !== letter && isAt(each.followUp.interview, companyTalks));
    return {
      writing,
      kind: LETTER_KINDS.find(({ id }) => id === letter.kind) ?? null,
      rule: followUp.rule,
      person: followUp.person,
      about: followUp.about,
      interview,
      companyTalks,
      email: followUp.person?.email ?? null,
      others: [
        ...beside.flatMap((each) => others.get(each) ?? []),
        ...lettersBeside(place, writing).flatMap((each) => standing.get(each) ?? []),
      ],
      sentBefore: wasSent(place, writing),
      metBefore: hadMet(followUp.person, place),
      isNoteChanged: false,
      sources: [],
    };
  };
}

/** The context of a letter note, as it stands in the vault; `sources` are whole texts of notes, where the host has them. */
export function contextOfNote(
  letter: LetterNote,
  writing: LetterContext,
  sources: readonly string[] = [],
): CheckContext {
  const interview = writing.notebook.interviews.find(({ path }) => path === letter.interview) ?? null;
  const companyTalks = interview === null ? [] : companyTalksFinder(writing.notebook.interviews)(interview).interviews;
  const place = { rule: letter.rule, to: letter.to, path: letter.path, interview, companyTalks };
  const person = personNamed(letter.to, place);
  return {
    writing,
    kind: kindOf(letter),
    rule: letter.rule,
    person,
    about: letter.about === null ? null : personNamed(letter.about, place),
    interview,
    companyTalks,
    email: letter.email,
    others: lettersBeside(place, writing).map((each) => otherLetter(each.to, each)),
    sentBefore: wasSent(place, writing),
    metBefore: hadMet(person, place),
    isNoteChanged: hasChangedSince(letter, interview),
    sources,
  };
}

/** Where a letter belongs: its rule, its reader, its own path if it is written, its talk and all talks at that company. */
interface Place {
  readonly rule: string;
  readonly to: string;
  readonly path: string | null;
  readonly interview: Interview | null;
  readonly companyTalks: readonly Interview[];
}

/** The kind that the note names. Where it names none: of those for its rule, a mail has a subject, and a call has none. */
function kindOf({ rule, kind: named, subject }: LetterNote): LetterKind | null {
  const kinds = LETTER_KINDS.filter((kind) => kind.rule === rule);
  const written = kinds.find((kind) => kind.id === named);
  if (written !== undefined) return written;
  return kinds.find((kind) => (kind.subject === null) === (subject === null)) ?? kinds[0] ?? null;
}

/** Letters of others and older ones have no mark: nothing is said about them. */
function hasChangedSince({ basis, to }: LetterNote, interview: Interview | null): boolean {
  return basis !== null && interview !== null && basis !== basisOf(interview, to);
}

function personNamed(name: string, { interview, companyTalks }: Place): Person | null {
  return (
    findPerson(name, [...(interview?.people ?? [])]) ??
    findPerson(name, [...companyTalks.flatMap((each) => each.people)])
  );
}

/** Letters to the company but this one and those that it replaces. */
function lettersBeside(
  { rule, to, interview, companyTalks }: Place,
  { notebook }: LetterContext,
): readonly LetterNote[] {
  return notebook.letters
    .filter((each) => isAt(each.interview, companyTalks))
    .filter((each) => !(each.rule === rule && each.to === to && each.interview === interview?.path));
}

function isAt(path: string | null, companyTalks: readonly Interview[]): boolean {
  return companyTalks.some((each) => each.path === path);
}

function wasSent({ rule, to, path, interview }: Place, { notebook }: LetterContext): boolean {
  const sent = notebook.letters.filter((each) => each.status === 'sent' && each.path !== path);
  return sent.some((each) => each.rule === rule && each.to === to && each.interview === interview?.path);
}

function hadMet(person: Person | null, { interview, companyTalks }: Place): boolean {
  const day = interview?.date ?? null;
  if (person === null || day === null) return false;
  const earlier = companyTalks.filter((each) => each.date !== null && each.date < day);
  return earlier.some((each) => each.people.some((met) => met.interviewed && isSamePerson(met, person)));
}
