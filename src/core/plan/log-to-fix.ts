import { type Application, groupApplications, groupInSteps } from '../interview/notebook/applications.ts';
import { findPerson } from '../interview/find-person.ts';
import { isSureName } from '../interview/people/sure-names.ts';
import type { Interview, NoteToFix } from '../interview/model.ts';
import { rare } from '../interview/notebook/rare.ts';
import type { Notebook } from '../interview/reading.ts';
import type { Steps } from '../interview/steps.ts';
import type { LogEntry } from '../log/model.ts';
import { readLogLine } from '../log/read-log-line.ts';
import { findContact } from '../rules/find-contact.ts';
import { rules } from '../rules/index.ts';
import { dayOf } from '../time/local-times.ts';
import type { FollowUp } from './follow-up.ts';
import type { Day, LocalTime } from '../time/types.ts';

const WHERE = 'property follow-ups';

/**
 * What needs a hand in the logs: lines that cannot be read, rules and names that nobody knows, lines that are dated
 * ahead; and notes whose company has several roles while they name none.
 */
export function logToFix({ interviews }: Notebook, now: LocalTime): readonly NoteToFix[] {
  const today = dayOf(now);
  if (asked.day !== today) asked = { day: today, fixesOf: rare((application) => fixesOn(today, application)) };
  return asked.fixesOf(groupApplications(interviews));
}

/** Makes ready in small steps what `logToFix` gives on that day. */
export function* logToFixInSteps({ interviews }: Notebook, now: LocalTime): Steps<void> {
  const today = dayOf(now);
  for (const application of yield* groupInSteps(interviews)) {
    fixesOn(today, application);
    yield;
  }
}

/** What was asked last: it is asked again after every change of a note, and of one day a log says the same. */
let asked: { readonly day: Day | null; readonly fixesOf: (all: readonly Application[]) => readonly NoteToFix[] } = {
  day: null,
  fixesOf: () => [],
};

function fixesOn(today: Day, application: Application): readonly NoteToFix[] {
  const known = found.get(application);
  if (known !== undefined && (known.day === today || (known.fixes.length === 0 && known.day < today)))
    return known.fixes;
  const fixes = fixesIn(application, today);
  found.set(application, { day: today, fixes });
  return fixes;
}

/** What was found in the logs of an application on a day. Where nothing was, nothing is found later: only what lies ahead changes with the days. */
const found = new WeakMap<Application, { readonly day: Day; readonly fixes: readonly NoteToFix[] }>();

function fixesIn(application: Application, today: Day): readonly NoteToFix[] {
  return [
    ...application.interviews.flatMap((interview) => linesToFix(interview, application, today)),
    ...(application.asksForRole ? application.interviews.map(roleToFix) : []),
  ];
}

function linesToFix(interview: Interview, application: Application, today: Day): NoteToFix[] {
  return interview.logLines.flatMap((line) => {
    const reading = readLogLine(line);
    const says = 'says' in reading ? [reading.says] : faultsOf(reading.entry, line, { interview, application, today });
    return says.map((each) => ({ path: interview.path, where: WHERE, says: each }));
  });
}

interface Known {
  /** Its people come first. */
  readonly interview: Interview;
  readonly application: Application;
  readonly today: Day;
}

function faultsOf(entry: LogEntry, line: string, { interview, application, today }: Known): readonly string[] {
  const names = [entry.person, entry.about].filter((name) => name !== null);
  const strangers = names.filter(
    (name) =>
      !isSureName(name, interview) &&
      (findPerson(name, interview.people) ?? findPerson(name, application.people)) === null,
  );
  return [
    ...strangers.map((name) => `The log line "${line}" names ${name}, expected somebody of this note or application.`),
    ...(entry.rule === null || rules.some(({ id }) => id === entry.rule)
      ? []
      : [
          `The log line "${line}" names the rule ${entry.rule}, expected one of ${rules.map(({ id }) => id).join(', ')}.`,
        ]),
    ...(entry.day > today ? [`The log line "${line}" lies ahead: it counts only from ${entry.day}.`] : []),
  ];
}

/** Lines that name a rule but not whom, where several people are owed. */
export function namelessToFix(followUps: readonly FollowUp[]): readonly NoteToFix[] {
  const nameless = namelessIn(followUps);
  return [...new Map(nameless.map((fix) => [`${fix.path} ${fix.says}`, fix])).values()];
}

const namelessIn = rare(({ interview, maybeDone }: FollowUp): readonly NoteToFix[] => {
  const missing = maybeDone === null ? null : missingIn(maybeDone);
  if (interview === null || maybeDone === null || missing === null) return [];
  const says = `The log line "${maybeDone}" says not whom it is about, expected "${missing}" and a name.`;
  return [{ path: interview, where: WHERE, says }];
});

function missingIn(line: string): 'to' | 'about' | null {
  const reading = readLogLine(line);
  return 'says' in reading ? null : missingOf(reading.entry);
}

/** Whether a log line leaves out whom it is about, so that it may be about several. */
export function isNameless(entry: LogEntry): boolean {
  return missingOf(entry) !== null;
}

function missingOf({ person, rule, about }: LogEntry): 'to' | 'about' | null {
  if (person === null) return 'to';
  return rule === findContact.id && about === null ? 'about' : null;
}

function roleToFix({ path, company }: Interview): NoteToFix {
  const says = `${company ?? 'This company'} has several applications and this note names no role: add "role: …" to say which.`;
  return { path, where: 'property role', says };
}
