import { answerWhoWasThere, wasThereAnswers, type WasThere } from '../../core/interview/people/corrections.ts';
import { isOwed } from '../../core/plan/is-owed.ts';
import { whoWasThere } from '../../core/rules/who-was-there.ts';
import { correctNote } from '../log/correct-note.ts';
import type { RowAction } from './action.ts';

const icons: Readonly<Record<WasThere, string>> = {
  interviewer: 'user-check',
  recruiter: 'user-cog',
  host: 'door-open',
  no: 'user-x',
};

/** The answers to whether somebody was there, each written into the note: held the talk, arranged it, received you, or was not there. */
export const whoWasThereAnswers: readonly RowAction[] = wasThereAnswers.map((answer) => ({
  id: `was-there-${answer}`,
  icon: icons[answer],
  group: 'correct',
  isQuick: answer === 'interviewer' || answer === 'no',
  title: ({ thing }, { actions }) => actions.wasThere[answer](thing ?? ''),
  applies: (row) => asksWhoWasThere(row) && isOwed(row),
  run: async ({ interview: path, thing: name }, office) => {
    if (path === null || name === null) return;
    const { key, next } = answerWhoWasThere(name, answer);
    await correctNote(office, { path, key, next }, office.words.corrections.wasThere(path, name, answer));
  },
}));

/** Whether a row asks who was at a talk. */
function asksWhoWasThere({ rule, thing, interview }: Parameters<RowAction['applies']>[0]): boolean {
  return rule === whoWasThere.id && thing !== null && interview !== null;
}
