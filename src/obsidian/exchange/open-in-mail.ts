import { outgoingMail } from '../../actions/open-mail.ts';
import type { LetterNote } from '../../core/interview/model.ts';
import type { FollowUp } from '../../core/plan/follow-up.ts';
import { sendLetter } from '../letters/send-letter.ts';
import { offerNewNotes } from '../log/offer-files.ts';
import type { Office } from '../office.ts';
import { Question } from '../windows/question.ts';
import { makeBeside } from './keep-file.ts';
import { say } from '../say.ts';

/**
 * Hands a letter to the mail program, one too long for a link as a file beside it, and then asks whether it was sent: opening
 * proves nothing. What the checks hold against it is said first.
 */
export async function openInMail(letter: LetterNote, row: FollowUp | null, office: Office): Promise<void> {
  const { app, notes, words } = office;
  const errors = office.findings(letter).filter(({ level }) => level === 'error');
  for (const { says } of errors) say(says);
  const { link, eml } = outgoingMail(letter, office.host());
  let text = words.exchange.mail.opened(letter.to);
  if (link === null) {
    const { path, isNew } = await makeBeside({ vault: app.vault, notes }, letter.path, { ending: 'eml', text: eml });
    text = words.exchange.mail.tooLong(path);
    if (isNew) await offerNewNotes(office, [path], words.log.madeNote(path));
  } else {
    activeWindow.open(link);
  }
  askWhetherSent(text, { letter, row, office });
}

interface Opened {
  readonly letter: LetterNote;
  readonly row: FollowUp | null;
  readonly office: Office;
}

function askWhetherSent(text: string, { letter, row, office }: Opened): void {
  const { title, yes, no } = office.words.exchange.mail;
  const answers = [
    { label: yes, run: () => office.run(() => sendLetter(letter, row, office)) },
    { label: no, run: () => undefined },
  ];
  new Question(office.app, { title, text, answers }).open();
}
