import type { Person } from '../../interview/model.ts';

/** Who answers where nobody is named: one of a large panel is not asked for the decision of all, unless the title says that it is theirs. */
export function theOthers({ person, people }: { readonly person: Person; readonly people: readonly Person[] }): string {
  const isOneOfMany = person.interviewed && people.filter((each) => each.interviewed).length > 2;
  const isHead = person.part === 'hiring-manager' || DECIDES.test(person.title ?? '');
  return isOneOfMany && !isHead ? 'the team' : 'you';
}

const DECIDES =
  /\b(?:head|headteacher|principal of|director|manager|owner|chief|ceo|founder|chair|partner|president)\b/i;
