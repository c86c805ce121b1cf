import { isList, lineOf } from '../note/values.ts';
import { addTopics } from './add-topics.ts';
import { fieldOwners } from './body/field-owners.ts';
import { readDebrief } from './body/debrief.ts';
import type { OwnedLine } from './body/owned-lines.ts';
import { tieLines } from './body/owned-lines.ts';
import type { TaskFrame } from './body/promises.ts';
import { readPromises } from './body/promises.ts';
import type { Sighted } from './classify.ts';
import type { Fields } from './fields/fields.ts';
import type { When } from './dates/read-when.ts';
import { readWhen } from './dates/read-when.ts';
import { joinedText, textOf } from './fields/values.ts';
import { gapsOf } from './gaps.ts';
import type { Interview, Problem } from './model.ts';
import { assignContacts } from './people/assign-contacts.ts';
import { completePerson } from './people/complete-person.ts';
import type { PeopleFinder } from './people/find-people.ts';
import { findPeople } from './people/find-people.ts';
import { gatherPeople } from './people/gather-people.ts';
import { partsInText } from './people/parts-in-text.ts';
import type { PersonDraft } from './people/person-draft.ts';
import { readJob } from './read-job.ts';
import { readDecision, readFormatOf, readNextStep, readRound, readStatusOf } from './read-rest.ts';
import { isVisit } from './status.ts';
import { readSwitches } from './switches.ts';
import { readDay } from '../time/read-day.ts';
import type { Day } from '../time/types.ts';

/** Reads an interview note; null when nothing in it says who, when or what for, so that it cannot be one. */
export function interpretInterview(sighted: Sighted): Interview | null {
  const { note, fields, lines, context } = sighted;
  const job = readJob(note, { fields, lines, context });
  const when = readWhen(note, { fields, lines, today: context.today ?? null });
  const gathered = gatherPeople(sighted, job.company);
  if (gathered.people.length === 0 && when.date === null && job.company === null) return null;
  const finder = findPeople(gathered.people);
  const owned = tieLines(lines, finder, fieldOwners(fields, finder));
  const parted = partsInText(gathered.people, { owned, finder, fields, company: job.company });
  const reached = assignContacts(parted, { fields, lines: owned, finder });
  const told = addTopics(reached, { owned, finder, sighted });
  return {
    ...assemble(sighted, { job, when, owned, finder, drafts: told.people, gaps: gathered.gaps }),
    topics: told.topics,
    privateLines: told.privateLines,
  };
}

interface Read {
  readonly job: { readonly company: string | null; readonly role: string | null };
  readonly when: When;
  readonly owned: readonly OwnedLine[];
  readonly finder: PeopleFinder;
  readonly drafts: readonly PersonDraft[];
  readonly gaps: readonly string[];
}

function assemble(sighted: Sighted, read: Read): Interview {
  const { note, fields, lines } = sighted;
  const { when, job, owned, drafts } = read;
  const people = drafts.map((draft) => completePerson(draft, job.company));
  const names = people.map(({ name }) => name);
  const gaps = [...read.gaps, ...drafts.flatMap(({ doubt }) => doubt ?? [])];
  return {
    path: note.path,
    ...job,
    ...readTalk(sighted),
    date: when.date,
    time: when.time,
    minutes: when.minutes,
    zone: when.zone,
    outcomeDay: dayIn(fields, 'outcome date', when.date),
    people,
    topics: [],
    promises: readPromises(owned, taskFrame(read, people)),
    nextStep: readNextStep(fields, owned, when.date),
    decisionBy: readDecision(fields, owned, { from: when.date, names }),
    keepInTouch: dayIn(fields, 'keep in touch', when.date),
    debrief: readDebrief(lines),
    privateLines: [],
    switches: readSwitches(fields),
    logLines: logLinesOf(fields),
    gaps: gapsOf({ people, gaps, when, job }),
    problems: problemsOf(sighted, when),
  };
}

/** What kind of talk it was and where the application stands. */
function readTalk({ note, fields, lines }: Sighted): Pick<Interview, 'round' | 'format' | 'visit' | 'status'> {
  const titles = [note.path, lines.find((line) => line.kind === 'heading')?.text ?? ''];
  const top = lines
    .filter((line) => ['text', 'bullet'].includes(line.kind) && !line.comment)
    .slice(0, 2)
    .map((line) => line.text);
  const round = readRound(fields, [...titles, ...top]);
  const words = [joinedText(fields.first('format')?.value), round, ...titles].join(' ');
  return {
    round,
    format: readFormatOf(fields, [...titles, ...top]),
    visit: isVisit(words),
    status: readStatusOf(fields).status,
  };
}

function logLinesOf(fields: Fields): readonly string[] {
  const lines = fields
    .all('follow-ups')
    .flatMap(({ value }) => (isList(value) ? value.map(lineOf) : lineOf(value).split('\n')));
  return lines.filter((line) => line.trim() !== '');
}

function problemsOf({ note, fields }: Sighted, when: When): readonly Problem[] {
  const { unknown } = readStatusOf(fields);
  return [
    ...(note.problem === null ? [] : [{ line: note.problem.line, says: note.problem.says }]),
    ...when.problems.map(({ line, says }) => ({ line, says: `Cannot read the date in ${note.path}: ${says}` })),
    ...(unknown === null
      ? []
      : [
          {
            line: null,
            says: `Cannot read the status in ${note.path}: it is "${unknown.text}", expected a word such as interviewing, offer, rejected or withdrawn`,
          },
        ]),
  ];
}

function dayIn(fields: Fields, meaning: 'outcome date' | 'keep in touch', near: Day | null): Day | null {
  const text = textOf(fields.first(meaning)?.value);
  const read = text === null ? null : readDay(text, { near });
  return read?.kind === 'day' ? read.day : null;
}

function taskFrame({ finder, when }: Read, people: Interview['people']): TaskFrame {
  const held = people.flatMap((person, index) => (person.interviewed || person.part === 'recruiter' ? [index] : []));
  const recruiters = people.flatMap((person, index) => (person.part === 'recruiter' ? [index] : []));
  return {
    finder,
    names: people.map(({ name }) => name),
    sole: onlyOf(held),
    recruiter: onlyOf(recruiters),
    from: when.date,
  };
}

function onlyOf(list: readonly number[]): number | null {
  return list.length === 1 ? (list[0] ?? null) : null;
}
