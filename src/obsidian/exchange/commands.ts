import type { PaletteCommand } from '../commands/command.ts';
import { insertDueTodayCommand } from './insert-due-today.ts';
import { exportCardCommand } from './export-card.ts';
import { importCardCommand } from './import-card.ts';
import { saveCalendarCommand } from './save-calendar.ts';
import { updateTasksCommand } from './update-tasks-note.ts';

/** What goes to other programs, and what comes from them. */
export const exchangeCommands: readonly PaletteCommand[] = [
  saveCalendarCommand,
  updateTasksCommand,
  insertDueTodayCommand,
  importCardCommand,
  exportCardCommand,
];
