import { isShown, type AgendaFilter } from '../../actions/json/agenda-json.ts';
import { sectionTitles } from '../../core/plan/section-titles.ts';
import type { Agenda, FollowUp, Section } from '../../core/plan/follow-up.ts';
import { dayWords, weekdayWords } from '../../core/time/in-words.ts';
import { clockOf, dayOf } from '../../core/time/local-times.ts';
import type { LocalTime } from '../../core/time/types.ts';
import { alignRows } from './columns.ts';
import { styled } from './style.ts';

/** The agenda for a terminal: its sections with aligned rows, what each row lacks below it, notes to fix last. */
export function agendaText(agenda: Agenda, filter: AgendaFilter): readonly string[] {
  const sections = agenda.sections
    .map(({ id, rows }) => ({ id, rows: rows.filter((row) => isShown(row, agenda.now, filter)) }))
    .filter(({ rows }) => rows.length > 0);
  const heading = `Follow-ups on ${momentInWords(agenda.now)} (${countOf(agenda.interviews, 'interview')})`;
  const body =
    sections.length > 0
      ? sections.flatMap((section) => sectionLines(section))
      : ['', agenda.notesToFix.length > 0 ? NOTHING_ELSE : NOTHING];
  return [styled('bold', heading), ...body, ...notesToFix(agenda)];
}

const NOTHING = 'Nothing is owed to anybody. "new" makes the note for the next interview.';

const NOTHING_ELSE = 'Nothing is owed by what can be read. What the notes to fix owe is not known yet.';

function sectionLines({ id, rows }: Section): readonly string[] {
  const title = `${sectionTitles[id]} (${String(rows.length)})`;
  const lines = alignRows(rows.map((row) => cellsOf(row)));
  return [
    '',
    styled(id === 'late' ? 'red' : 'bold', title),
    ...rows.flatMap((row, index) => [`  ${lines[index] ?? ''}`, ...needLines(row)]),
  ];
}

function cellsOf(row: FollowUp): readonly string[] {
  const about = [row.company, row.role].filter((part) => part !== null).join(', ');
  return [row.what, about, row.stateWords, row.draft === null ? '' : `letter: ${row.draft}`];
}

function needLines({ needs }: FollowUp): readonly string[] {
  return needs.map(({ what, ask }) => styled('dim', `      missing: ${what}${ask === 'you' ? '' : ` (ask ${ask})`}`));
}

function notesToFix({ notesToFix: notes }: Agenda): readonly string[] {
  if (notes.length === 0) return [];
  const lines = notes.flatMap(({ path, where, says }) => [`  ${path}, ${where}`, `      ${says}`]);
  return ['', styled('yellow', `Notes to fix (${String(notes.length)})`), ...lines];
}

function momentInWords(time: LocalTime): string {
  return `${weekdayWords(dayOf(time))} ${dayWords(dayOf(time))}, ${clockOf(time)}`;
}

const countOf = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
