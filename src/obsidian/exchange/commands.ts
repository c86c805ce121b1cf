import type { PaletteCommand } from '../commands/command.ts';
import { insertDueTodayCommand } from './due-today.ts';
import { exportCardCommand } from './export-card.ts';
import { importCardCommand } from './import-card.ts';
import { saveCalendarCommand } from './save-calendar.ts';
import { updateTasksCommand } from './tasks-note.ts';

/** What goes to other programs, and what comes from them. */
export const exchangeCommands: readonly PaletteCommand[] = [
  saveCalendarCommand,
  updateTasksCommand,
  insertDueTodayCommand,
  importCardCommand,
  exportCardCommand,
];
