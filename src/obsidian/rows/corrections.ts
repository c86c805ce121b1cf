import { Notice } from 'obsidian';
import type { PropertyValue } from '../../core/note/types.ts';
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

/** Writes into the note that a person in it is not one who interviewed. */
export const notAnInterviewer: RowAction = {
  id: 'not-an-interviewer',
  icon: 'user-x',
  group: 'more',
  title: (_, { actions }) => actions.notInterviewer,
  applies: (row) => canLog(row) && row.person?.interviewed === true,
  run: async ({ interview, person }, { notes, words }) => {
    if (interview === null || person === null) return;
    await notes.setProperty(interview, 'not interviewers', (old) => withName(old, person.name));
    new Notice(words.corrections.notInterviewer(person.name, interview));
  },
};

function withName(old: PropertyValue | undefined, name: string): PropertyValue {
  if (Array.isArray(old)) return [...(old as readonly PropertyValue[]), name];
  return old === undefined || old === null || old === '' ? [name] : [old, name];
}
