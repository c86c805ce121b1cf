import type { Interview, Person } from '../../../src/core/interview/model.ts';
import type { Desk, DeskSettings } from '../../../src/core/letters/desk.ts';
import type { FollowUp } from '../../../src/core/plan/follow-up.ts';

/** A person who held the talk; topics as plain lines. */
export function person(name: string, topics: readonly string[] = [], more: Partial<Person> = {}): Person {
  const [given = name, ...rest] = name.split(' ');
  return {
    name,
    part: 'interviewer',
    interviewed: true,
    honorific: null,
    title: null,
    given,
    family: rest.join(' ') || null,
    salutation: `Dear ${given}`,
    certain: true,
    email: `${given.toLowerCase()}@example.example`,
    phone: null,
    address: null,
    linkedin: null,
    company: null,
    aliases: [],
    note: null,
    topics: topics.map((text, at) => ({ text, share: null, line: 10 + at })),
    remarks: [],
    ...more,
  };
}

/** A talk on Thursday 12 March 2026 at 10:00 about a job as Charge Nurse. */
export function talk(people: readonly Person[], more: Partial<Interview> = {}): Interview {
  return {
    path: 'Interviews/2026-03-12 Harbour General.md',
    company: 'Harbour General',
    role: 'Charge Nurse',
    round: null,
    format: null,
    visit: false,
    date: '2026-03-12',
    time: '10:00',
    minutes: 60,
    zone: null,
    status: null,
    outcomeDay: null,
    people,
    topics: [],
    promises: [],
    hasTickedTask: false,
    nextStep: null,
    decisionBy: null,
    keepInTouch: null,
    debrief: [],
    privateLines: [],
    switches: { off: false, noCalls: false, waitWithLinkedIn: false, tone: null, medium: null, spelling: null },
    logLines: [],
    gaps: [],
    problems: [],
    ...more,
  };
}

/** The row that owes a letter to somebody of a talk. */
export function row(
  rule: string,
  [interview, to]: readonly [Interview, Person],
  more: Partial<FollowUp> = {},
): FollowUp {
  return {
    id: `${rule}~${interview.path}~${to.name}`,
    rule,
    per: 'person',
    thing: null,
    number: null,
    what: `${rule} ${to.name}`,
    why: '',
    person: to,
    about: null,
    company: interview.company,
    role: interview.role,
    interview: interview.path,
    channel: 'email',
    opens: '2026-03-12T12:00',
    due: '2026-03-12T18:00',
    deadline: null,
    lapses: null,
    state: 'due',
    stateWords: 'due today',
    waitsForThem: false,
    needs: [],
    maybeDone: null,
    covers: [],
    draft: null,
    closedOn: null,
    ...more,
  };
}

/** Settings of a person who writes formal British letters and has no strengths listed. */
const plainSettings: DeskSettings = {
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

/** A desk with these talks, at 15:00 on the day of the talk. */
export function deskWith(interviews: readonly Interview[], settings: Partial<DeskSettings> = {}): Desk {
  return {
    notebook: { interviews, people: [], letters: [], notesToFix: [] },
    settings: { ...plainSettings, ...settings },
    now: '2026-03-12T15:00',
    templates: [],
  };
}
