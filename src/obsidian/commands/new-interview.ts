import { NewInterviewForm } from '../windows/new-interview-form.ts';
import type { PaletteCommand } from './command.ts';

/** Asks for company, day and people, and makes the interview note. */
export const newInterviewCommand: PaletteCommand = {
  id: 'new-interview',
  icon: 'file-plus-2',
  name: ({ actions }) => actions.newInterview,
  run: (office) => new NewInterviewForm(office).open(),
};
