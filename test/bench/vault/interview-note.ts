import type { Chance } from './chance.ts';
import { interviewProperties } from './interview-forms.ts';
import { fill, type MadeNote, withProperties } from './made-note.ts';
import type { MadePerson } from './people.ts';
import type { Talk } from './talk.ts';
import { feelings, promises, questions, remarks, subjects } from './words/talk.ts';

/** One interview as a note: messy properties on top, a part for each person, promises, a few lines for oneself. */
export function interviewNote(talk: Talk, chance: Chance): MadeNote {
  const properties = interviewProperties(talk, chance);
  const head = properties === null ? fieldsInBody(talk) : [];
  const body = [...head, ...talk.panel.flatMap((person) => partOf(person, chance)), ...forOneself(talk, chance)];
  const text = fill(withProperties(properties, body), remarks, chance);
  return { path: pathOf(talk, properties === null, chance), text: chance.happens(6) ? asWindowsWrites(text) : text };
}

function fieldsInBody({ company, role, day, time, panel }: Talk): readonly string[] {
  const people = panel.map(({ name }) => name).join(', ');
  return [
    `# ${company}`,
    '',
    `**Company**: ${company}`,
    `**Role**: ${role}`,
    `**Date**: ${day} ${time}`,
    `Interviewers:: ${people}`,
    '',
  ];
}

function partOf({ name, given }: MadePerson, chance: Chance): readonly string[] {
  const heading = chance.pick([`## ${name}`, `### ${given}`, `**${given}**`]);
  const topics = chance
    .some(subjects, 2)
    .map((subject) => `- ${chance.pick(['talked about', 'mentioned', 'showed me'])} ${subject}`);
  const promise = chance.happens(25) ? [`- [ ] ${chance.pick(promises)} to ${given}`] : [];
  return [heading, ...topics, `- ${chance.pick(questions)}`, ...promise, ''];
}

function forOneself({ panel }: Talk, chance: Chance): readonly string[] {
  const person = panel[0]?.given ?? 'them';
  const next = chance.happens(30) ? [`Next step: ${person} will be in touch within a week`, ''] : [];
  return [...next, '## Feelings', chance.pick(feelings), '', '## Notes'];
}

function pathOf({ at, company, day }: Talk, needsFolder: boolean, chance: Chance): string {
  const year = day.slice(0, 4);
  const folder = needsFolder || chance.happens(80) ? `Interviews/${year}` : `Jobs/${company.replace('&', 'and')}`;
  return `${folder}/${day} ${company} ${at}.md`;
}

function asWindowsWrites(text: string): string {
  return `\uFEFF${text.replace(/\n/g, '\r\n')}`;
}
