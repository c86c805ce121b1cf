import type { Interview, NextStep, Person } from '../../interview/model.ts';
import type { ClockTime, Day } from '../../time/types.ts';
import { shortened } from '../compose/shortened.ts';
import { clockInLetter, comingDayWords, withoutDay } from '../facts/spoken-day.ts';
import { cleanLine, withoutEnd } from '../topic/clean-line.ts';
import type { Lexicon } from '../topic/lexicon.ts';
import { lexiconOf } from '../topic/lexicon.ts';
import { mainPart } from '../topic/trim-line.ts';
import { sayTopic } from '../topic/say-topic.ts';
import { namedRole, plainCompany, plainRole } from '../facts/role-facts.ts';

const knownLexicons = new WeakMap<Interview, Map<string, Lexicon>>();

/** What the notes of some talks show about capitals: their lines and their names. Reckoned once for the same talks. */
export function lexiconOfTalks(interviews: readonly Interview[]): Lexicon {
  const [first] = interviews;
  if (first === undefined) return lexiconOf([], []);
  const known = knownLexicons.get(first) ?? new Map<string, Lexicon>();
  const key = interviews.map(({ path }) => path).join('\n');
  const lexicon = known.get(key) ?? newLexicon(interviews);
  knownLexicons.set(first, known.set(key, lexicon));
  return lexicon;
}

function newLexicon(interviews: readonly Interview[]): Lexicon {
  const people = interviews.flatMap((each) => each.people);
  const topics = interviews.flatMap((each) => each.topics);
  const debrief = interviews.flatMap((each) => each.debrief);
  const lines = [
    ...topics,
    ...people.flatMap((person) => [...person.topics, ...person.remarks]),
    ...debrief.flatMap((part) => part.lines),
  ];
  const about = interviews.flatMap(({ role, nextStep }) => [role ?? '', nextStep?.text ?? '']);
  const names = [...people.map((person) => person.name), ...interviews.map((each) => each.company ?? '')];
  return lexiconOf(
    lines.map((line) => cleanLine(line.text)),
    names,
    about,
  );
}

const masksOfOne = new WeakMap<Interview, readonly string[]>();
const masksOfAll = new WeakMap<readonly Interview[], readonly string[]>();

/**
 * What belongs to the talks and not to the wording, and is left out when letters are compared: names, roles, company, next
 * steps and topics, as they stand in the notes and as letters say them. Reckoned once for each talk, since a talk never changes;
 * the same list of talks gives the very same list.
 */
export function masksOf(interviews: readonly Interview[]): readonly string[] {
  const known = masksOfAll.get(interviews) ?? interviews.flatMap(knownMasksOf);
  masksOfAll.set(interviews, known);
  return known;
}

function knownMasksOf(interview: Interview): readonly string[] {
  const masks = masksOfOne.get(interview) ?? masksOfTalk(interview);
  masksOfOne.set(interview, masks);
  return masks;
}

function masksOfTalk(interview: Interview): readonly string[] {
  const { people, company, role, nextStep, decisionBy, topics } = interview;
  const lexicon = lexiconOfTalks([interview]);
  const all = [...topics, ...people.flatMap((person) => [...person.topics, ...person.remarks])];
  const said = all.flatMap(({ text }) => {
    const { words, saying = '' } = sayTopic(text, lexicon) ?? { words: withoutEnd(cleanLine(text)) };
    return [words, shortened(words), saying];
  });
  const job = [role ?? '', namedRole(role ?? ''), plainRole(role ?? ''), company ?? '', plainCompany(company ?? '')];
  return [
    ...people.flatMap(namesOf),
    ...job,
    ...stepsOf(nextStep),
    ...(decisionBy === null ? [] : daysOf(decisionBy.day, null)),
    ...said,
  ];
}

/** A next step as it stands in the note, and as letters say it: its first part, the event without its day, the day. */
function stepsOf(step: NextStep | null): readonly string[] {
  if (step === null) return [];
  const main = mainPart(cleanLine(step.text));
  const words = [step.text, main, main.split(', ')[0] ?? '', withoutDay(main)];
  return [...words, ...(step.day === null ? [] : daysOf(step.day, step.time))];
}

function daysOf(day: Day, time: ClockTime | null): readonly string[] {
  return (['gb', 'us'] as const).flatMap((spelling) => {
    const words = comingDayWords(day, spelling);
    return [
      `on ${words}`,
      `by ${words}`,
      words,
      ...(time === null
        ? []
        : [`on ${words} at ${clockInLetter(time, spelling)}`, `${words} at ${clockInLetter(time, spelling)}`]),
    ];
  });
}

function namesOf({ name, given, family, honorific, aliases }: Person): readonly string[] {
  const whole = honorific === null ? [] : [`${honorific} ${name}`, `${honorific} ${family ?? name}`];
  return [...whole, name, given ?? '', family ?? '', ...aliases];
}
