import type { NoteToFix } from '../../core/interview/model.ts';
import type { Agenda, FollowUp } from '../../core/plan/follow-up.ts';
import { isOwed } from '../../core/plan/is-owed.ts';
import { addDays } from '../../core/time/days.ts';
import { dayOf } from '../../core/time/local-times.ts';
import type { LocalTime } from '../../core/time/types.ts';

/** What narrows the agenda's rows. */
export interface AgendaFilter {
  /** How many days ahead a row may open. */
  readonly days: number;
  /** Done, skipped, retired and lapsed rows as well, and rows however far ahead. */
  readonly all: boolean;
}

/** A row of the agenda in the stable form that scripts rely on. Times are local "YYYY-MM-DDTHH:mm". */
export interface AgendaItem {
  readonly id: string;
  readonly rule: string;
  readonly what: string;
  readonly why: string;
  readonly person: {
    readonly name: string;
    readonly part: string;
    readonly email: string | null;
    readonly phone: string | null;
  } | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly interview: string | null;
  readonly channel: string;
  readonly opens: string;
  readonly due: string;
  readonly deadline: string | null;
  readonly state: string;
  readonly needs: readonly { readonly what: string; readonly ask: string }[];
  readonly draft: string | null;
}

/** The agenda as one object for scripts. Keys are added, never renamed. */
export interface AgendaJson {
  readonly now: string;
  readonly interviews: number;
  readonly items: readonly AgendaItem[];
  readonly notesToFix: readonly NoteToFix[];
}

/** The agenda in its stable form: rows in the order of the sections, narrowed by the filter. */
export function agendaJson(agenda: Agenda, filter: AgendaFilter): AgendaJson {
  return {
    now: agenda.now,
    interviews: agenda.interviews,
    items: shownRows(agenda, filter).map(agendaItem),
    notesToFix: agenda.notesToFix,
  };
}

/** The rows that a filter lets through, in the order of the sections. */
function shownRows(agenda: Agenda, filter: AgendaFilter): readonly FollowUp[] {
  const rows = agenda.sections.flatMap((section) => section.rows);
  return rows.filter((row) => isShown(row, agenda.now, filter));
}

/** Whether one row passes the filter at that time. */
export function isShown(row: FollowUp, now: LocalTime, filter: AgendaFilter): boolean {
  if (filter.all) return true;
  return isOwed(row) && dayOf(row.opens) <= addDays(dayOf(now), filter.days);
}

function agendaItem(row: FollowUp): AgendaItem {
  const { id, rule, what, why, company, role, interview, channel, opens, due, deadline, state, needs, draft } = row;
  const person = row.person && {
    name: row.person.name,
    part: row.person.part,
    email: row.person.email,
    phone: row.person.phone,
  };
  return { id, rule, what, why, person, company, role, interview, channel, opens, due, deadline, state, needs, draft };
}
