import { foldKey } from '../../text/fold.ts';
import type { NoteToFix } from '../../interview/model.ts';
import { rare } from '../../interview/notebook/rare.ts';
import type { Steps } from '../../interview/steps.ts';
import type { Note } from '../../note/types.ts';
import { LETTER_KINDS } from '../index.ts';
import { piecesOf } from './pieces.ts';
import { placedProblem, type Template, type TemplateProblem } from './template.ts';
import { problemsIn } from './tokens.ts';

/** The letter templates among some notes, by path. Of several for one kind of letter the first is used; the others say so. */
export function readTemplates(notes: readonly Note[]): readonly Template[] {
  const sorted = [...templatesIn(notes)].sort((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.map((template) => {
    const first = sorted.find((each) => each.kind === template.kind && each.isUsable);
    return first === undefined || first === template || !template.isUsable ? template : unused(template, first);
  });
}

/** Makes ready, in small steps, what `readTemplates` gives. */
export function* templatesInSteps(notes: readonly Note[]): Steps<void> {
  yield* templatesIn.inSteps(notes);
}

const templatesIn = rare(readTemplate);

/** What templates want mended, as every host lists it. */
export function templatesToFix(templates: readonly Template[]): readonly NoteToFix[] {
  return templates.flatMap(({ path, problems }) =>
    problems.map(({ line, says }) => ({
      path,
      where: line === null ? 'letter template' : `line ${line}`,
      says: `${says.charAt(0).toUpperCase()}${says.slice(1)}${says.endsWith('?') ? '' : '.'}`,
    })),
  );
}

/** The template of a kind of letter with what is wrong with it, or null where the person has none. */
export function templateFor(
  kind: string,
  templates: readonly Template[],
): { readonly template: Template | null; readonly problems: readonly string[] } {
  const own = templates.filter((each) => each.kind === kind);
  const template = own.find(({ isUsable }) => isUsable) ?? null;
  const told = template === null ? own : [template];
  const problems = told.flatMap((each) => each.problems.map((problem) => placedProblem(each, problem)));
  return { template, problems: template === null && own.length > 0 ? [...problems, BUILT_IN] : problems };
}

const BUILT_IN = 'Your own template cannot be used as it stands: this is the built-in letter';

function unused(template: Template, first: Template): Template {
  const says = `${first.path} is a template for “${template.kind}” as well, and that one is used`;
  return { ...template, isUsable: false, problems: [{ line: null, says }] };
}

/** The letter template that a note is: `type: letter-template` with the kind of letter under `follow-up`; none for every other note. */
function readTemplate({ path, properties, text, body, bodyLine }: Note): readonly Template[] {
  const property = (name: string): string => {
    const [, value] = Object.entries(properties).find(([key]) => foldKey(key) === name) ?? [];
    return typeof value === 'string' ? value.trim() : '';
  };
  if (foldKey(property('type')) !== 'letter template') return [];
  const kind = property('follow up');
  const subject = property('subject');
  const found = [
    ...kindProblems(kind, text),
    problemsIn(subject, lineOf('subject', text) ?? 1),
    ...piecesOf(body, bodyLine).flatMap((piece) => piece.map(({ text: own, line }) => problemsIn(own, line))),
  ];
  const template = {
    path,
    kind,
    subject: subject === '' ? null : subject,
    pieces: piecesOf(body, bodyLine),
    problems: found.flatMap(({ problems }) => problems),
    isUsable: found.every(({ isUsable }) => isUsable),
  };
  return [template];
}

interface Found {
  readonly problems: readonly TemplateProblem[];
  readonly isUsable: boolean;
}

function kindProblems(kind: string, text: string): readonly Found[] {
  const ids = LETTER_KINDS.map(({ id }) => id);
  if (ids.includes(kind)) return [];
  const named = kind === '' ? 'the property follow-up is empty' : `there is no letter “${kind}”`;
  const says = `${named}; expected one of ${ids.join(', ')}`;
  return [{ isUsable: false, problems: [{ line: lineOf('follow-up', text), says }] }];
}

/** The line of the note on which a property stands, or null. */
function lineOf(key: string, text: string): number | null {
  const at = text.split('\n').findIndex((line) => line.toLowerCase().startsWith(`${key}:`));
  return at < 0 ? null : at + 1;
}
