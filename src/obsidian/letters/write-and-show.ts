import type { LetterChoice } from '../../actions/choose-letters.ts';
import { writeLetters, type LettersWritten } from '../../actions/write-letters.ts';
import { makeAndOffer } from '../log/offer-files.ts';
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
  const says = (made: readonly string[]): string => office.words.letters.written(made.length);
  await makeAndOffer(office, says, async (host) => {
    const written = await writeLetters(host, { ...everything, ...choice });
    if (written.letters.length > 0) await show(office, written);
    else for (const { says: reason } of written.refused) say(reason);
  });
}

async function show(office: Office, { letters }: LettersWritten): Promise<void> {
  const [only] = letters;
  if (only !== undefined && letters.length === 1) await openNote(office, only.path);
  if (letters.length > 1) new ReviewList(office, letters).open();
}
