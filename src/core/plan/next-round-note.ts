import { type Application, groupApplications } from '../interview/notebook/applications.ts';
import { findPerson } from '../interview/find-person.ts';
import { mergePeople } from '../interview/notebook/merge-people.ts';
import type { DebriefTopic, Interview, Person } from '../interview/model.ts';
import type { Notebook } from '../interview/reading.ts';
import { talkTimes } from '../interview/talk-times.ts';
import { safeFileName } from '../note/file-name.ts';
import { yamlLines } from '../note/write-yaml.ts';
import { whereOf } from '../rules/shape/people.ts';
import { sayDay, sayTime } from '../rules/shape/say.ts';
import { thingsToLearn } from '../rules/shape/things-to-learn.ts';
import { dayOf } from '../time/local-times.ts';
import type { LocalTime, Zone } from '../time/types.ts';

/** A note to prepare the next talk: what it is to be called (without folder and ending), and its text. */
export interface PreparationNote {
  readonly name: string;
  readonly text: string;
}

/**
 * The preparation for the next talk of the application that an interview note belongs to: people met and coming, their
 * topics, questions and your answers, weak spots, feedback, promises both ways, what to learn; all in the notes' own words.
 *
 * Null where no interview has that path. Parts of which the notes know nothing are left out.
 */
export function nextRoundNote(
  { interviews }: Pick<Notebook, 'interviews'>,
  path: string,
  { zone, now }: { readonly zone: Zone; readonly now: LocalTime },
): PreparationNote | null {
  const application = groupApplications(interviews).find((each) => each.interviews.some((one) => one.path === path));
  const named = interviews.find((each) => each.path === path);
  if (!application || !named) return null;
  const isOver = (each: Interview): boolean => (talkTimes(each, zone)?.end ?? '') <= now;
  const held = application.interviews.filter(isOver);
  const coming = application.interviews.find((each) => !isOver(each)) ?? null;
  const talk = coming ?? named;
  const start = coming === null ? null : (talkTimes(coming, zone)?.start ?? null);
  const sections = sectionsOf({ application, held, coming }, now);
  const parts = [
    introduction({ ...talk, company: application.company, role: application.role }, start, now),
    ...sections.map(({ title, lines }) => `## ${title}\n\n${lines.join('\n')}`),
  ];
  const [link = ''] = yamlLines('talk', `[[${withoutEnding(talk.path)}]]`);
  const properties = `---\ntype: preparation\ninterview: false\n${link}\n---\n`;
  const name = safeFileName(`${dayOf(start ?? now)} ${titleOf(application, named)} - preparation`);
  return { name, text: `${properties}\n${parts.join('\n\n')}\n` };
}

function titleOf({ company, role }: Application, { path }: Interview): string {
  return company ?? role ?? withoutEnding(path).replace(/^.*\//, '');
}

function introduction(talk: Interview, start: LocalTime | null, now: LocalTime): string {
  return `Prepare for the talk ${whereOf(talk)}${start === null ? '' : ` on ${sayTime(start, { now })}`}.`;
}

function withoutEnding(path: string): string {
  return path.replace(/\.md$/i, '');
}

interface Rounds {
  readonly application: Application;
  readonly held: readonly Interview[];
  readonly coming: Interview | null;
}

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

function sectionsOf({ application, held, coming }: Rounds, now: LocalTime): readonly Section[] {
  const met = mergePeople(held);
  const next = (coming?.people ?? []).map((person) => findPerson(person.name, application.people) ?? person);
  const sections: readonly Section[] = [
    { title: 'Who is coming', lines: next.flatMap((person) => aboutPerson(person, met)) },
    {
      title: 'Whom you met',
      lines: met.filter((each) => !findPerson(each.name, next)).flatMap((each) => aboutPerson(each, [])),
    },
    { title: 'What else was talked about', lines: held.flatMap(({ topics }) => topics.map(({ text }) => item(text))) },
    { title: 'Their questions and your answers', lines: debriefOf(held, ['questions']) },
    { title: 'What they care about', lines: debriefOf(held, ['their-focus', 'impressed', 'fit']) },
    { title: 'What went well', lines: debriefOf(held, ['went-well']) },
    { title: 'Weak spots', lines: debriefOf(held, ['went-badly']) },
    { title: 'Feedback', lines: debriefOf(held, ['feedback']) },
    { title: 'What you promised', lines: held.flatMap(promisesOf) },
    { title: 'What they promised', lines: held.flatMap((each) => theirPromises(each, now)) },
    {
      title: 'What to learn',
      lines: held.flatMap((each) => thingsToLearn(each).map(({ text, done }) => task(text, done))),
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function aboutPerson(person: Person, met: readonly Person[]): readonly string[] {
  const title = person.title === null ? '' : `, ${person.title}`;
  const known = findPerson(person.name, met) ? ' (you have met)' : '';
  const name = person.note === null ? person.name : `[[${withoutEnding(person.note)}|${person.name}]]`;
  const topics = person.topics.map(({ text }) => `  ${item(text)}`);
  return [`- ${name}${title}${known}`, ...topics, ...person.remarks.map(({ text }) => `  ${item(text)}`)];
}

function debriefOf(held: readonly Interview[], topics: readonly DebriefTopic[]): readonly string[] {
  return held
    .flatMap(({ debrief }) => debrief)
    .filter(({ topic }) => topics.includes(topic))
    .flatMap(({ lines }) => lines.map(({ text }) => item(text)));
}

function promisesOf({ promises }: Interview): readonly string[] {
  return promises.map(({ text, to, done }) =>
    task(to === null || text.includes(to) ? text : `${text} (to ${to})`, done),
  );
}

function theirPromises({ nextStep, decisionBy }: Interview, now: LocalTime): readonly string[] {
  return [
    ...(nextStep ? [item(`Next step: ${nextStep.text}`)] : []),
    ...(decisionBy ? [item(`Decision by ${sayDay(decisionBy.day, { now })} (“${decisionBy.words}”)`)] : []),
  ];
}

/** A line without its own list mark, as an item of a list. */
function item(text: string): string {
  return `- ${text.trim().replace(/^(?:[-*+]|\d+[.)])\s+/, '')}`;
}

function task(text: string, done: boolean): string {
  return `- [${done ? 'x' : ' '}] ${text}`;
}
