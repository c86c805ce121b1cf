import { formatDay } from '../time/format-day.ts';
import { newInterviewPath, type NewTalk } from './new-interview-note.ts';

const TOKEN = /\{\{\s*([a-z]+)\s*(?::([^{}]{1,40}))?\}\}/gi;
const HEADING = /^#{1,6}\s/;

/**
 * A person's own template note as the note of a talk: `{{company}}`, `{{role}}`, `{{format}}`, `{{title}}` (the note's own name, as in the app's
 * templates), `{{time}}`, `{{date}}` and `{{date:YYYY-MM-DD}}` are filled in; a section whose heading holds `{{interviewer}}` is there once for
 * each interviewer, and elsewhere the token lists them. Other tokens stay as they are.
 */
export function fillInterviewTemplate(template: string, talk: NewTalk): string {
  const names = talk.interviewers.map(({ name }) => name.trim()).filter((name) => name !== '');
  return sectionsOf(template)
    .flatMap((section) => repeated(section, names))
    .map(({ text, interviewer }) => filled(text, talk, interviewer))
    .join('\n');
}

/** The template in pieces: each begins with a heading, but for what stands above the first. */
function sectionsOf(template: string): readonly string[] {
  const sections: string[][] = [[]];
  for (const line of template.split('\n')) {
    if (HEADING.test(line)) sections.push([]);
    sections.at(-1)?.push(line);
  }
  return sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
}

interface Piece {
  readonly text: string;
  /** Who stands for `{{interviewer}}` in it. */
  readonly interviewer: string;
}

function repeated(text: string, names: readonly string[]): readonly Piece[] {
  const heading = text.split('\n', 1)[0] ?? '';
  const isPerPerson = HEADING.test(heading) && /\{\{\s*interviewer\s*\}\}/i.test(heading);
  if (!isPerPerson || names.length === 0) return [{ text, interviewer: names.join(', ') }];
  return names.map((interviewer) => ({ text, interviewer }));
}

function filled(text: string, talk: NewTalk, interviewer: string): string {
  const values: Readonly<Record<string, string>> = {
    company: talk.company,
    role: talk.role,
    format: talk.format ?? '',
    time: talk.time ?? '',
    title: newInterviewPath(talk, '').replace(/\.md$/, ''),
    interviewer,
    interviewers: interviewer,
  };
  return text.replace(TOKEN, (token, name: string, pattern: string | undefined) => {
    const key = name.toLowerCase();
    if (key === 'date') return formatDay(talk.date, pattern?.trim() ?? 'YYYY-MM-DD');
    return values[key] ?? token;
  });
}
