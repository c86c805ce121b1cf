import { foldCompany, foldRole } from '../job/fold-company.ts';
import { findPerson } from '../find-person.ts';
import { groupBy } from '../group-by.ts';
import type { Interview, LetterNote, LetterTalk } from '../model.ts';

/**
 * Letters whose link leads nowhere, as when another program renamed the interview note, with the one interview that they name by day, company,
 * role and person; with none where no interview fits, or several. The very same list where nothing changes.
 */
export function bringHome(letters: readonly LetterNote[], interviews: readonly Interview[]): readonly LetterNote[] {
  if (!letters.some(isAstray)) return letters;
  const byDay = groupBy(interviews, ({ date }) => date);
  const homes = letters.map((letter) => {
    if (!isAstray(letter)) return letter;
    const interview = homeOf(letter, byDay.get(letter.talk.day) ?? []);
    return interview === letter.interview ? letter : { ...letter, interview };
  });
  return homes.every((letter, at) => letter === letters[at]) ? letters : homes;
}

type Astray = LetterNote & { readonly talk: LetterTalk };

function isAstray(letter: LetterNote): letter is Astray {
  return !letter.isLinked && letter.talk !== null;
}

/** Two talks may have been held with the same people: then nobody knows which of them it was. */
function homeOf({ talk, to, about }: Astray, thatDay: readonly Interview[]): string | null {
  const isThere = ({ people }: Interview): boolean => findPerson(about ?? to, people) !== null;
  const [home = null, ...others] = thatDay.filter((each) => isSameJob(each, talk) && isThere(each));
  return others.length === 0 && home !== null ? home.path : null;
}

/** A note may leave out the role that its application has from another one. */
function isSameJob(interview: Interview, talk: LetterTalk): boolean {
  const isSameRole = interview.role === null || talk.role === null || foldRole(interview.role) === foldRole(talk.role);
  return isSameRole && foldCompany(interview.company ?? '') === foldCompany(talk.company ?? '');
}
