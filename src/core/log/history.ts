import type { Application } from '../interview/notebook/applications.ts';
import { findPerson } from '../interview/find-person.ts';
import { foldForId } from '../text/fold-name.ts';
import { groupBy } from '../interview/group-by.ts';
import { lazily, whenAsked } from '../interview/lazily.ts';
import type { Interview, LetterNote, Person } from '../interview/model.ts';
import { noonOf } from '../time/deadlines.ts';
import { at } from '../time/local-times.ts';
import type { Day, LocalTime } from '../time/types.ts';
import { letterEvidence } from './letter-evidence.ts';
import type { LogEntry } from './model.ts';
import { readLogLine } from './read-log-line.ts';
import { taskEvidence } from './task-evidence.ts';

/** Something that happened: a line of the log, a ticked task, or a letter marked as sent. */
export interface Happening {
  readonly entry: LogEntry;
  /** When; 12:00 of the day where the time is unknown. */
  readonly at: LocalTime;
  /** Vault path of the interview note that tells of it. */
  readonly path: string;
  /** Folded name of the person it was with, or null where none is named or nobody answers to the name. */
  readonly person: string | null;
  /** Folded name of the person it was about, likewise. */
  readonly about: string | null;
  /** True when a name is written to which nobody, or more than one, answers. */
  readonly lost: boolean;
  /** The line as it stands in the note, or null for other evidence. */
  readonly line: string | null;
}

/** All that happened in one application. */
export interface History {
  /** Oldest first; of one day, in the order of the lines. */
  readonly all: readonly Happening[];
  readonly byRule: ReadonlyMap<string, readonly Happening[]>;
}

/** What happened under a rule, oldest first. */
export function happenedUnder(history: History, rule: string): readonly Happening[] {
  return history.byRule.get(rule) ?? [];
}

/** Puts happenings in order and within reach. */
export function historyOf(happenings: readonly Happening[]): History {
  const all = [...happenings].sort((a, b) => (a.entry.day < b.entry.day ? -1 : a.entry.day > b.entry.day ? 1 : 0));
  const ruled = all.filter(({ entry }) => entry.rule !== null);
  return { all, byRule: groupBy(ruled, ({ entry }) => entry.rule ?? '') };
}

/**
 * The history of one application up to a day, from the logs, ticked tasks and sent letters of its notes.
 *
 * Equal lines of one note count once, where the last of them stands; lines that cannot be read are left out here. Later days have not happened yet.
 */
export function readHistory(application: Application, letters: readonly LetterNote[], upTo: Day): History {
  const happenings = application.interviews.flatMap((interview) => {
    const found = loggedLines(interview).map((each) => happeningOf(each, interview, application));
    const noted = [...taskEvidence(interview), ...letterEvidence(interview, letters)]
      .map((entry) => happeningOf({ entry, line: null }, interview, application))
      .filter((each) => !found.some((logged) => tellsTheSame(logged, each)));
    return [...noted, ...found];
  });
  return historyOf(happenings.filter((each) => each.entry.day <= upTo));
}

/** The key under which a history knows a person of the application. */
export function personKey(person: Person, people: readonly Person[]): string {
  return foldForId((findPerson(person.name, people) ?? person).name);
}

interface LoggedLine {
  readonly entry: LogEntry;
  readonly line: string | null;
}

function loggedLines(interview: Interview): readonly LoggedLine[] {
  const lines = interview.logLines.map((line) => line.trim());
  const last = new Map(lines.map((line, place) => [line, place]));
  const once = lines.filter((line, place) => last.get(line) === place);
  return once.flatMap((line) => {
    const reading = readLogLine(line);
    return 'entry' in reading ? [{ entry: reading.entry, line }] : [];
  });
}

/** Whom it was with is looked up when somebody asks: that takes the people of the notes. */
function happeningOf({ entry, line }: LoggedLine, interview: Interview, application: Application): Happening {
  const keyOf = (name: string | null): string | null => {
    if (name === null) return null;
    const found = findPerson(name, interview.people) ?? findPerson(name, application.people);
    return found && personKey(found, application.people);
  };
  const person = whenAsked(() => keyOf(entry.person));
  const about = whenAsked(() => keyOf(entry.about));
  const time = entry.time === null ? noonOf(entry.day) : at(entry.day, entry.time);
  return lazily<Happening>({
    entry: () => entry,
    at: () => time,
    path: () => interview.path,
    person,
    about,
    lost: () => (entry.person !== null && person() === null) || (entry.about !== null && about() === null),
    line: () => line,
  });
}

/** "Mark as sent" leaves a log line and a sent letter behind: one event, told twice. */
function tellsTheSame(logged: Happening, noted: Happening): boolean {
  return (
    logged.entry.rule === noted.entry.rule && logged.person === noted.person && logged.entry.day === noted.entry.day
  );
}
