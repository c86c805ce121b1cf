import type { When } from './dates/read-when.ts';
import type { Person } from './model.ts';

/** What is missing in an interview note, as questions for the person; empty when nothing is. */
export function gapsOf(read: {
  readonly people: readonly Person[];
  /** Words that stand where a name should: "TBD", "Tim or Tom?". */
  readonly gaps: readonly string[];
  readonly when: When;
  readonly job: { readonly company: string | null; readonly role: string | null };
}): readonly string[] {
  const { people, gaps, when, job } = read;
  const met = people.filter((person) => person.interviewed);
  return [
    ...(met.length === 0 && people.every((person) => person.part !== 'recruiter') ? ['who did you meet?'] : []),
    ...gaps.map((gap) => `who is "${gap}"?`),
    ...(when.date === null ? ['on which day was it?'] : []),
    ...(job.company === null ? ['at which company?'] : []),
    ...when.gaps,
  ];
}
