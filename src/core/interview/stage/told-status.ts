import { settleDay } from '../../time/settle-day.ts';
import { findDays } from '../../time/find-days.ts';
import type { Day } from '../../time/types.ts';
import type { BodyLine } from '../body/lines.ts';
import { splitSentences } from '../body/sentences.ts';
import type { Fields } from '../fields/fields.ts';
import { foldText } from '../../text/fold.ts';
import type { Status } from '../model.ts';
import { withoutLinks } from '../people/name-links.ts';
import { readStatusOf } from './read-status.ts';
import { silence } from '../words/outcomes.ts';
import { namesOutcome, outcomeIn } from './outcome-in.ts';

/** Where the application stands; `told` is the day of an outcome that only the text tells. */
export interface FoundStatus {
  readonly status: Status | null;
  readonly told: Day | null;
}

/** What the properties say; where they say nothing, what the text tells, with its day. */
export function readStatusWithDay(fields: Fields, lines: readonly BodyLine[], date: Day | null): FoundStatus {
  const { status, unknown } = readStatusOf(fields);
  if (status !== null || unknown !== null) return { status, told: null };
  const told = readToldStatus(lines, date);
  return { status: told?.status ?? null, told: told?.day ?? null };
}

/** What the text of a note says became of the application, and on which day where it says so. */
interface ToldStatus {
  readonly status: Status;
  readonly day: Day | null;
}

const DATED = /^\P{L}{0,4}\d{1,4}[-/.]\d{1,2}|^\P{L}{0,4}\d{1,2}\.? \p{L}{3,9}/u;
const SILENT = new RegExp(`^[^a-z]*(?:[a-z]{3,9}\\.? )?[^a-z]*(?:[a-z]+ ){0,3}${silence}(?![a-z])`);
const ENOUGH_SILENCE = 2;
const READ = new Set(['text', 'bullet', 'heading', 'label']);

/** The last outcome that the text tells; what is only hoped, feared or somebody else's does not count. Null where it tells none. */
function readToldStatus(lines: readonly BodyLine[], near: Day | null): ToldStatus | null {
  let told: ToldStatus | null = null;
  let silent = 0;
  for (const line of lines) {
    if (line.comment || !READ.has(line.kind)) continue;
    const text = withoutLinks(line.text).replace(/[*_]/g, '');
    told = lastIn(text, near) ?? told;
    if (DATED.test(text) && SILENT.test(foldText(text))) silent += 1;
  }
  return told ?? (silent >= ENOUGH_SILENCE ? { status: 'ghosted', day: null } : null);
}

/** The last outcome in one line, with the day of its sentence or, failing that, of the line. */
function lastIn(text: string, near: Day | null): ToldStatus | null {
  if (!namesOutcome(foldText(text))) return null;
  const told = splitSentences(text).map((sentence) => ({ sentence, status: outcomeIn(foldText(sentence.text)) }));
  const last = told.findLast(({ status }) => status !== null);
  if (last === undefined || last.status === null) return null;
  return { status: last.status, day: dayIn(last.sentence.text, near) ?? dayIn(text, near) };
}

function dayIn(text: string, near: Day | null): Day | null {
  const [first] = findDays(text);
  const settled = first === undefined ? null : settleDay(first, { near });
  return settled?.kind === 'day' ? settled.day : null;
}
