import { readingJson, type ReadingJson } from '../../../src/actions/json/reading-json.ts';
import { readingText } from '../../../src/cli/text/reading-text.ts';
import { interpretNote } from '../../../src/core/interview/interpret-note.ts';
import { readLogLine } from '../../../src/core/log/read-log-line.ts';
import { readNote } from '../../../src/core/note/read-note.ts';
import { readSettings } from '../../../src/core/settings.ts';
import { failsafe } from '../../support/yaml.ts';

const NOW = '2026-03-12T17:30';
const { settings } = readSettings({ name: 'Mara Lindholm', zone: 'Europe/London' });

/** How a note in the interview folder is read, as the command line prints it, without its path. */
export function readNoteText(text: string): string {
  return readingText(readAt('Interviews/Note.md', text)).slice(1).join('\n');
}

function readAt(path: string, text: string): ReadingJson {
  const reading = interpretNote(readNote(path, text, failsafe), {
    settings,
    linked: () => null,
    asked: true,
    today: '2026-03-12',
  });
  return readingJson(reading, NOW, settings.zone);
}

/** The properties of a note about which nothing is unclear. */
const plain = {
  type: 'interview',
  company: 'Harbour General',
  role: 'Charge Nurse',
  interviewers: 'Dana Whitfield',
  date: '2026-03-10',
};

/** How one value of one property is read, in a few words; what it makes unclear stands behind it. */
export function readForm(key: string, value: string): string {
  if (key === 'follow-ups') return logWords(value);
  const reading = readAt('Interviews/Note.md', noteOf({ ...plain, [key]: value }));
  const asked = reading.gaps.filter((gap) => !readAt('Interviews/Note.md', noteOf(plain)).gaps.includes(gap));
  const unclear =
    reading.problems.length > 0 ? reading.problems.map((each) => each.replace(/^properties: /, '')) : asked;
  return [wordsFor(key, reading), ...unclear.map((each) => `*${each}*`)].join('; ');
}

function noteOf(properties: Readonly<Record<string, string>>): string {
  return ['---', ...Object.entries(properties).map((each) => each.join(': ')), '---', ''].join('\n');
}

function wordsFor(key: string, reading: ReadingJson): string {
  const { date, time, zone, status, format, decisionBy, nextStep, company, role } = reading;
  const words: Readonly<Record<string, readonly (string | null)[]>> = {
    date: [date, time, zone],
    time: [time, zone],
    status: [status],
    format: [format],
    company: [company],
    role: [role],
    'decision by': [decisionBy],
    'next step': [nextStep],
  };
  const known = words[key]?.filter((each) => each !== null);
  return known ? known.join(' ') || 'nothing' : peopleWords(key, reading);
}

function peopleWords(key: string, { people }: ReadingJson): string {
  const shown = people.filter(
    ({ name, part }) => key === 'interviewers' || name !== plain.interviewers || part !== 'interviewer',
  );
  return shown.length === 0 ? 'nobody' : shown.map(personWords).join('; ');
}

function personWords({ name, part, honorific, title, email, phone }: ReadingJson['people'][number]): string {
  const spoken = part === 'interviewer' ? null : part.replace('-', ' ');
  const facts = [spoken, title === spoken ? null : title, email, phone].filter((each) => each !== null);
  return [`**${[honorific, name].filter((each) => each !== null).join(' ')}**`, ...facts].join(', ');
}

function logWords(line: string): string {
  const reading = readLogLine(line);
  if ('says' in reading) return `*${reading.says}*`;
  const { day, verb, rule, person, until, note } = reading.entry;
  const facts = [day, `**${verb}**`, rule, person, until === null ? null : `until ${until}`, note && `“${note}”`];
  return facts.filter((fact) => fact !== null).join(', ');
}
