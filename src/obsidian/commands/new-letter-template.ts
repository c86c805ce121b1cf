import { copyLetter } from '../../actions/copy-letter.ts';
import { offerNewNotes } from '../log/offer-files.ts';
import { openNote } from '../open-note.ts';
import { LetterKindChooser } from '../windows/letter-kind-chooser.ts';
import type { PaletteCommand } from './command.ts';

/** Asks for a kind of letter, copies the built-in one to a template note and opens it. */
export const newLetterTemplateCommand: PaletteCommand = {
  id: 'new-letter-template',
  icon: 'copy-plus',
  name: ({ actions }) => actions.copyLetter,
  run: (office) => {
    new LetterKindChooser(office, (kind) =>
      office.run(async () => {
        const path = await copyLetter(office.host(), kind);
        await openNote(office, path);
        await offerNewNotes(office, [path], office.words.log.madeNote(path));
      }),
    ).open();
  },
};
