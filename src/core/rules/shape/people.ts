import type { Interview, Person } from '../../interview/model.ts';
import type { Need } from '../rule.ts';
import type { Case } from './case.ts';

/** Whether somebody arranged a talk without holding it: a recruiter or a host. */
export function arrangedOnly({ part, interviewed }: Person): boolean {
  return !interviewed && (part === 'recruiter' || part === 'host');
}

/** The recruiters, or those who interviewed where there is none; in the order of meeting. */
export function recruitersElseInterviewers(people: readonly Person[]): readonly Person[] {
  const recruiters = people.filter(({ part }) => part === 'recruiter');
  return recruiters.length > 0 ? recruiters : people.filter(({ interviewed }) => interviewed);
}

/** The recruiter, else the first who interviewed, else null. */
export function recruiterElseFirst(people: readonly Person[]): Person | null {
  return recruitersElseInterviewers(people)[0] ?? null;
}

/** Who could tell how to reach somebody: the recruiter, else the host, else anybody else whom you have met and can write to. */
export function whoKnows(person: Person, { application, met }: Case): Person | null {
  const others = application.people.filter(({ name, part }) => name !== person.name && !isOutside(part));
  return (
    others.find(({ part }) => part === 'recruiter') ??
    others.find(({ part }) => part === 'host') ??
    met.find(({ name, part, email }) => email !== null && name !== person.name && !isOutside(part)) ??
    null
  );
}

/** Who could give somebody's phone number: another recruiter or host, else the person, where an email reaches them. */
export function whoKnowsNumber(person: Person, given: Case): Person | null {
  const other = whoKnows(person, given);
  if (other && (other.part === 'recruiter' || other.part === 'host')) return other;
  return person.email === null ? other : person;
}

/** Whether a part stands outside of the company: a referrer or a reference. */
export function isOutside(part: Person['part']): boolean {
  return part === 'referrer' || part === 'reference';
}

/** What is missing to write to somebody by email, and whom to ask. */
export function needsForEmail(person: Person, given: Case): readonly Need[] {
  const ask = whoKnows(person, given)?.name ?? 'you';
  return [
    ...(person.email === null ? [{ what: `email address of ${person.name}`, ask }] : []),
    ...(person.certain ? [] : [{ what: `certain name of ${person.name}`, ask }]),
  ];
}

/** What is missing to post somebody a letter, and whom to ask. */
export function needsForPost(person: Person, given: Case): readonly Need[] {
  const ask = whoKnows(person, given)?.name ?? 'you';
  return [
    ...(person.address === null ? [{ what: `postal address of ${person.name}`, ask }] : []),
    ...(person.certain ? [] : [{ what: `certain name of ${person.name}`, ask }]),
  ];
}

/** What is missing to call somebody, and whom to ask. */
export function needsForCall(person: Person, given: Case): readonly Need[] {
  const ask = whoKnowsNumber(person, given)?.name ?? 'you';
  return person.phone === null ? [{ what: `phone number of ${person.name}`, ask }] : [];
}

/** What is missing to ask the contact of an application, by email or by phone, and whom to ask for it. */
export function needsToAsk(given: Case, channel: 'email' | 'phone'): readonly Need[] {
  if (given.contact === null) return [{ what: 'somebody to ask', ask: 'you' }];
  return (channel === 'phone' ? needsForCall : needsForEmail)(given.contact, given);
}

/** The topic that a letter to this person lacks, as a need; nothing where there is one. */
export function needsTopic(person: Person): readonly Need[] {
  return person.topics.length > 0 ? [] : [{ what: `what you talked about with ${person.name}`, ask: 'you' }];
}

/** "at Acme", "for the night shift", or "of Interviews/Friday" where the note names neither. */
export function whereOf({ company, role, path }: Pick<Interview, 'company' | 'role' | 'path'>): string {
  if (company !== null) return `at ${company}`;
  if (role !== null) return `for ${role}`;
  return `of ${path.replace(/^.*\//, '').replace(/\.md$/i, '')}`;
}
