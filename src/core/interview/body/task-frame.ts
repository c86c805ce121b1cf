import type { When } from '../dates/read-when.ts';
import type { TaskFrame } from './promises.ts';
import type { PeopleFinder } from '../people/find-people.ts';
import { heldOrArrangedIndices, type PersonDraft } from '../people/person-draft.ts';

/** What the readers of promises know of a note: its people, to whom a promise goes that names nobody, and from which day days count. */
export function taskFrame(finder: PeopleFinder, when: When, people: readonly PersonDraft[]): TaskFrame {
  const recruiters = people.flatMap((person, index) => (person.part === 'recruiter' ? [index] : []));
  return {
    finder,
    names: people.map(({ name }) => name),
    sole: onlyOf(heldOrArrangedIndices(people)),
    recruiter: onlyOf(recruiters),
    from: when.date,
  };
}

function onlyOf(list: readonly number[]): number | null {
  return list.length === 1 ? (list[0] ?? null) : null;
}
