import type { LetterChoice } from '../../actions/choose-letters.ts';
import { writeLetters, type LettersWritten } from '../../actions/write-letters.ts';
import { offerNewNotes } from '../log/offer-files.ts';
import type { Office } from '../office.ts';
import { openNote } from '../open-note.ts';
import { ReviewList } from './review-list.ts';
import { say } from '../say.ts';

/** Every letter that is to be written now. */
export const everything: LetterChoice = {
  scope: '',
  interview: null,
  person: null,
  rule: null,
  id: null,
  again: false,
  dryRun: false,
};

/**
 * Writes the chosen letters as new notes; opens the only one, or a list to read them one by one, and offers to take them
 * back. Where none could be written, it says why.
 */
export async function writeAndShow(office: Office, choice: Partial<LetterChoice>): Promise<void> {
  const written = await writeLetters(office.host(), { ...everything, ...choice });
  if (written.letters.length > 0) await show(office, written);
  else for (const { says } of written.refused) say(says);
  const made = written.letters.filter(({ created }) => created).map(({ path }) => path);
  await offerNewNotes(office, made, office.words.letters.written(made.length));
}

async function show(office: Office, { letters }: LettersWritten): Promise<void> {
  const [only] = letters;
  if (only !== undefined && letters.length === 1) await openNote(office.app, only.path);
  if (letters.length > 1) new ReviewList(office, letters).open();
}
