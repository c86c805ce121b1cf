import type { FollowUp } from '../../core/plan/follow-up.ts';
import { isOwed } from '../../core/plan/is-owed.ts';
import { isInSeries } from '../../core/plan/log-entry-for.ts';
import { logAndOffer } from '../log/log-and-offer.ts';
import type { Office } from '../office.ts';
import { SmallForm } from '../windows/small-form.ts';
import { canLog, type RowAction } from './action.ts';

/** Leaves a follow-up out, with a reason if there is one. */
export const skip: RowAction = {
  id: 'skip',
  icon: 'skip-forward',
  group: 'later',
  title: (_, { actions }) => actions.skip,
  applies: (row) => isOwed(row) && canLog(row),
  run: (row, office) => askReason(row, office, 'skipped'),
};

/** Ends a series, such as the check-ins of an application, with a reason if there is one. */
export const retire: RowAction = {
  id: 'retire',
  icon: 'archive',
  group: 'later',
  title: (_, { actions }) => actions.retire,
  applies: (row) => isOwed(row) && canLog(row) && isInSeries(row),
  run: (row, office) => askReason(row, office, 'retired'),
};

/** Puts a follow-up that was done, skipped or put off back on the agenda. */
export const reopen: RowAction = {
  id: 'reopen',
  icon: 'rotate-ccw',
  group: 'later',
  title: (_, { actions }) => actions.reopen,
  applies: (row) => canLog(row) && CLOSED.has(row.state),
  run: (row, office) => logAndOffer(office, row, { do: 'reopened' }),
};

const CLOSED = new Set<FollowUp['state']>(['done', 'skipped', 'retired', 'snoozed']);

/** Sets how often an application is asked about from now on: every week, or every four. */
export const paces: readonly RowAction[] = (['weekly', 'monthly'] as const).map((pace) => ({
  id: pace,
  icon: 'repeat',
  group: 'later',
  title: (_, { actions }) => actions.pace[pace],
  applies: (row) => isOwed(row) && canLog(row) && isInSeries(row),
  run: (row, office) => logAndOffer(office, row, { do: pace }),
}));

function askReason(row: FollowUp, office: Office, deed: 'skipped' | 'retired'): void {
  const { ask, actions } = office.words;
  const submit = deed === 'retired' ? actions.retireSubmit : actions.skipSubmit;
  new SmallForm(office, {
    title: ask.title(submit, row.what),
    submit,
    fields: [{ key: 'reason', label: ask.reason, type: 'text' }],
    onAnswer: ({ reason = '' }) => logAndOffer(office, row, { do: deed, note: reason }),
  }).open();
}
