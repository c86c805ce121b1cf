import { smallPattern } from '../../text/small-pattern.ts';
import { foldText } from '../../text/fold.ts';
import { WEEKDAYS } from '../../time/words/calendar.ts';
import type { BodyLine } from '../body/lines.ts';
import { mailBodies } from '../people/mailed-people.ts';

const DAYS = [...WEEKDAYS.keys()].filter((name) => name.length > 3).join('|');
const TALK =
  '(?:it|us|me|(?:the |my )?(?:interview|talk|meeting|call|appointment)|termin|gesprach|entretien|entrevista|colloquio|gesprek)';
const MOVE = '(?:moved|pushed|rescheduled|postponed|verschoben|verlegt|reporte|aplazado|spostato|verzet)';
const MOVED = smallPattern(
  `(?:^|[^\\p{L}])(?:${TALK}(?: \\S+){0,3} ${MOVE}|${MOVE} ${TALK})(?: \\S+){0,4} (?:${DAYS}|tomorrow|\\d{1,2}(?:st|nd|rd|th)(?!\\p{L}))`,
);
const LEFT_OUT: ReadonlySet<BodyLine['kind']> = new Set(['quote', 'task', 'row']);

/**
 * Numbers of the lines whose day counts no longer, where the notes below a mail say that the talk was moved ("they moved it to the Thursday in the
 * end"): those of the mail's text. Null where nothing was moved.
 */
export function overtakenLines(lines: readonly BodyLine[], heads: ReadonlySet<number>): ReadonlySet<number> | null {
  const tellsMove = ({ kind, text, comment }: BodyLine): boolean =>
    !comment && !LEFT_OUT.has(kind) && MOVED.test(foldText(text));
  return heads.size > 0 && lines.some(tellsMove) ? mailBodies(lines) : null;
}
