import { fillInterviewTemplate } from '../core/interview/fill-interview-template.ts';
import { meaningReader } from '../core/interview/fields/fields.ts';
import type { NewTalk } from '../core/interview/new-interview-note.ts';
import { readNote } from '../core/note/read-note.ts';
import { spliceProperty } from '../core/note/splice-property.ts';
import type { PropertyValue } from '../core/note/types.ts';
import type { Host } from './host.ts';
import { NotesError } from './notes.ts';

/**
 * Makes an interview note at a path from the person's own template (a vault path too). What the template leaves
 * empty or out of company, role, date, time, format and interviewers is filled in, under the name that the template has for it. Fails with a sentence when there is no such
 * template or the note's path is taken.
 */
export async function newInterviewFromTemplate(
  { notes, settings, parseYaml }: Omit<Host, 'now'>,
  talk: NewTalk,
  { template, path }: { readonly template: string; readonly path: string },
): Promise<void> {
  let text = fillInterviewTemplate(await notes.read(template), talk);
  const means = meaningReader(settings.properties);
  const keys = Object.keys(readNote(template, text, parseYaml).properties);
  for (const [meaning, value] of Object.entries(factsOf(talk))) {
    if (isEmpty(value)) continue;
    const key = keys.find((each) => means(each) === meaning) ?? meaning;
    const spliced = spliceProperty(text, { key, next: (old) => (isEmpty(old) ? value : old) }, parseYaml);
    if ('problem' in spliced) throw new NotesError(`Cannot use ${template} as a template: ${spliced.problem}.`);
    ({ text } = spliced);
  }
  await notes.create(path, text);
}

function factsOf({
  company,
  role,
  date,
  time,
  format,
  interviewers,
}: NewTalk): Readonly<Record<string, PropertyValue>> {
  const people = interviewers.map(({ name, title, email }) =>
    [name.trim(), title && `(${title})`, email && `<${email}>`].filter(Boolean).join(' '),
  );
  return { company, role, date, time, format, interviewers: people.filter((person) => person !== '') };
}

function isEmpty(value: PropertyValue | undefined): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === 'string' || Array.isArray(value) ? value.length === 0 : false;
}
