import { foldForId } from '../../text/fold-name.ts';
import type { Interview, Person } from '../../interview/model.ts';
import type { FollowUp } from '../../plan/follow-up.ts';
import type { WritingSettings } from '../writing-context.ts';
import type { Facts } from './known-facts.ts';

/** Whether two entries of notes are the same person: by name, or by the person note that both lead to. */
export function isSamePerson(a: Person, b: Person): boolean {
  return foldForId(a.name) === foldForId(b.name) || (a.note !== null && a.note === b.note);
}

/** Somebody, and the talk at which they were met. */
interface MetAt {
  readonly interview: Interview;
  readonly person: Person;
}

/** Titles that have a full stop in American letters. */
const SHORT_TITLE = /\b(?:Mr|Mrs|Ms|Dr|Rev)\b(?!\.)/g;

/** What a letter says of people: whom it greets, who else held the talk, whom it is about and what is missing of them. */
export function peopleFacts({ interview, person }: MetAt, row: FollowUp | null, spelling: 'gb' | 'us'): Facts {
  const others = interview.people.filter((each) => each.interviewed && !isSamePerson(each, person)).map(fullName);
  const names = others.length > 3 ? 'the panel' : listed(others);
  return {
    salutation: spelling === 'us' ? person.salutation.replace(SHORT_TITLE, '$&.') : person.salutation,
    first:
      person.honorific === null ? (person.given ?? person.name) : `${person.honorific} ${person.family ?? person.name}`,
    ...(names === '' ? {} : { names }),
    ...askedFacts(row),
  };
}

/** What a row asks for: somebody else's address for the thanks, their number for a call, or the reader's own. */
function askedFacts(row: FollowUp | null): Facts {
  const about = row?.about ?? null;
  if (about === null || row === null) return {};
  const lacking = lackingOf(about, row);
  if (isAboutReader(row)) return { yours: lacking };
  return { about: fullName(about), ...(isForCall(row) ? { number: lacking } : { lacking }) };
}

/** Whether a row asks somebody how they themselves can be reached. */
export function isAboutReader({ about, person }: Pick<FollowUp, 'about' | 'person'>): boolean {
  return about !== null && person !== null && isSamePerson(about, person);
}

/** Whether a row asks for a number to call, and for nothing with which one could write and thank. */
export function isForCall({ needs }: Pick<FollowUp, 'needs'>): boolean {
  return needs.length > 0 && needs.every(({ what }) => /\bnumber\b/i.test(what));
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** What a letter says of the writer. */
export function writerFacts({ name, phone, email }: WritingSettings): Facts {
  return {
    ...(name === '' ? {} : { me: name }),
    ...(phone === '' ? {} : { phone }),
    ...(email === '' ? {} : { email }),
  };
}

function lackingOf(about: Person, row: FollowUp | null): string {
  const need = row?.needs.find(({ what }) => /address|number|name/i.test(what))?.what ?? 'email address';
  const at = need.toLowerCase().indexOf(` of ${about.name.toLowerCase()}`);
  const thing = at > 0 ? need.slice(0, at) : (need.split(/ (?:of|for) /)[0] ?? need);
  return thing.toLowerCase();
}

/** A name with its form of address, where the note has one. */
export function fullName({ name, honorific }: Person): string {
  return honorific === null || name.startsWith(honorific) ? name : `${honorific} ${name}`;
}
