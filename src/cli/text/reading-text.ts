import type { ReadingJson } from '../../actions/json/reading-json.ts';
import { alignRows } from './columns.ts';
import { styled } from './style.ts';

/** How a note was understood, for a terminal. */
export function readingText(reading: ReadingJson): readonly string[] {
  const heading = [styled('bold', reading.path), `${reading.kind}: ${reading.reason}`];
  const facts = reading.kind === 'interview' ? interviewLines(reading) : [];
  return [...heading, ...facts, ...listed('Problems', reading.problems)];
}

function interviewLines(reading: ReadingJson): readonly string[] {
  const { company, role, round, format, date, time, zone, status, nextStep, decisionBy } = reading;
  const facts = {
    company,
    role,
    round,
    format,
    date,
    time,
    zone,
    status,
    'next step': nextStep,
    'decision by': decisionBy,
  };
  const known = Object.entries(facts).map(([name, value]) => [`  ${name}`, value ?? '(not said)']);
  return [
    ...alignRows(known),
    ...reading.people.flatMap(personLines),
    ...listed('Perhaps met (say so in "also met" or "not interviewers")', reading.perhapsMet.map(perhapsLine)),
    ...listed('Topics of nobody in particular', reading.topics),
    ...listed(
      'Promises',
      reading.promises.map(({ text, to, due, done }) => {
        const facts = [to === null ? '' : `to ${to}`, due === null ? '' : `by ${due}`, done ? 'done' : ''];
        return [text, ...facts.filter((fact) => fact !== '')].join(', ');
      }),
    ),
    ...listed('Missing', reading.gaps),
  ];
}

function perhapsLine({ name, text, line }: ReadingJson['perhapsMet'][number]): string {
  return line === null ? `${name}: ${text}` : `${name}, line ${line}: ${text}`;
}

function personLines(person: ReadingJson['people'][number]): readonly string[] {
  const { name, part, title, email, phone, salutation, topics, remarks } = person;
  const contact = [part, title, email ?? 'no address', phone].filter((fact) => fact !== null).join(', ');
  return [
    '',
    `  ${styled('bold', name)} (${contact}) greeted as "${salutation},"`,
    ...topics.map((topic) => `      topic: ${topic}`),
    ...remarks.map((remark) => `      remark: ${remark}`),
  ];
}

function listed(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : ['', styled('bold', title), ...items.map((item) => `  ${item}`)];
}
