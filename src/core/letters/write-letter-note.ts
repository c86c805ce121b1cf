import { withoutTemplateMarks } from '../note/disarm.ts';
import { safeFileName } from '../note/file-name.ts';
import { pathInFolder } from '../note/folders.ts';
import { yamlLines } from '../note/write-yaml.ts';
import type { Letter } from './letter.ts';

const LONGEST_PIECE = 60;

/** What the note tells of a finding; hints are not told. */
interface Found {
  readonly level: 'error' | 'warning' | 'hint';
  readonly says: string;
}

/**
 * The vault path of a letter's note: `<folder>/<day of the talk> <company> - <person> - <kind>.md`, safe on every file system.
 * Where that is taken, a number follows: `… (2).md`.
 */
export function letterNotePath(letter: Letter, letterFolder: string, isTaken: (path: string) => boolean): string {
  const { followUp, talkDay, kindName } = letter;
  const met = followUp.about ?? followUp.person;
  const head = [talkDay ?? '', followUp.company ?? ''].map(short).filter((piece) => piece !== '');
  const name = safeFileName(
    [head.join(' '), short(met?.name ?? ''), kindName].filter((piece) => piece !== '').join(' - '),
  );
  for (let number = 1; ; number += 1) {
    const path = pathInFolder(letterFolder, `${name}${number === 1 ? '' : ` (${number})`}.md`);
    if (!isTaken(path)) return path;
  }
}

/** A name cut so that day, company, person and kind all have room. */
function short(text: string): string {
  return Array.from(text.replaceAll('/', ' ').replace(/\s+/g, ' ').trim()).slice(0, LONGEST_PIECE).join('').trim();
}

/**
 * The text of a letter's note: properties, the letter alone, then one comment with the person's own lines, what is missing and
 * what the checks found. The comment ends where it should: a `%%` in the lines is taken apart.
 */
export function letterNoteText(letter: Letter, findings: readonly Found[], basis: string | null = null): string {
  const below = `${letter.body}\n\n%%\n${commentOf(letter, findings)}\n%%\n`;
  return `---\n${propertiesOf(letter, basis)}\n---\n${withoutTemplateMarks(below)}`;
}

function propertiesOf({ followUp, kind, talkDay, subject }: Letter, basis: string | null): string {
  const { rule, person, about, interview, channel, due } = followUp;
  const lines: readonly (readonly [string, string])[] = [
    ['type', 'follow-up-letter'],
    ['follow-up', rule],
    ['kind', kind],
    ['to', person?.name ?? ''],
    ...(about === null ? [] : ([['about', about.name]] as const)),
    ['email', person?.email ?? ''],
    ...(subject === null ? [] : ([['subject', subject]] as const)),
    ['interview', interview === null ? '' : `[[${interview.replace(/\.md$/i, '')}]]`],
    ...talkNamed(followUp, talkDay),
    ['channel', channel],
    ['due', due],
    ...(basis === null ? [] : ([['basis', basis]] as const)),
    ['status', 'draft'],
  ];
  return lines.flatMap(([key, value]) => yamlLines(key, value.replace(/\s+/g, ' ').trim())).join('\n');
}

/** The talk in words: a link leads nowhere once another program has renamed the note. */
function talkNamed(
  { company, role }: Letter['followUp'],
  day: Letter['talkDay'],
): readonly (readonly [string, string])[] {
  const named = [
    ['talk', day],
    ['company', company],
    ['role', role],
  ] as const;
  return named.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
}

function commentOf({ followUp, material, missing, leftOut }: Letter, findings: readonly Found[]): string {
  const met = followUp.about ?? followUp.person;
  const found = findings.filter(({ level }) => level !== 'hint').map(({ says }) => says);
  const lists = [
    listOf(
      `From your note about ${met?.name ?? 'this talk'}:`,
      material.map((line) => line.text),
    ),
    listOf('Missing:', missing),
    listOf(
      'Left out:',
      leftOut.map(({ text, why }) => `“${text}”: ${why}`),
    ),
    listOf('Worth a look:', found),
  ].filter((list) => list !== '');
  return lists.length === 0
    ? 'Your note has no lines of its own about this person.'
    : lists.join('\n\n').replace(/%(?=%)/g, '% ');
}

function listOf(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => `- ${line.replace(/\s+/g, ' ').trim()}`)].join('\n');
}
