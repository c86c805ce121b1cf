import type { LetterChoice } from '../../actions/choose-letters.ts';
import { writeLetters } from '../../actions/write-letters.ts';
import type { Office } from '../office.ts';
import { Question } from '../windows/question.ts';
import { everything, writeAndShow } from './write-and-show.ts';

/**
 * Names the letters that would be new, and writes them only when the person says so. Where none would be, nothing is asked: those
 * that stand are shown, or why there are none.
 */
export async function askToWrite(office: Office, choice: Partial<LetterChoice>): Promise<void> {
  const { letters } = await writeLetters(office.host(), { ...everything, ...choice, dryRun: true });
  const fresh = letters.map(({ followUp }) => followUp).filter(({ draft }) => draft === null);
  const write = (): Promise<void> => writeAndShow(office, choice);
  if (fresh.length === 0) {
    await write();
    return;
  }
  const { title, text, yes, no } = office.words.uri.draft;
  new Question(office.app, {
    title: title(fresh.length),
    text: text(fresh.map(({ what }) => what)),
    answers: [
      { label: yes, run: () => office.run(write) },
      { label: no, run: () => undefined },
    ],
  }).open();
}
