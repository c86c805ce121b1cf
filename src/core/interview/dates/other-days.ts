import { foldText, foldWords } from '../../text/fold.ts';
import { ledIn } from '../stage/read-next-step.ts';
import { earlierTalks, laterTalks } from '../words/talk-times.ts';
import { isAboutDecision } from './read-decision.ts';

const OTHER = new RegExp(`(?:^|[^a-z])(?:${[...earlierTalks, ...laterTalks].join('|')})(?![a-z])`, 'u');
/** Clauses with the marks that end them; a full stop behind a number ends none ("12. Januar"). */
const CLAUSES = /(?:\d\.(?= )|[^,;.!?]|[,;.!?](?=\S))+[,;.!?]*\s*/gu;
/** Dictated text has no marks: a clause that long tells of everything. */
const LONG = 24;

/** A line of running text without the clauses whose days are others than that of the talk: of the answer, of what comes next, of an earlier talk. */
export function withoutOtherDays(text: string): string {
  return withoutOtherTalks(
    text.replace(CLAUSES, (clause) => (isShort(clause) && isAboutDecision(clause) ? '' : clause)),
  );
}

/** A line of running text without the clauses of what comes next and of an earlier talk. */
export function withoutOtherTalks(text: string): string {
  if (ledIn(text) !== null) return '';
  return text.replace(CLAUSES, (clause) => (isShort(clause) && OTHER.test(foldText(clause)) ? '' : clause));
}

function isShort(clause: string): boolean {
  return foldWords(clause).length < LONG;
}
