import { isList, lineOf } from '../note/values.ts';
import { addTopics, type WithTopics } from './body/add-topics.ts';
import { announcedLines } from './body/announced-lines.ts';
import { fieldOwners } from './body/field-owners.ts';
import { readDebrief } from './body/debrief.ts';
import type { OwnedLine } from './body/owned-lines.ts';
import { withoutOwnWords } from './body/own-words.ts';
import { tieLines } from './body/owned-lines.ts';
import { readPromises } from './body/promises.ts';
import type { OpenedNote } from './classify.ts';
import type { Fields } from './fields/fields.ts';
import type { When } from './dates/read-when.ts';
import { dayInField } from './dates/day-in-field.ts';
import { readDecision, readFollowUpDay } from './dates/read-decision.ts';
import { readWhen } from './dates/read-when.ts';
import { joinedText } from './fields/values.ts';
import { gapsOf } from './gaps.ts';
import { lazily, whenAsked } from './lazily.ts';
import type { Interview, PerhapsMet, Person } from './model.ts';
import { problemsOf } from './interview-problems.ts';
import { assignContacts } from './people/assign-contacts.ts';
import { withCalledNames } from './people/called-names.ts';
import { completePerson } from './people/complete-person.ts';
import type { PeopleFinder } from './people/find-people.ts';
import { findPeople } from './people/find-people.ts';
import { gatherPeople, type GatheredPeople } from './people/gather-people.ts';
import { partsInText } from './people/parts-in-text.ts';
import { isDoubtful, type PersonDraft } from './people/person-draft.ts';
import { unclearNames } from './people/shared-names.ts';
import { keepSureNames } from './people/sure-names.ts';
import type { Job } from './job/job.ts';
import { readJob } from './job/read-job.ts';
import { readFormatOf, readVisit } from './stage/read-format.ts';
import { readNextStep } from './stage/read-next-step.ts';
import { readRound } from './stage/read-round.ts';
import { readStatusWithDay, type FoundStatus } from './stage/told-status.ts';
import { taskFrame } from './body/task-frame.ts';
import { readSwitches } from './switches.ts';

/**
 * Reads an interview note; null when nothing in it says who, when or what for, so that it cannot be one. What only the body tells is read
 * when it is first asked for: of an interview long past most is never asked.
 */
export function interpretInterview(opened: OpenedNote): Interview | null {
  const read = stepsOf(opened);
  const isNothing =
    read.when().date === null && read.job().company === null && read.gathered().people.every(isDoubtful);
  if (isNothing) return null;
  const interview = lazily<Interview>({ ...headOf(opened, read), ...bodyOf(opened, read) });
  keepSureNames(interview, opened);
  return interview;
}

/** The steps of reading one note; each is taken when what it gives is first asked for. */
interface Steps {
  readonly job: () => Job;
  readonly when: () => When;
  readonly gathered: () => GatheredPeople;
  readonly finder: () => PeopleFinder;
  readonly owned: () => readonly OwnedLine[];
  /** Lines with what their headings announce, whoever they stand under. */
  readonly announced: () => readonly OwnedLine[];
  readonly reached: () => readonly PersonDraft[];
  readonly told: () => WithTopics;
  readonly people: () => readonly Person[];
  readonly talk: () => Talk;
  readonly status: () => FoundStatus;
}

function stepsOf(opened: OpenedNote): Steps {
  const { note, fields, lines, context } = opened;
  const job = whenAsked(() => readJob(note, { fields, lines, context }));
  const when = whenAsked(() => readWhen(note, { fields, lines, today: context.today ?? null }));
  const gathered = whenAsked(() => gatherPeople(opened, job().company));
  const finder = whenAsked(() => findPeople(gathered().people));
  const owned = whenAsked(() => tieLines(lines, finder(), fieldOwners(fields, finder())));
  const announced = whenAsked(() => announcedLines(lines, fields) ?? owned());
  const reached = whenAsked(() => {
    const { company } = job();
    const called = withCalledNames(gathered().people, owned());
    const parted = partsInText(called, { owned: owned(), finder: finder(), fields, company });
    return assignContacts(parted, { fields, lines: owned(), finder: finder() });
  });
  const { name, aliases } = context.settings;
  const told = whenAsked(() => {
    const others = withoutOwnWords(owned(), [name, ...aliases], finder());
    return addTopics(reached(), { owned: others, finder: finder(), opened });
  });
  const people = whenAsked(() =>
    reached().flatMap((draft, at) => (isDoubtful(draft) ? [] : [personOf(draft, at, { job, told })])),
  );
  const talk = whenAsked(() => readTalk(opened));
  const status = whenAsked(() => readStatusWithDay(fields, lines, when().date));
  return { job, when, gathered, finder, owned, announced, reached, told, people, talk, status };
}

