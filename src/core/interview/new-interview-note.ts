import { withoutTemplateMarks } from '../note/disarm.ts';
import { safeFileName } from '../note/file-name.ts';
import { pathInFolder } from '../note/folders.ts';
import { yamlLines } from '../note/write-yaml.ts';
import type { ClockTime, Day } from '../time/types.ts';
import type { Format } from './model.ts';

/** What is known of a talk when its note is made; empty texts and nulls are left to fill in. */
export interface NewTalk {
  readonly company: string;
  readonly role: string;
  readonly date: Day;
  readonly time: ClockTime | null;
  readonly format: Format | null;
  readonly interviewers: readonly {
    readonly name: string;
    readonly title: string | null;
    readonly email: string | null;
  }[];
}

/**
 * Where the note of a talk goes: `<folder>/<day> <company> - <role>.md`, without characters that a file system refuses. The note of a second talk
 * on that day has a number: `… (2).md`.
 */
export function newInterviewPath({ company, role, date }: NewTalk, folder: string, number = 1): string {
  const about = [company, role].map((part) => part.trim()).filter((part) => part !== '');
  const name = safeFileName(`${date} ${about.join(' - ')}`);
  return pathInFolder(folder, `${name}${number === 1 ? '' : ` (${number})`}.md`);
}

/**
 * The built-in interview note: properties, what to find out before leaving, a section for each person, and the debrief.
 * Reads back as an interview that asks for nothing but what is not filled in.
 */
export function newInterviewNote(talk: NewTalk): string {
  const people = talk.interviewers.filter(({ name }) => name.trim() !== '');
  return [
    '---',
    ...properties(talk, people),
    '---',
    '',
    ...BEFORE_LEAVING,
    '',
    '## People',
    '',
    ...(people.length > 0 ? people : [{ name: '' }]).flatMap(personSection),
    ...DEBRIEF,
  ].join('\n');
}

function properties(talk: NewTalk, people: NewTalk['interviewers']): readonly string[] {
  const person = ({ name, title, email }: NewTalk['interviewers'][number]) =>
    [name, title && `(${title})`, email && `<${email}>`].filter(Boolean).join(' ');
  return [
    ...yamlLines('type', 'interview'),
    ...yamlLines('company', talk.company),
    ...yamlLines('role', talk.role),
    ...yamlLines('date', talk.time === null ? talk.date : `${talk.date}T${talk.time}`),
    ...yamlLines('format', talk.format ?? ''),
    ...yamlLines('interviewers', people.map(person)),
    ...yamlLines('recruiter', ''),
    ...yamlLines('topics', []),
    ...yamlLines('next step', ''),
    ...yamlLines('decision by', ''),
  ];
}

const BEFORE_LEAVING = [
  '%% Before you leave: ask what comes next and by when they decide, and for the business card of each person you met. Write the answers above. %%',
];

const personSection = ({ name }: { readonly name: string }): readonly string[] => [
  `### ${withoutTemplateMarks(name)}`,
  '',
  '- ',
  '',
];

const DEBRIEF = [
  '## Debrief',
  '',
  ...[
    'What went well',
    'What went badly',
    'Their focus',
    'What impressed them',
    'Why I fit',
    'Questions and answers',
    'Feedback',
    'To learn',
  ].flatMap((heading) => [`### ${heading}`, '', '']),
  '## Promises',
  '',
  '- [ ] ',
  '',
];
