import type { LetterNote } from '../../core/interview/model.ts';
import type { Channel } from '../../core/plan/follow-up.ts';
import type { Office } from '../office.ts';
import type { Words } from '../words/en.ts';

/** Something that can be done with a letter: in its panel, and as a command while its note is open. */
export interface LetterAction {
  readonly id: string;
  readonly icon: string;
  readonly title: (words: Words, channel: Channel) => string;
  /** False where the menu of its row has an action of its own for it. */
  readonly isOnRow?: boolean;
  readonly applies: (letter: LetterNote, channel: Channel) => boolean;
  readonly run: (letter: LetterNote, office: Office) => Promise<void> | void;
}

/** What an action is called outside the letter's own panel: "Copy this letter". */
export function fullTitle({ id }: LetterAction, { letterCommands: names }: Words): string {
  return names[id as keyof typeof names];
}

/** Runs an action as its button, its entry in the menu and its command do, with the letter as it stands by then. */
export function runLetterAction(action: LetterAction, letter: LetterNote, office: Office): void {
  office.runOnce(`${action.id} ${letter.path}`, () => action.run(office.letterAt(letter.path) ?? letter, office));
}
