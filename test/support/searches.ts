import fc from 'fast-check';
import type { Interview, Person, Status } from '../../src/core/interview/model.ts';
import type { LogVerb } from '../../src/core/log/model.ts';
import { writeLogLine } from '../../src/core/log/write-log-line.ts';
import { rules } from '../../src/core/rules/index.ts';
import { addDays } from '../../src/core/time/days.ts';
import { at } from '../../src/core/time/local-times.ts';
import type { Day, LocalTime } from '../../src/core/time/types.ts';
import { interviewOf, personOf } from './interview.ts';

const FIRST: Day = '2026-02-16';
const NAMES = ['Dana Whitfield', 'Luis Ortega', 'Sam Okafor', 'Priya Raman', 'Henrik Sø'];
const PARTS: readonly Person['part'][] = [
  'interviewer',
  'hiring-manager',
  'recruiter',
  'host',
  'referrer',
  'reference',
];
const STATUSES: readonly (Status | null)[] = [
  null,
  null,
  'interviewing',
  'offer',
  'accepted',
  'rejected',
  'cancelled',
  'no-show',
];
const VERBS: readonly LogVerb[] = [
  'sent',
  'called',
  'reply',
  'skipped',
  'snoozed',
  'reopened',
  'retired',
  'monthly',
  'rejected',
  'offer',
];

const day = (from: number, to: number): fc.Arbitrary<Day> =>
  fc.integer({ min: from, max: to }).map((days) => addDays(FIRST, days));

const person: fc.Arbitrary<Person> = fc
  .record({
    name: fc.constantFrom(...NAMES),
    part: fc.constantFrom(...PARTS),
    email: fc.constantFrom(null, 'a@b.example'),
    phone: fc.constantFrom(null, '+44 1632 960 118'),
  })
  .map(({ name, part, ...contact }) => personOf(name, { part, interviewed: !/host|refer/.test(part), ...contact }));

const logLine: fc.Arbitrary<string> = fc
  .record({
    day: day(0, 70),
    verb: fc.constantFrom(...VERBS),
    rule: fc.constantFrom(null, ...rules.map(({ id }) => id)),
    person: fc.constantFrom(null, ...NAMES, 'Nobody Known'),
    until: day(0, 90),
    note: fc.constantFrom(null, 'decision next week', 'answer by Friday', 'send the plan'),
  })
  .map(({ until, ...entry }) =>
    writeLogLine({ ...entry, time: null, about: null, until: entry.verb === 'snoozed' ? until : null }),
  );

const interview: fc.Arbitrary<Interview> = fc
  .record({
    company: fc.constantFrom(null, 'Acme', 'ACME Ltd', 'Bolt'),
    role: fc.constantFrom(null, 'Analyst', 'Planner'),
    date: day(0, 60),
    time: fc.constantFrom(null, '09:30', '15:45', '23:30'),
    format: fc.constantFrom(null, 'video', 'on-site'),
    status: fc.constantFrom(...STATUSES),
    outcomeDay: fc.option(day(10, 60)),
    people: fc.uniqueArray(person, { selector: ({ name }) => name, maxLength: 4 }),
    decisionBy: fc.option(day(5, 80).map((named) => ({ day: named, words: 'by then', by: null }))),
    promises: fc.constantFrom(
      [],
      [{ text: 'send the plan', to: null, surely: false, due: null, done: false, doneOn: null, line: 20 }],
    ),
    logLines: fc.array(logLine, { maxLength: 5 }),
  })
  .map((said) => interviewOf({ path: '', ...said }));

/** Any few interviews of one search, with logs as wild as they come. */
export const anySearch: fc.Arbitrary<readonly Interview[]> = fc
  .array(interview, { minLength: 1, maxLength: 4 })
  .map((interviews) => interviews.map((said, index) => ({ ...said, path: `Interviews/${String(index)}.md` })));

/** Any time while that search runs, or shortly after. */
export const anyClock: fc.Arbitrary<LocalTime> = fc
  .record({ on: day(0, 100), time: fc.constantFrom('00:00', '08:59', '12:00', '18:01', '23:59') })
  .map(({ on, time }) => at(on, time as `${number}:${number}`));

/** Zones far apart, two of which change their clocks. */
export const anyZone: fc.Arbitrary<string> = fc.constantFrom(
  'Europe/Berlin',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Pacific/Apia',
);
