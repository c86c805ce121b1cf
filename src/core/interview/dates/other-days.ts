import { foldText, foldWords } from '../../text/fold.ts';
import { ledIn } from '../stage/read-next-step.ts';
import { earlierTalks, laterTalks, otherDeeds, plainTalks } from '../words/talk-times.ts';
import { talkNouns } from '../words/prose.ts';
import { isAboutDecision } from './read-decision.ts';

const OTHER = new RegExp(`(?:^|[^a-z])(?:${[...earlierTalks, ...laterTalks].join('|')})(?![a-z])`);
const ANY_TALK = [...plainTalks, ...talkNouns.map(foldText)].join('|');
/** "Last updated: 2026-03-15", "Tess's birthday is 2 March": a day behind such a word, with no word for the talk between. */
const OF_OTHER = new RegExp(
  `(?:^|[^a-z])(?:${otherDeeds.join('|')})(?![a-z])(?:(?!(?:^|[^a-z])(?:${ANY_TALK})(?![a-z]))[^\\d])*\\d`,
  'u',
);
/** "2026-03-01 applied". */
const BEHIND = new RegExp(`^[^a-z]*\\d[^a-z]*(?:${otherDeeds.join('|')})(?![a-z])`);
/** Clauses with the marks that end them; a full stop behind a number ends none ("12. Januar"), but behind a year or 2026-03-12. */
const CLAUSES = /(?:[-/]\d*|\d{3,}|\d{1,2}(?!\d)(?:\.(?= ))?|[^,;.!?\d/-]|[,;.!?](?=\S))+[,;.!?]*\s*/gu;
/** Dictated text has no marks: a clause that long tells of everything. */
const LONG = 24;

/** A line of running text without the clauses whose days are others than that of the talk: of the answer, of what comes next, of an earlier talk. */
export function withoutOtherDays(text: string): string {
  return withoutOtherTalks(
    text.replace(CLAUSES, (clause) =>
      isShort(clause) && (isAboutDecision(clause) || isOfOther(clause)) ? '' : clause,
    ),
  );
}

/** A line of running text without the clauses of what comes next and of an earlier talk. */
export function withoutOtherTalks(text: string): string {
  if (ledIn(text) !== null) return '';
  return text.replace(CLAUSES, (clause) => (isShort(clause) && OTHER.test(foldText(clause)) ? '' : clause));
}

function isOfOther(clause: string): boolean {
  const folded = foldText(clause);
  return OF_OTHER.test(folded) || BEHIND.test(folded);
}

function isShort(clause: string): boolean {
  return foldWords(clause).length < LONG;
}
