import type { Chance } from './chance.ts';
import type { MadePerson } from './people.ts';
import type { Talk } from './talk.ts';

/** One person's habit of writing the properties of an interview: the lines between the dashes, or null for none. */
type Form = (talk: Talk, chance: Chance) => readonly string[] | null;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const names = (people: readonly MadePerson[]): readonly string[] => people.map(({ name }) => name);
const titled = ({ name, title }: MadePerson): string => `${name} (${title})`;
const dotted = (day: string): string => day.split('-').reverse().join('.');

const tidy: Form = ({ company, role, day, time, format, panel }) => [
  'type: interview',
  `company: ${company}`,
  `role: ${role}`,
  `date: ${day}`,
  `time: "${time}"`,
  `format: ${format}`,
  'interviewers:',
  ...names(panel).map((name) => `  - ${name}`),
];

const oneLine: Form = ({ company, role, day, time, panel }) => [
  `Company: ${company}`,
  `Position: ${role}`,
  `Interview Date: ${day}T${time}`,
  `Interviewer: ${panel.map(titled).join(', ')}`,
];

const cards: Form = ({ company, role, day, time, panel }) => [
  `company: "[[${company}]]"`,
  `role: ${role}`,
  `date: ${day} ${time}`,
  'interviewers:',
  ...panel.flatMap(({ name, title, email }) => [`  - name: ${name}`, `    title: ${title}`, `    email: ${email}`]),
];

const numbered: Form = ({ company, role, day, panel }) => [
  `employer: ${company}`,
  `job_title: ${role}`,
  `date: ${spelt(day)}`,
  ...panel.map((person, at) => `interviewer${at + 1}: ${titled(person)}`),
];

const linked: Form = ({ company, role, day, time, panel }) => [
  `org: ${company}`,
  `role: ${role}`,
  `when: ${day} ${time}`,
  `panel: [${panel.map(({ name }) => `"[[People/${name}]]"`).join(', ')}]`,
];

const bareLinks: Form = ({ company, role, day, panel }) => [
  `company: ${company}`,
  `position: ${role}`,
  `date: ${dotted(day)}`,
  'interviewers:',
  ...names(panel).map((name) => `- [[${name}]]`),
  'tags: #jobs',
];

const nobodyYet: Form = ({ company, role, day, time }) => [
  'type: interview',
  `company: ${company}`,
  `role: ${role}`,
  `date: ${day}`,
  `time: ${time}`,
  'interviewers:',
];

const logged: Form = (talk, chance) => [
  ...(tidy(talk, chance) ?? []),
  'status: interviewing',
  'follow-ups:',
  ...names(talk.panel).map((name) => `  - ${talk.day} 20:10 sent thank-you-email to ${name}`),
];

const broken: Form = ({ company, role, day, panel }) => [
  `company: ${company}`,
  `role: "${role}`,
  `date: ${day}`,
  `interviewers: ${names(panel).join(', ')}`,
];

const inBody: Form = () => null;

/** How often each habit is met, in a hundred interviews. */
const habits: readonly (readonly [Form, number])[] = [
  [tidy, 24],
  [oneLine, 14],
  [cards, 12],
  [logged, 12],
  [linked, 10],
  [numbered, 8],
  [bareLinks, 8],
  [inBody, 7],
  [nobodyYet, 4],
  [broken, 1],
];

const drawn = habits.flatMap(([form, percent]) => Array.from({ length: percent }, () => form));

/** The properties of an interview note in one of the ways people write them; null where all stands in the body. */
export function interviewProperties(talk: Talk, chance: Chance): readonly string[] | null {
  return chance.pick(drawn)(talk, chance);
}

function spelt(day: string): string {
  const [year = '', month = '1', date = '1'] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`;
}
