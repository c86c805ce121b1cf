import type { BodyLine } from '../body/lines.ts';
import { splitSentences } from '../body/sentences.ts';
import { stayedAway } from '../words/absence.ts';
import { findPeople, type PeopleFinder } from './find-people.ts';
import { tellsOfSomebody } from './headed-people.ts';
import { canBeSamePerson } from './merge-spellings.ts';
import { withoutLinks } from './name-links.ts';
import type { PersonDraft } from './person-draft.ts';

const AWAY = new RegExp(`(?:^|[^\\p{L}])(?:${stayedAway.join('|')})(?![\\p{L}])`, 'iu');
/** How far a name may stand in front of what says that its owner stayed away. */
const NEAR = 70;

/**
 * The people without those of whom the text says that they did not come: "He did not attend.", "Rajesh Nair (not on the call)". Who has another part
 * than to ask questions keeps it, and held no talk. `panel` are those whom properties name: they were there.
 */
export function withoutAbsent(
  people: readonly PersonDraft[],
  { lines, panel }: { readonly lines: readonly BodyLine[]; readonly panel: readonly PersonDraft[] },
): readonly PersonDraft[] {
  const told = lines.filter(({ comment, text }) => !comment && AWAY.test(text));
  if (told.length === 0) return people;
  const finder = findPeople(people);
  const absent = new Set(told.flatMap(({ text }) => absentIn(withoutLinks(text), finder)));
  return people.flatMap((person, index) => {
    if (!absent.has(index) || panel.some((one) => one.interviewed && canBeSamePerson(person, one))) return [person];
    return person.part === null || person.part === 'interviewer' ? [] : [{ ...person, interviewed: false }];
  });
}

function absentIn(text: string, finder: PeopleFinder): readonly number[] {
  return splitSentences(text).flatMap(({ text: sentence }, index, all) => {
    const away = AWAY.exec(sentence);
    if (away === null) return [];
    const before = finder.mentions(sentence.slice(0, away.index)).at(-1);
    if (before !== undefined) return away.index - before.end <= NEAR ? [before.person] : [];
    const last = tellsOfSomebody(sentence) ? finder.mentions(all[index - 1]?.text ?? '').at(-1) : undefined;
    return last === undefined ? [] : [last.person];
  });
}
