import { smallPattern } from '../../text/small-pattern.ts';
import { absentTitles, perhapsTitles, stayedAway } from '../words/absence.ts';
import type { PersonDraft } from './person-draft.ts';

const ABSENT = smallPattern(`^(?:${[...stayedAway, ...absentTitles].join('|')})[.!]?$`);
const PERHAPS = smallPattern(`^(?:${perhapsTitles.join('|')})[.!?]?$`);

/** People whom properties list, those of whom it says there that they may have come apart: they are asked about. */
export interface Present {
  readonly people: readonly PersonDraft[];
  readonly perhaps: readonly PersonDraft[];
  /** The names of those who did not come. */
  readonly away: readonly string[];
}

/**
 * The people without those behind whose names it says that they did not come: "Lou Orr (absent)". Who has a part beside the talk keeps it, and held
 * none. "Ed Lark (maybe)" is a question.
 */
export function presentOf(people: readonly PersonDraft[]): Present {
  const isAsked = ({ title }: PersonDraft): boolean => title !== null && PERHAPS.test(title);
  return {
    people: people.filter((person) => !isAsked(person)).flatMap(withoutAbsence),
    perhaps: people.filter(isAsked).map((person) => ({ ...person, title: null, perhaps: lineOf(person) })),
    away: people.filter(isAway).map(({ name }) => name),
  };
}

function lineOf({ name, title }: PersonDraft): PersonDraft['perhaps'] {
  return { line: null, text: `${name} (${title ?? ''})` };
}

function isAway({ title }: PersonDraft): boolean {
  return title !== null && ABSENT.test(title);
}

function withoutAbsence(person: PersonDraft): readonly PersonDraft[] {
  const { part } = person;
  if (!isAway(person)) return [person];
  const isBeside = part !== null && part !== 'interviewer' && part !== 'hiring-manager';
  return isBeside ? [{ ...person, title: null, interviewed: false }] : [];
}