/** Somebody whose topics and remarks are read when they are asked for: often only the names are. */
function personOf(draft: PersonDraft, at: number, { job, told }: Pick<Steps, 'job' | 'told'>): Person {
  const lines = (): PersonDraft => told().people[at] ?? draft;
  return lazily<Person, 'topics' | 'remarks'>(
    { topics: () => lines().topics, remarks: () => lines().remarks },
    completePerson(draft, job().company),
  );
}

type Reckoned<Key extends keyof Interview> = { readonly [K in Key]: () => Interview[K] };
type Body =
  | 'people'
  | 'perhapsMet'
  | 'topics'
  | 'promises'
  | 'hasTickedTask'
  | 'nextStep'
  | 'decisionBy'
  | 'debrief'
  | 'privateLines'
  | 'gaps';

/** What the properties and the top of the note say. */
function headOf(opened: OpenedNote, { job, when, talk, status }: Steps): Reckoned<Exclude<keyof Interview, Body>> {
  const { note, fields } = opened;
  return {
    path: () => note.path,
    company: () => job().company,
    role: () => job().role,
    round: () => talk().round,
    format: () => talk().format,
    visit: () => talk().visit,
    visitName: () => talk().visitName,
    status: () => status().status,
    date: () => when().date,
    time: () => when().time,
    minutes: () => when().minutes,
    zone: () => when().zone,
    outcomeDay: () => dayInField(fields, 'outcome date', when().date) ?? status().told,
    followUpOn: () => readFollowUpDay(fields, when().date),
    keepInTouch: () => dayInField(fields, 'keep in touch', when().date),
    switches: () => readSwitches(fields),
    logLines: () => logLinesOf(fields),
    problems: () => problemsOf(opened, when()),
  };
}

/** What only the body says. */
function bodyOf({ fields, lines }: OpenedNote, read: Steps): Reckoned<Body> {
  const { job, when, gathered, finder, owned, announced, reached, told, people } = read;
  const names = (): readonly string[] => reached().map(({ name }) => name);
  return {
    people,
    perhapsMet: () => reached().flatMap(questionOf),
    topics: () => told().topics,
    privateLines: () => told().privateLines,
    promises: () => readPromises(owned(), taskFrame(finder(), when(), reached())),
    hasTickedTask: () => lines.some(({ kind, done }) => kind === 'task' && done),
    nextStep: () => readNextStep(fields, announced(), when().date),
    decisionBy: () => readDecision(fields, announced(), { from: when().date, owned, names }),
    debrief: () => readDebrief(lines),
    gaps: () => {
      const doubts = reached().flatMap(({ doubt }) => doubt ?? []);
      return gapsOf({
        people: people(),
        gaps: [...gathered().gaps, ...doubts],
        unclear: unclearNames(gathered().people, { lines, owned: owned(), finder: finder() }),
        fields,
        when: when(),
        job: job(),
      });
    },
  };
}

function questionOf({ name, honorific, perhaps }: PersonDraft): readonly PerhapsMet[] {
  return perhaps === null ? [] : [{ name: honorific === null ? name : `${honorific} ${name}`, ...perhaps }];
}

type Talk = Pick<Interview, 'round' | 'format' | 'visit' | 'visitName'>;

/** What kind of talk it was. */
function readTalk({ note, fields, lines }: OpenedNote): Talk {
  const titles = [note.path, lines.find((line) => line.kind === 'heading')?.text ?? ''];
  const told = lines.filter((line) => ['text', 'bullet'].includes(line.kind) && !line.comment).map((line) => line.text);
  const round = readRound(fields, titles, told);
  const words = [joinedText(fields.first('format')?.value), round, ...titles].join(' ');
  return { round, format: readFormatOf({ fields, titles, lines: told }), ...readVisit(words) };
}

function logLinesOf(fields: Fields): readonly string[] {
  const lines = fields
    .all('follow-ups')
    .flatMap(({ value }) => (isList(value) ? value.map(lineOf) : lineOf(value).split('\n')));
  return lines.filter((line) => line.trim() !== '');
}
