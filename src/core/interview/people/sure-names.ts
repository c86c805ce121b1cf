import { foldForId } from '../../text/fold-name.ts';
import type { OpenedNote } from '../classify.ts';
import { whenAsked } from '../lazily.ts';
import type { Interview } from '../model.ts';
import { collectPeople } from './collect-people.ts';
import { wordsOf } from './name-words.ts';

/** Answers of old notes are wanted again and again, and their people hardly ever. */
const known = new WeakMap<Interview, () => ReadonlySet<string>>();

/** Whether a name is that of somebody whom the properties of the note name in full as an interviewer, so that its text need not be read to know them. */
export function isSureName(name: string, interview: Interview): boolean {
  return known.get(interview)?.().has(foldForId(name)) === true;
}

/** Remembers of which note an interview was read. */
export function keepSureNames(interview: Interview, opened: OpenedNote): void {
  known.set(
    interview,
    whenAsked(() => sureNames(opened)),
  );
}

/** None where the note corrects who was there. Two who are spelt almost alike may be one or two people: only the text can tell. */
function sureNames({ fields, lines, context: { settings } }: OpenedNote): ReadonlySet<string> {
  if (CORRECTIONS.some((meaning) => fields.first(meaning) !== null)) return new Set();
  const { people } = collectPeople(fields, [settings.name, ...settings.aliases], lines);
  const whole = people.filter(({ name, interviewed }) => interviewed && wordsOf(name).length > 1);
  return new Set(whole.map(({ name }) => foldForId(name)));
}

const CORRECTIONS = ['not interviewers', 'same person'] as const;
