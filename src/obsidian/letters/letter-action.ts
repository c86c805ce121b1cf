import type { LetterNote } from '../../core/interview/model.ts';
import type { Office } from '../office.ts';
import type { Words } from '../words/en.ts';

/** Something that can be done with a letter: in its panel, and as a command while its note is open. */
export interface LetterAction {
  readonly id: string;
  readonly icon: string;
  readonly title: (words: Words) => string;
  readonly applies: (letter: LetterNote) => boolean;
  readonly run: (letter: LetterNote, office: Office) => Promise<void> | void;
}
