import { openDecisions } from './dates/read-decision.ts';
import type { When } from './dates/read-when.ts';
import { askWhichIsRight } from './fields/contrary.ts';
import type { Fields } from './fields/fields.ts';
import type { Person } from './model.ts';
import { untiedAddresses } from './people/assign-contacts.ts';

/** What is missing in an interview note, as questions for the person; empty when nothing is. */
export function gapsOf(read: {
  readonly people: readonly Person[];
  /** Words that stand where a name should: "TBD", "Tim or Tom?". */
  readonly gaps: readonly string[];
  readonly fields: Fields;
  /** Questions about names that several people have. */
  readonly unclear: readonly string[];
  readonly when: When;
  readonly job: { readonly company: string | null; readonly role: string | null };
}): readonly string[] {
  const { people, fields, when, job } = read;
  const gaps = read.gaps.filter((gap) => !people.some(({ email }) => email === gap));
  const asked = new Set(fields.contrary.map(({ meaning }) => meaning));
  const met = people.filter((person) => person.interviewed);
  return [
    ...(met.length === 0 && people.every((person) => person.part !== 'recruiter') ? ['who did you meet?'] : []),
    ...gaps.map((gap) => `who is "${gap}"?`),
    ...read.unclear,
    ...untiedAddresses(people, fields).map((email) => `whose address is "${email}"?`),
    ...askWhichIsRight(fields.contrary),
    ...(when.date === null && !asked.has('date') ? ['on which day was it?'] : []),
    ...(job.company === null && !asked.has('company') ? ['at which company?'] : []),
    ...when.gaps,
    ...openDecisions(fields, when.date),
  ];
}
