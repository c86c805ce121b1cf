import Mustache from 'mustache';
import { dayOf, clockOf } from '../../time/local-times.ts';
import type { LocalTime } from '../../time/types.ts';
import type { Facts } from '../facts/known-facts.ts';
import { PLACEHOLDERS, placeholderValues } from './placeholders.ts';
import type { Template } from './template.ts';

/** A template filled in. */
export interface FilledTemplate {
  readonly subject: string | null;
  readonly body: string;
  /** What is wrong with the template or lacks in the notes, as sentences with the line of the note. */
  readonly problems: readonly string[];
}

/** Between paragraphs that are alternatives to each other. */
const OR = /^[ \t]*---or---[ \t]*$/;
const TOKEN = /\{\{(date|time)(?::([^{}]{1,40}))?\}\}/g;

/** Fills a template: date and time first, then of each group of alternatives the next in turn whose facts are known. */
export function fillTemplate(
  template: Template,
  facts: Facts,
  { now, turn }: { now: LocalTime; turn: number },
): FilledTemplate {
  const values = placeholderValues(facts);
  const problems = problemsOf(template);
  const filled = (text: string): string => rendered(withDates(text, now), values);
  if (problems.some((each) => each.includes('cannot be read')))
    return { subject: template.subject, body: template.body, problems };
  const groups = groupsOf(template.body);
  const paragraphs = groups
    .map((choices) => filled(chosen(choices, values, turn)).trim())
    .filter((each) => each !== '');
  return {
    subject: template.subject === null ? null : filled(template.subject),
    body: paragraphs.join('\n\n'),
    problems,
  };
}

/** The paragraphs of a template; those with a line `---or---` between them are alternatives to each other. */
function groupsOf(body: string): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let paragraph: string[] = [];
  let joins = false;
  const finish = (): void => {
    const text = paragraph.join('\n');
    paragraph = [];
    if (text === '') return;
    if (joins) groups.at(-1)?.push(text);
    else groups.push([text]);
    joins = false;
  };
  for (const line of body.split('\n')) {
    if (line.trim() === '' || OR.test(line)) finish();
    else paragraph.push(line);
    if (OR.test(line)) joins = groups.length > 0;
  }
  finish();
  return groups;
}

/** Of several alternatives the one in turn among those whose facts are known; all of them count where none has its facts. */
function chosen(choices: readonly string[], values: Readonly<Record<string, string>>, turn: number): string {
  const complete = choices.filter((choice) => namesIn(choice).every((name) => name in values));
  const usable = complete.length > 0 ? complete : choices;
  return usable[turn % usable.length] ?? '';
}

function rendered(text: string, values: Readonly<Record<string, string>>): string {
  return Mustache.render(text, values, {}, { escape: String });
}

function withDates(text: string, now: LocalTime): string {
  return text.replace(TOKEN, (_, kind: string, format?: string) => {
    const [year = '', month = '', day = ''] = dayOf(now).split('-');
    const [hour = '', minute = ''] = clockOf(now).split(':');
    const shape = format ?? (kind === 'date' ? 'YYYY-MM-DD' : 'HH:mm');
    return shape
      .replace('YYYY', year)
      .replace('MM', month)
      .replace('DD', day)
      .replace('HH', hour)
      .replace('mm', minute);
  });
}

/** Placeholders outside sections: without them a paragraph says nothing. */
function namesIn(text: string): readonly string[] {
  return tokensOf(text)
    .filter(([type]) => type === 'name' || type === '&')
    .map(([, name]) => name);
}

function problemsOf({ path, body, line }: Template): readonly string[] {
  try {
    return unknownIn(tokensOf(body.replace(TOKEN, '')), body, line).map((each) => `${each} of ${path}`);
  } catch (error) {
    return [`${path} cannot be read as a template: ${error instanceof Error ? error.message : 'unknown reason'}`];
  }
}

type Token = readonly [type: string, name: string, start: number, children: readonly Token[]];

function tokensOf(text: string): readonly Token[] {
  const read = (tokens: readonly unknown[]): readonly Token[] =>
    tokens.map((token) => {
      const [type, name, start, , children] = token as readonly [
        string,
        string,
        number,
        number,
        readonly unknown[] | undefined,
      ];
      return [type, name, start, Array.isArray(children) ? read(children) : []];
    });
  return read(Mustache.parse(text));
}

function unknownIn(tokens: readonly Token[], body: string, line: number): readonly string[] {
  return tokens.flatMap(([type, name, start, children]) => {
    const own =
      type !== 'text' && type !== '!' && !(name in PLACEHOLDERS)
        ? [`There is no placeholder “{{${name}}}”: line ${line + body.slice(0, start).split('\n').length - 1}`]
        : [];
    return [...own, ...unknownIn(children, body, line)];
  });
}
