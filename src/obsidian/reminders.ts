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

/** Rows that are late or due now and were not at the last look. */
export function newlyPressing(rows: readonly FollowUp[], before: ReadonlySet<string>): readonly FollowUp[] {
  return rows.filter((row) => isPressing(row) && !before.has(row.id));
}

/**
 * Reminds while the app is open: once at start of all that is late or due, and later of each row that becomes so. Quiet
 * before the first questions were answered, and for an hour when the person says so.
 */
export function remind(plugin: Plugin, office: Office): void {
  const known = new Set<string>();
  let hasStarted = false;
  let quietUntil: LocalTime | null = null;
  const look = (): void => {
    const { index, inApp, settings } = office;
    if (!index.isReady || !inApp.reminders || !inApp.welcomed) return;
    if (quietUntil !== null && office.now() < quietUntil) return;
    const news = newlyPressing(office.rows(), known);
    for (const row of news) known.add(row.id);
    const says = hasStarted ? news.map((row) => office.words.reminders.due(row.what)) : [startWords(office)];
    hasStarted = true;
    if (news.length === 0) return;
    show(office, says.join('\n'), () => {
      for (const row of news) known.delete(row.id);
      quietUntil = addMinutes(office.now(), SNOOZE_MINUTES, settings.zone);
    });
  };
  plugin.register(office.index.onChange(look));
  plugin.registerInterval(window.setInterval(look, MINUTE));
}

function startWords(office: Office): string {
  const { late, today } = countsOf(office.agenda());
  return office.words.view.counts(late, today);
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
