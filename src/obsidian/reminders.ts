import { Menu, Notice, type App, type Plugin } from 'obsidian';
import type { FollowUp } from '../core/plan/follow-up.ts';
import type { LocalTime } from '../core/time/types.ts';
import { addMinutes } from '../core/time/elapsed.ts';
import { dayOf } from '../core/time/local-times.ts';
import { type Office, rowsOf } from './office.ts';
import { keepTold, loadTold } from './reminders-told.ts';
import { snoozeDays, type Snooze } from './rows/snooze.ts';
import { openSidebar } from './sidebar/open-sidebar.ts';
import { SIDEBAR, SidebarView } from './sidebar/sidebar-view.tsx';
import { addEntry, showAt } from './windows/menu.ts';

const SNOOZE_MINUTES = 60;
/** When a reminder comes that was put off to a day. */
const MORNING = '09:00';
const UNTIL_DISMISSED = 0;
/** More than these are counted, not named. */
const ROWS_BY_NAME = 3;

/** Tells of rows again at that time, and not before. */
type PutOff = (rows: readonly FollowUp[], again: LocalTime) => void;

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
 * Reminds while the app is open: at start of all that is late or due, unless the sidebar shows it, and later of each row that becomes so.
 * There is one notice at most; it drops what is done meanwhile and goes when nothing is left. Quiet before the first questions were answered.
 * A reminder can be put off for an hour, or to one of the usual days; that holds when the app is started again.
 */
export function remind(plugin: Plugin, office: Office): void {
  const told = loadTold(office.app, office.now());
  const notice = new ReminderNotice(office, (rows, again) => {
    for (const row of rows) told.set(row.id, again);
    keepTold(office.app, told);
  });
  let hasStarted = false;
  const look = (): void => {
    const { index, inApp } = office;
    if (!index.isReady || !inApp.reminders || !inApp.welcomed) {
      notice.show([]);
      return;
    }
    const pressing = rowsOf(office.latestAgenda()).filter(isPressing);
    const news = newlyPressing(pressing, told, office.now());
    for (const row of news) told.set(row.id, null);
    const isSeen = !hasStarted && isSidebarInSight(office.app);
    hasStarted = true;
    notice.show(pressing.filter((row) => notice.has(row) || (news.includes(row) && !isSeen)));
  };
  plugin.register(office.index.onChange(look));
  plugin.register(() => notice.show([]));
}

/** The one notice of reminders. It stays until it is put away: its buttons must be reachable without haste. */
class ReminderNotice {
  readonly #office: Office;
  readonly #putOff: PutOff;
  #rows: readonly FollowUp[] = [];
  #shown: { readonly notice: Notice; readonly saysEl: HTMLElement } | null = null;

  constructor(office: Office, putOff: PutOff) {
    this.#office = office;
    this.#putOff = putOff;
  }

  /** Whether a row is told of now; a notice that was put away tells of nothing any more. */
  has({ id }: FollowUp): boolean {
    return this.#shown?.saysEl.isConnected === true && this.#rows.some((row) => row.id === id);
  }

  /** Tells of these rows and of no others; nothing is drawn anew but the words. */
  show(rows: readonly FollowUp[]): void {
    if (rows.length === 0) {
      this.#hide();
      return;
    }
    if (this.#shown?.saysEl.isConnected !== true) this.#shown = this.#make();
    this.#rows = rows;
    const says = saysOf(rows, this.#office);
    if (this.#shown.saysEl.textContent !== says) this.#shown.saysEl.setText(says);
  }

  #hide(): void {
    this.#shown?.notice.hide();
    this.#shown = null;
    this.#rows = [];
  }

  #make(): { readonly notice: Notice; readonly saysEl: HTMLElement } {
    const { app, words } = this.#office;
    const saysEl = createDiv({ cls: 'ifu-reminder', attr: { dir: 'auto' } });
    const button = (text: string, run: (event: MouseEvent) => void): HTMLElement => {
      const buttonEl = createEl('button', { cls: 'ifu-undo', text });
      buttonEl.addEventListener('click', run);
      return buttonEl;
    };
    const open = button(words.reminders.open, () => {
      this.#hide();
      this.#office.run(() => openSidebar(app));
    });
    const snooze = button(words.reminders.snooze, () => this.#until(inAnHour(this.#office)));
    const later = button(words.reminders.later, (event) => this.#askUntil(event));
    later.setAttribute('aria-haspopup', 'menu');
    const message = createFragment((fragment) => fragment.append(saysEl, open, snooze, later));
    return { notice: new Notice(message, UNTIL_DISMISSED), saysEl };
  }

  #until(again: LocalTime): void {
    this.#putOff(this.#rows, again);
    this.#hide();
  }

  /** The days to which a row can be put off as well. The app puts a notice away that is clicked; this one stays until a day is chosen. */
  #askUntil(event: MouseEvent): void {
    event.stopPropagation();
    const { words } = this.#office;
    const menu = new Menu();
    for (const [id, dayFrom] of Object.entries(snoozeDays)) {
      const until = (): LocalTime => `${dayFrom(dayOf(this.#office.now()), this.#office)}T${MORNING}`;
      addEntry(menu, {
        title: words.reminders.until[id as Snooze],
        icon: 'alarm-clock',
        run: () => this.#until(until()),
      });
    }
    showAt(menu, event);
  }
}

function saysOf(rows: readonly FollowUp[], { words }: Office): string {
  if (rows.length <= ROWS_BY_NAME) return rows.map(({ what }) => words.reminders.due(what)).join('\n');
  const late = rows.filter(({ state }) => state === 'late').length;
  return words.view.counts(late, rows.length - late);
}

function isSidebarInSight({ workspace }: App): boolean {
  return workspace.getLeavesOfType(SIDEBAR).some(({ view }) => view instanceof SidebarView && view.contentEl.isShown());
}

function inAnHour(office: Office): LocalTime {
  return addMinutes(office.now(), SNOOZE_MINUTES, office.settings.zone);
}

function isPressing({ state }: FollowUp): boolean {
  return state === 'late' || state === 'due';
}
