import { activeInterview } from '../active-interview.ts';
import { activeLetter } from '../letters/letter-panel-model.ts';
import { writeAndShow } from '../letters/write-and-show.ts';
import type { Office } from '../office.ts';
import type { PaletteCommand } from './command.ts';

/**
 * Writes a letter to each person of the interview that is open, itself or as one of its letters. Letters that stand are listed
 * again, so that one can go from letter to letter.
 */
export const writeLettersCommand: PaletteCommand = {
  id: 'write-letters',
  icon: 'mails',
  name: ({ actions }) => actions.writeLetters,
  isAvailable: (office) => interviewAtHand(office) !== null,
  run: (office) => {
    const interview = interviewAtHand(office);
    office.runOnce(`write-letters ${interview ?? ''}`, () => writeAndShow(office, { interview }));
  },
};

function interviewAtHand(office: Office): string | null {
  return activeInterview(office) ?? activeLetter(office)?.interview ?? null;
}
