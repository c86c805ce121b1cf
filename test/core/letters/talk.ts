import type { Interview, Person } from '../../../src/core/interview/model.ts';
import type { WritingContext, WritingSettings } from '../../../src/core/letters/writing-context.ts';
import type { FollowUp } from '../../../src/core/plan/follow-up.ts';
import { followUpOf } from '../../support/follow-up.ts';
import { interviewOf, personOf } from '../../support/interview.ts';

/** A person who held the talk; topics as plain lines. */
export function person(name: string, topics: readonly string[] = [], more: Partial<Person> = {}): Person {
  const [given = name, ...rest] = name.split(' ');
  return personOf(name, {
    given,
    family: rest.join(' ') || null,
    salutation: `Dear ${given}`,
    email: `${given.toLowerCase()}@example.example`,
    topics: topics.map((text, at) => ({ text, share: null, line: 10 + at })),
    ...more,
  });
}

/** A talk on Thursday 12 March 2026 at 10:00 about a job as Charge Nurse. */
export function talk(people: readonly Person[], more: Partial<Interview> = {}): Interview {
  return interviewOf({
    path: 'Interviews/2026-03-12 Harbour General.md',
    company: 'Harbour General',
    role: 'Charge Nurse',
    date: '2026-03-12',
    time: '10:00',
    people,
    ...more,
  });
}

/** The row that owes a letter to somebody of a talk. */
export function row(
  rule: string,
  [interview, to]: readonly [Interview, Person],
  more: Partial<FollowUp> = {},
): FollowUp {
  return followUpOf({
    id: `${rule}~${interview.path}~${to.name}`,
    rule,
    what: `${rule} ${to.name}`,
    why: '',
    person: to,
    company: interview.company,
    role: interview.role,
    interview: interview.path,
    opens: '2026-03-12T12:00',
    stateWords: 'due today',
    ...more,
  });
}

/** Settings of a person who writes formal British letters and has no strengths listed. */
const plainSettings: WritingSettings = {
  name: 'Mara Lindholm',
  email: 'mara@lindholm.example',
  phone: '0113 496 0000',
  signature: '',
  strengths: [],
  tone: 'formal',
  spelling: 'gb',
  letterFolder: 'Follow-ups',
  zone: 'Europe/London',
};

/** What letters about these talks are written with, at 15:00 on the day of the talk. */
export function writingWith(interviews: readonly Interview[], settings: Partial<WritingSettings> = {}): WritingContext {
  return {
    notebook: { interviews, people: [], letters: [], notesToFix: [] },
    settings: { ...plainSettings, ...settings },
    now: '2026-03-12T15:00',
    templates: [],
  };
}
