import type { Interview } from '../../interview/model.ts';
import type { CheckContext } from './check.ts';

/**
 * Every text that a letter may draw on: the talks at the company, the people it goes to and speaks of with their own notes, the
 * settings, and the whole notes where the host has them. Names of fields and numbers of lines are none.
 */
export function knownTexts({ companyTalks, person, about, writing, sources }: CheckContext): readonly string[] {
  const { settings, notebook } = writing;
  const notes = notebook.people.filter((each) => each.name === person?.name || each.name === about?.name);
  const { name, phone, email, signature, strengths } = settings;
  return [
    ...textsOfTalks(companyTalks),
    ...textsOf([person, about, notes]),
    name,
    phone,
    email,
    signature,
    ...strengths,
    ...sources,
  ];
}

const told = new WeakMap<readonly Interview[], readonly string[]>();

/** Of the same list they are gathered once: each letter of a panel is held against it. */
function textsOfTalks(talks: readonly Interview[]): readonly string[] {
  const texts = told.get(talks) ?? textsOf(talks);
  told.set(talks, texts);
  return texts;
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
