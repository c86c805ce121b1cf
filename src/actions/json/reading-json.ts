import type { Interview, Person } from '../../core/interview/model.ts';
import type { Reading } from '../../core/interview/reading.ts';
import { talkTimes } from '../../core/interview/talk-times.ts';
import type { Day, LocalTime, Zone } from '../../core/time/types.ts';

/** How a note was understood, as one object for scripts: always the same keys, null or empty where there is nothing. */
export type ReadingJson = ReturnType<typeof readingJson>;

/** The reading in its stable form; `held` is judged at `now` (local time in `zone`). */
export function readingJson(reading: Reading, now: LocalTime, zone: Zone) {
  const { path, kind, reason } = reading;
  const facts = reading.kind === 'interview' ? interviewFacts(reading.interview, now, zone) : noFacts;
  const problems = reading.fix.map(({ where, says }) => `${where}: ${says}`);
  return { path, kind, reason, ...facts, problems };
}

function interviewFacts(interview: Interview, now: LocalTime, zone: Zone): InterviewFacts {
  const { company, role, round, format, date, time, status } = interview;
  return {
    ...{ company, role, round, format, date, time, zone: interview.zone, status },
    held: isHeld(interview, now, zone),
    people: interview.people.map(personFacts),
    perhapsMet: interview.perhapsMet.map(({ name, text, line }) => ({ name, text, line })),
    topics: interview.topics.map(({ text }) => text),
    promises: interview.promises.map(({ text, to, due, done }) => ({ text, to, due, done })),
    nextStep: interview.nextStep?.text ?? null,
    decisionBy: interview.decisionBy?.day ?? null,
    gaps: interview.gaps,
  };
}

function isHeld(interview: Interview, now: LocalTime, zone: Zone): boolean | null {
  const times = talkTimes(interview, zone);
  return times === null ? null : times.end <= now;
}

function personFacts(person: Person) {
  const { name, part, honorific, title, given, family, salutation, email, phone, address } = person;
  return {
    ...{ name, part, honorific, title, given, family, salutation, email, phone, address },
    topics: person.topics.map(({ text }) => text),
    remarks: person.remarks.map(({ text }) => text),
  };
}

interface InterviewFacts extends Pick<
  Interview,
  'company' | 'role' | 'round' | 'format' | 'date' | 'time' | 'zone' | 'status'
> {
  readonly held: boolean | null;
  readonly people: readonly ReturnType<typeof personFacts>[];
  readonly perhapsMet: Interview['perhapsMet'];
  readonly topics: readonly string[];
  readonly promises: readonly Pick<Interview['promises'][number], 'text' | 'to' | 'due' | 'done'>[];
  readonly nextStep: string | null;
  readonly decisionBy: Day | null;
  readonly gaps: readonly string[];
}

const noFacts: InterviewFacts = {
  ...{ company: null, role: null, round: null, format: null, date: null, time: null, zone: null, status: null },
  ...{ held: null, people: [], perhapsMet: [], topics: [], promises: [], nextStep: null, decisionBy: null, gaps: [] },
};
