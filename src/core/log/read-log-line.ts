import { isDay } from '../time/days.ts';
import { isClockTime } from '../time/local-times.ts';
import type { ClockTime, Day } from '../time/types.ts';
import type { LogEntry, LogVerb } from './model.ts';
import { VERBS } from './verbs.ts';

/** A line of the `follow-ups` property as understood, or the sentence that says what is wrong with it. */
export type LogLineReading = { readonly entry: LogEntry } | { readonly says: string };

const SHAPE = '"2026-11-19 sent thank-you-email to Dana Whitfield"';
const DASH = /(?:^|\s)[-–—](?:\s+|$)/;
const RULE = /^[a-z][a-z0-9-]*$/;
const CLOCK = /^\d:\d\d$/;

/**
 * Reads one line of the log: `DAY [TIME] VERB [RULE] [to|from|about PERSON] [about PERSON] [until DAY] [- NOTE]`.
 *
 * Case of the verb does not matter; a name may stand as a link (`[[Dana Whitfield]]`).
 */
export function readLogLine(line: string): LogLineReading {
  const words = line.trim().replace(/^-\s+/, '').split(/\s+/);
  const day = words.shift() ?? '';
  if (!isDay(day)) return unreadable(line, `it starts with "${day}", expected a day and a verb such as ${SHAPE}`);
  const time = readTime(words[0] ?? '');
  if (time !== null) words.shift();
  const word = words.shift() ?? '';
  const verb = VERBS.find((each) => each === word.toLowerCase());
  if (verb === undefined) {
    return unreadable(line, `it says "${word}" where a verb was expected: ${VERBS.join(', ')}`);
  }
  const rest = readRest(words.join(' '));
  return 'says' in rest ? unreadable(line, rest.says) : { entry: entryOf({ day, time, verb }, rest) };
}

function readTime(word: string): ClockTime | null {
  const padded = CLOCK.test(word) ? `0${word}` : word;
  return isClockTime(padded) ? padded : null;
}

type Rest = Pick<LogEntry, 'rule' | 'person' | 'about' | 'until' | 'note'>;

function readRest(text: string): Rest | { readonly says: string } {
  const { head, note } = splitNote(text);
  const until = afterWord(head, 'until');
  if (until.found !== null && !isDay(until.found)) {
    return { says: `it says "until ${until.found}", expected a day such as 2026-11-24` };
  }
  const about = afterWord(until.before, 'about');
  const person =
    afterWord(about.before, 'to').found === null ? afterWord(about.before, 'from') : afterWord(about.before, 'to');
  const rule = person.before.trim();
  if (rule !== '' && !RULE.test(rule)) {
    return { says: `it says "${rule}" behind the verb, expected a rule such as thank-you-email, or "to" and a name` };
  }
  return {
    rule: rule === '' ? null : rule,
    person: plainName(person.found),
    about: plainName(about.found),
    until: until.found,
    note,
  };
}

/** The note begins at the first dash between spaces that does not stand inside a link. */
function splitNote(text: string): { readonly head: string; readonly note: string | null } {
  const masked = text.replace(/\[\[[^[\]]*\]\]/g, (link) => '_'.repeat(link.length));
  const dash = DASH.exec(masked);
  if (!dash) return { head: text, note: null };
  const note = text.slice(dash.index + dash[0].length).trim();
  return { head: text.slice(0, dash.index), note: note === '' ? null : note };
}

interface Found {
  readonly before: string;
  readonly found: string | null;
}

function afterWord(text: string, word: string): Found {
  const masked = ` ${text.replace(/\[\[[^[\]]*\]\]/g, (link) => '_'.repeat(link.length))} `;
  const index = masked.indexOf(` ${word} `);
  if (index < 0) return { before: text, found: null };
  return { before: text.slice(0, index), found: text.slice(index + word.length + 1).trim() };
}

function plainName(text: string | null): string | null {
  if (text === null || text === '') return null;
  const link = /^\[\[([^[\]|#]*)(?:#[^[\]|]*)?(?:\|([^[\]]*))?\]\]$/.exec(text);
  if (!link) return text;
  return link[2] ?? link[1]?.split('/').pop()?.trim() ?? text;
}

function entryOf(head: { day: Day; time: ClockTime | null; verb: LogVerb }, rest: Rest): LogEntry {
  return { ...head, ...rest };
}

function unreadable(line: string, says: string): LogLineReading {
  return { says: `Cannot read the log line "${line}": ${says}.` };
}
