import type { Fields } from '../fields/fields.ts';
import { joinedText } from '../fields/values.ts';
import { readStatus } from './read-status.ts';

const ROUND =
  /(?:first|second|third|final|1st|2nd|3rd|zweites|erstes|drittes|2e|3e|tweede|deuxième|premier|segunda|primera) (?:round|interview|gespräch|gesprek|entretien|entrevista|call)|round \d|(?:phone|video|recruiter|technical) screen|working interview|road test|proefdag|probetag|probearbeiten|probevortrag|trial (?:shift|day)|stage \/ prueba|shadow day|site visit/iu;
/** A round that only says how the talk was held is none. */
const FORMAT_ALONE = /^(?:phone|video|onsite|remote|zoom|teams)$/i;
const TALK = /round|screen|loop|panel|interview|call|\d/i;

/** The round as written: round, stage (unless it is a status), kind. */
export function readRound(fields: Fields, titles: readonly string[]): string | null {
  return roundOfFields(fields) ?? titles.map(roundIn).find((round) => round !== null) ?? null;
}

/** "second interview", "Round 2", "working interview" inside a title or a first line. */
function roundIn(title: string): string | null {
  return ROUND.exec(title)?.[0].trim() ?? null;
}

function roundOfFields(fields: Fields): string | null {
  const round = joinedText(fields.first('round')?.value);
  if (round !== null && !FORMAT_ALONE.test(round.trim())) return round;
  const stage = joinedText(fields.first('stage')?.value);
  if (stage === null) return round;
  return readStatus(stage) !== null && !TALK.test(stage) ? null : stage;
}
