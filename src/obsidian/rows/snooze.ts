import { sameOrNextBusinessDay } from '../../core/time/business-days.ts';
import { addDays, weekdayOf } from '../../core/time/days.ts';
import { dayOf } from '../../core/time/local-times.ts';
import type { Day } from '../../core/time/types.ts';
import { logAndOffer } from '../log/log-and-offer.ts';
import { SmallForm } from '../windows/small-form.ts';
import type { Office } from '../office.ts';
import type { Words } from '../words/en.ts';
import { isOwed } from '../../core/plan/is-owed.ts';
import { canLog, type RowAction } from './action.ts';

/** A day that is usual to put something off to. */
export type Snooze = 'snooze-tomorrow' | 'snooze-3-days' | 'snooze-next-week';

/** The usual days, seen from today. */
export const snoozeDays: Readonly<Record<Snooze, (today: Day, office: Pick<Office, 'habits' | 'settings'>) => Day>> = {
  'snooze-tomorrow': (today) => addDays(today, 1),
  'snooze-3-days': (today) => addDays(today, 3),
  'snooze-next-week': (today, { habits, settings }) =>
    sameOrNextBusinessDay(addDays(today, 7 - ((weekdayOf(today) - habits.weekStart + 7) % 7)), settings),
};

/** Puts a follow-up off to a day that is usual: tomorrow, in three days, on the first working day of the next week. */
export const usualSnoozes: readonly RowAction[] = (Object.keys(snoozeDays) as Snooze[]).map((id) => ({
  id,
  icon: 'alarm-clock',
  group: 'later',
  title: (_, { actions }: Words) => actions.snooze[id],
  applies: (row) => isOwed(row) && canLog(row),
  run: async (row, office) => {
    await logAndOffer(office, row, { do: 'snoozed', until: snoozeDays[id](dayOf(office.now()), office) });
  },
}));

/** Puts a follow-up off to a day that is asked for. */
export const snoozeUntil: RowAction = {
  id: 'snooze-until',
  icon: 'calendar-clock',
  group: 'later',
  title: (_, { actions }) => actions.snoozeUntil,
  applies: (row) => isOwed(row) && canLog(row),
  run: (row, office) => {
    const { ask, actions } = office.words;
    const tomorrow = addDays(dayOf(office.now()), 1);
    new SmallForm(office, {
      title: ask.title(actions.snoozeSubmit, row.what),
      submit: actions.snoozeSubmit,
      fields: [{ key: 'until', label: ask.until, type: 'day', value: tomorrow, from: tomorrow }],
      onAnswer: ({ until }) => logAndOffer(office, row, { do: 'snoozed', until: until as Day }),
    }).open();
  },
};
