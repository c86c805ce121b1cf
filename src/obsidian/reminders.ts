import { Notice, type Plugin } from 'obsidian';
import type { FollowUp } from '../core/plan/follow-up.ts';
import type { LocalTime } from '../core/time/types.ts';
import { addMinutes } from '../core/time/elapsed.ts';
import type { Office } from './office.ts';
import { openSidebar } from './sidebar/open-sidebar.ts';
import { countsOf } from './status-bar.ts';

const MINUTE = 60_000;
const SNOOZE_MINUTES = 60;
const UNTIL_DISMISSED = 0;
/** More than these at once are told in one notice. */
const NOTICES_AT_ONCE = 3;

/** The rows that were told of, by id: null, or the time at which they are to be told of again. */
type Told = Map<string, LocalTime | null>;

/** Rows that are late or due now and were not told of yet, or put off until now. */
export function newlyPressing(
  rows: readonly FollowUp[],
  told: ReadonlyMap<string, LocalTime | null>,
  now: LocalTime,
): readonly FollowUp[] {
  const isNews = ({ id }: FollowUp): boolean => {
    const again = told.get(id);
    return again === undefined || (again !== null && again <= now);
  };
  return rows.filter((row) => isPressing(row) && isNews(row));
}

/**
 * Reminds while the app is open: once at start of all that is late or due, and later of each row that becomes so. Quiet
 * before the first questions were answered; each reminder can be put off for an hour.
 */
export function remind(plugin: Plugin, office: Office): void {
  const told: Told = new Map();
  let hasStarted = false;
  const look = (): void => {
    const { index, inApp } = office;
    if (!index.isReady || !inApp.reminders || !inApp.welcomed) return;
    const news = newlyPressing(office.rows(), told, office.now());
    for (const row of news) told.set(row.id, null);
    for (const { says, rows } of hasStarted ? noticesOf(news, office) : startNotice(news, office)) {
      show(office, says, () => putOff(rows, told, office));
    }
    hasStarted = true;
  };
  plugin.register(office.index.onChange(look));
  plugin.registerInterval(window.setInterval(look, MINUTE));
}

interface Reminder {
  readonly says: string;
  readonly rows: readonly FollowUp[];
}

function startNotice(rows: readonly FollowUp[], office: Office): readonly Reminder[] {
  const { late, today } = countsOf(office.agenda());
  return rows.length === 0 ? [] : [{ says: office.words.view.counts(late, today), rows }];
}

function noticesOf(rows: readonly FollowUp[], { words: { reminders } }: Office): readonly Reminder[] {
  const each = rows.map((row) => ({ says: reminders.due(row.what), rows: [row] }));
  return each.length > NOTICES_AT_ONCE ? [{ says: each.map(({ says }) => says).join('\n'), rows }] : each;
}

function putOff(rows: readonly FollowUp[], told: Told, office: Office): void {
  const again = addMinutes(office.now(), SNOOZE_MINUTES, office.settings.zone);
  for (const row of rows) told.set(row.id, again);
}

/** The reminder stays until it is put away: its buttons must be reachable without haste. */
function show(office: Office, says: string, snooze: () => void): void {
  const { reminders } = office.words;
  const notice: Notice = new Notice(
    createFragment((fragment) => {
      fragment.createDiv({ text: says, cls: 'ifu-reminder' });
      const add = (text: string, run: () => void): void => {
        fragment.createEl('button', { cls: 'ifu-undo', text }).addEventListener('click', () => {
          run();
          notice.hide();
        });
      };
      add(reminders.open, () => office.run(() => openSidebar(office.app)));
      add(reminders.snooze, snooze);
    }),
    UNTIL_DISMISSED,
  );
}

function isPressing({ state }: FollowUp): boolean {
  return state === 'late' || state === 'due';
}
