import { cardOf } from '../../core/exchange/card/write-card.ts';
import type { PersonNote } from '../../core/interview/model.ts';
import type { PaletteCommand } from '../commands/command.ts';
import { offerNewNotes } from '../log/offer-files.ts';
import type { Office } from '../office.ts';
import { makeBeside } from './keep-file.ts';
import { say } from '../say.ts';

/** Writes the person note that is open as a contact card beside it. */
export const exportCardCommand: PaletteCommand = {
  id: 'export-contact-card',
  icon: 'contact-round',
  name: ({ exchange }) => exchange.card.export,
  isAvailable: (office) => activePerson(office) !== null,
  run: async (office) => {
    const person = activePerson(office);
    if (person === null) return;
    const { app, notes, words } = office;
    const card = { ending: 'vcf', text: cardOf(person) };
    const { path, isNew } = await makeBeside({ vault: app.vault, notes }, person.path, card);
    const says = words.exchange.card.exported(path);
    if (isNew) await offerNewNotes(office, [path], says);
    else say(says);
  },
};

function activePerson({ app, index }: Office): PersonNote | null {
  const path = app.workspace.getActiveFile()?.path;
  return index.notebook().people.find((person) => person.path === path) ?? null;
}
