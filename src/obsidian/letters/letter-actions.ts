import type { LetterNote } from '../../core/interview/model.ts';
import type { Channel, FollowUp } from '../../core/plan/follow-up.ts';
import { openInMail } from '../exchange/open-in-mail.ts';
import { offerUndo } from '../log/log-and-offer.ts';
import { type Office, rowsOf } from '../office.ts';
import type { LetterAction } from './letter-action.ts';
import { sendLetter } from './send-letter.ts';
import { writeAndShow } from './write-and-show.ts';
import { say } from '../say.ts';

const CHANNELS: readonly Channel[] = ['email', 'phone', 'post', 'linkedin', 'self'];

const isDraft: LetterAction['applies'] = ({ status }) => status === 'draft';

const markAsSent: LetterAction = {
  id: 'mark-letter-sent',
  icon: 'send',
  isOnRow: false,
  title: ({ actions }, channel) => actions.markAs[channel],
  applies: isDraft,
  run: (letter, office) => sendLetter(letter, rowOf(letter, office), office),
};

const handToMail: LetterAction = {
  id: 'open-in-mail',
  icon: 'mail',
  title: ({ actions }) => actions.letter.mail,
  applies: ({ email }, channel) => channel === 'email' && email !== null,
  run: (letter, office) => openInMail(letter, rowOf(letter, office), office),
};

const copy: LetterAction = {
  id: 'copy-letter',
  icon: 'copy',
  title: ({ actions }) => actions.letter.copy,
  applies: () => true,
  run: async ({ body }, { words }) => {
    await activeWindow.navigator.clipboard.writeText(body);
    say(words.letters.copied);
  },
};

const writeAgain: LetterAction = {
  id: 'write-again',
  icon: 'refresh-ccw',
  title: ({ actions }) => actions.letter.again,
  applies: isDraft,
  run: async (letter, office) => {
    const row = rowOf(letter, office);
    const choice =
      row === null ? { interview: letter.interview, person: letter.to, rule: letter.rule } : { id: row.id };
    await writeAndShow(office, { ...choice, again: true });
  },
};

const deleteDraft: LetterAction = {
  id: 'delete-draft',
  icon: 'trash-2',
  title: ({ actions }) => actions.letter.delete,
  applies: isDraft,
  run: async ({ path }, office) => {
    const { app, files, notes, words } = office;
    const text = await notes.read(path);
    await app.fileManager.trashFile(files.at(path));
    const takeBack = (): Promise<void> => notes.create(path, text);
    offerUndo(office, { says: words.letters.deleted(path), takenBack: words.letters.putBack(path), takeBack });
  },
};

/** Everything that can be done with a letter, in the order of its panel. */
export const letterActions: readonly LetterAction[] = [markAsSent, handToMail, copy, writeAgain, deleteDraft];

/** What can be done with that letter, and how its text reaches the person: as its row says, else its note, else by email. */
export function actionsOn(
  letter: LetterNote,
  office: Office,
): { readonly actions: readonly LetterAction[]; readonly channel: Channel } {
  const channel = rowFor(letter, rowsOf(office.latestAgenda()))?.channel ?? channelOf(letter);
  return { actions: letterActions.filter(({ applies }) => applies(letter, channel)), channel };
}

function channelOf({ channel }: LetterNote): Channel {
  return CHANNELS.find((known) => known === channel?.toLowerCase()) ?? 'email';
}

function rowOf(letter: LetterNote, office: Office): FollowUp | null {
  return rowFor(letter, office.rows());
}

function rowFor({ path }: LetterNote, rows: readonly FollowUp[]): FollowUp | null {
  return rows.find(({ draft }) => draft === path) ?? null;
}
