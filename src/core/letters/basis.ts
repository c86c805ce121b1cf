import { findPerson } from '../interview/find-person.ts';
import type { Interview } from '../interview/model.ts';
import { fingerprint } from '../note/fingerprint.ts';

const LONG_ENOUGH = 8;

/**
 * A short mark of what an interview note says that a letter to somebody may rest on: the job, the talk, that person and what
 * they talked about, what they were promised, what comes next. It is another one as soon as any of this changes; what was logged, ticked or decided
 * since does not touch it.
 */
export function basisOf(interview: Interview, to: string): string {
  const { company, role, format, visit, date, time, topics, nextStep, decisionBy } = interview;
  const person = findPerson(to, interview.people);
  const said = person && {
    name: person.name,
    greeting: person.salutation,
    topics: person.topics.map(({ text, share }) => [text, share]),
    remarks: person.remarks.map(({ text }) => text),
  };
  const shared = topics.map(({ text }) => text);
  const owed = interview.promises.filter((promise) => promise.to === person?.name).map(({ text, due }) => [text, due]);
  const facts = { company, role, format, visit, date, time, shared, said, nextStep, decision: decisionBy?.day };
  return fingerprint(JSON.stringify(owed.length === 0 ? facts : { ...facts, owed })).slice(0, LONG_ENOUGH);
}
