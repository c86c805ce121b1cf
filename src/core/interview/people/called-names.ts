import { foldText } from '../../text/fold.ts';
import type { OwnedLine } from '../body/owned-lines.ts';
import { firstWordOf, wordsOf } from './name-words.ts';
import { isInWesternOrder, splitName } from './name-parts.ts';
import type { PersonDraft } from './person-draft.ts';

/** The given name of a long name ("Lucía Fernández Prat") is sure where a heading above that person's lines is the first word of it alone. */
export function withCalledNames(people: readonly PersonDraft[], owned: readonly OwnedLine[]): readonly PersonDraft[] {
  return people.map((person, index) => {
    if (person.given !== null || !isOpen(person)) return person;
    const first = firstWordOf(person.name);
    const isCalled = owned.some(
      ({ owners, heading }) =>
        owners.length === 1 && owners[0] === index && foldText(heading ?? '') === foldText(first),
    );
    return isCalled ? { ...person, given: first } : person;
  });
}

/** Whether a name has its family name last and it is open how much of it that is. */
function isOpen({ name, family }: PersonDraft): boolean {
  const parts = splitName(name, family);
  return parts.family !== null && parts.given === null && isInWesternOrder(name, wordsOf(name));
}
