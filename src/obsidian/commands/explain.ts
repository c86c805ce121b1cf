import { FollowUpChooser } from '../windows/follow-up-chooser.ts';
import { Question } from '../windows/question.ts';
import { openInterview } from '../rows/open-interview.ts';
import type { PaletteCommand } from './command.ts';

/** Asks for a follow-up and says why it is on the agenda, with the times it was reckoned from. */
export const explainCommand: PaletteCommand = {
  id: 'why',
  icon: 'circle-help',
  name: ({ view }) => view.whyCommand,
  isAvailable: (office) => office.rows().length > 0,
  run: (office) => {
    const { app, words } = office;
    new FollowUpChooser(office, office.rows(), (row) => {
      const open = {
        label: words.actions.openInterview,
        run: () => office.run(() => openInterview.run(row, office)),
      };
      const answers = openInterview.applies(row) ? [open] : [];
      new Question(app, { title: row.what, text: row.why, answers }).open();
    }).open();
  },
};
