import { setIcon, type Plugin } from 'obsidian';
import type { Agenda } from '../core/plan/follow-up.ts';
import type { Office } from './office.ts';
import { openSidebar } from './sidebar/open-sidebar.ts';

/** Shows the count of late and due follow-ups in the status bar, where there is one; a click opens the sidebar. */
export function showCounts(plugin: Plugin, office: Office): void {
  const item = plugin.addStatusBarItem();
  const button = item.createEl('button', { cls: 'ifu-status clickable-icon' });
  setIcon(button.createSpan({ cls: 'ifu-icon' }), 'handshake');
  const countEl = button.createSpan();
  plugin.registerDomEvent(button, 'click', () => office.run(() => openSidebar(office.app)));
  const draw = (): void => {
    const isShown = office.index.isReady && office.inApp.statusBar && office.inApp.welcomed;
    item.toggleClass('ifu-hidden', !isShown);
    if (!isShown) return;
    const { late, today } = countsOf(office.latestAgenda());
    countEl.setText(String(late + today));
    button.setAttribute('aria-label', office.words.view.counts(late, today));
  };
  plugin.register(office.index.onChange(draw));
  draw();
}

/** How many rows are late, and how many are due today. */
function countsOf(agenda: Agenda): { readonly late: number; readonly today: number } {
  const rows = (id: string): number => agenda.sections.find((section) => section.id === id)?.rows.length ?? 0;
  return { late: rows('late'), today: rows('today') };
}
