import { Notice } from 'obsidian';
import { cardOf } from '../../core/exchange/card/write-card.ts';
import type { PersonNote } from '../../core/interview/model.ts';
import type { PaletteCommand } from '../commands/command.ts';
import type { Office } from '../office.ts';
import { makeBeside } from './keep-file.ts';

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
    new Notice(words.exchange.card.exported(await makeBeside({ vault: app.vault, notes }, person.path, card)));
  },
};

function activePerson({ app, index }: Office): PersonNote | null {
  const path = app.workspace.getActiveFile()?.path;
  return index.notebook().people.find((person) => person.path === path) ?? null;
}
