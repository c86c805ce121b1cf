import type { Modal } from 'obsidian';

/** Gives a window of ours its title and its looks. */
export function titleWindow(modal: Modal, title: string): void {
  modal.setTitle(title);
  modal.modalEl.addClass('ifu-window');
  modal.titleEl.addClass('ifu-window-title');
}
