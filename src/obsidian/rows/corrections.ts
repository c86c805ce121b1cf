import { Notice } from 'obsidian';
import type { RowAction } from './action.ts';
import { canLog } from './action.ts';

/** Writes into the note that it is no interview after all; it then owes nothing. */
export const notAnInterview: RowAction = {
  id: 'not-an-interview',
  icon: 'file-x',
  group: 'more',
  title: (_, { actions }) => actions.notInterview,
  applies: canLog,
  run: async ({ interview }, { notes, words }) => {
    if (interview === null) return;
    await notes.setProperty(interview, 'interview', () => 'false');
    new Notice(words.corrections.notInterview(interview));
  },
};
