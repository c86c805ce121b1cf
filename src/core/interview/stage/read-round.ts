import type { Fields } from '../fields/fields.ts';
import { joinedText } from '../fields/values.ts';
import { readStatus } from './read-status.ts';

const WHICH =
  '(?:first|second|third|fourth|final|last|initial|1st|2nd|3rd|4th|erstes|zweites|drittes|zweite|dritte|[1-4]\\.|eerste|tweede|derde|[1-4]e|premier|deuxième|second|troisième|[1-4](?:er|ème|de)|primera|segunda|tercera|primeira|terceira|primo|secondo|terzo|[1-4]\\.?[ªº]|första|andra|pierwsza|druga)';
const WHAT =
  '(?:(?:phone|video|zoom|job) )?(?:round|interview|intvw|meeting|conversation|call|chat|visit|(?:vorstellungs)?gespräch|runde|(?:sollicitatie)?gesprek|ronde|entretien|tour|rdv|rendez-vous|entrevista|ronda|vuelta|fase|colloquio|incontro|intervju|rozmowa)';
const ROUND = new RegExp(
  `${WHICH} ${WHAT}(?!\\p{L})|round \\d|(?:phone|video|recruiter|technical) screen|working interview|road test|proefdag|probetag|probearbeiten|probevortrag|trial (?:shift|day)|stage / prueba|shadow day|site visit`,
  'iu',
);
/** "Fjordbank final", "ferrostack_r2", "Carrick Sneddon - meeting 2": only at the end of a title. */
const AT_END =
  /(?:[^\p{L}\p{N}](r[1-4](?= \(|$))|(?:^|[ –—-])(finale?|2nd|second|3rd|third|(?:interview|meeting|round|gespräch|gesprek|entretien|entrevista|colloquio) [1-4]))$/iu;
/** "Stage / prueba. sin pagar", "Essai ce matin chez …", "Second time at Bayside": in front of one of the first lines. */
const IN_FRONT =
  /^(?:#[\p{L}/]+ )*((?:stage|prueba|prova|trial|essai|proef)(?= (?:\/|at|with|otra|da|dal|in|presso|chez|ce|hier|de|bij|en)(?!\p{L})|[/.,:]|$)|(?:second|third|2nd|3rd) (?:time|go)(?= (?:at|with|round|there)))/iu;
const FIRST_LINES = 3;
/** A round that only says how the talk was held is none. */
const FORMAT_ALONE = /^(?:phone|video|onsite|remote|zoom|teams)$/i;
/** One that names the call is one only where nothing else is said. */
const KIND_OF_CALL = /^(?:phone|video|on-?site|in-person|\S+ (?:call|chat))$/i;
const TALK = /round|screen|loop|panel|interview|call|\d/i;

/** The round as written: round, stage (unless it is a status), kind; else from the titles, else from the first lines. */
export function readRound(fields: Fields, titles: readonly string[], lines: readonly string[]): string | null {
  const top = lines.slice(0, FIRST_LINES);
  return (
    roundOfFields(fields) ??
    found(titles, ROUND) ??
    found(top.slice(0, 2), ROUND) ??
    found(titles.map(withoutEnding), AT_END) ??
    found(top, IN_FRONT)
  );
}

function withoutEnding(title: string): string {
  return title.replace(/\.md$/i, '').trim();
}

/** "second interview", "Round 2", "working interview" inside a title or a first line. */
function found(texts: readonly string[], words: RegExp): string | null {
  for (const text of texts) {
    const met = words.exec(text);
    if (met !== null) return (met[1] ?? met[2] ?? met[0]).trim();
  }
  return null;
}

function roundOfFields(fields: Fields): string | null {
  const round = joinedText(fields.first('round')?.value);
  const stage = joinedText(fields.first('stage')?.value);
  if (round !== null && !isCallOf(round.trim(), stage)) return round;
  if (stage === null) return round;
  return readStatus(stage) !== null && !TALK.test(stage) ? null : stage;
}

/** Whether what stands as the round only tells how the talk was held. */
function isCallOf(round: string, stage: string | null): boolean {
  return FORMAT_ALONE.test(round) || (KIND_OF_CALL.test(round) && stage !== null && ROUND.test(stage));
}
