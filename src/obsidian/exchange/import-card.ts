import { TFile, type Plugin } from 'obsidian';
import { importCards, type CardFile } from '../../actions/import-card.ts';
import { activeInterview } from '../active-interview.ts';
import type { PaletteCommand } from '../commands/command.ts';
import { makeAndOffer } from '../log/offer-files.ts';
import type { Office } from '../office.ts';
import { openNote } from '../open-note.ts';
import { SmallForm } from '../windows/small-form.ts';
import { say } from '../say.ts';

const ENDING = 'vcf';
/** So many interviews, the newest, are offered to be linked. */
const OFFERED = 30;

/** Makes person notes of a contact card: the file that is open, or one that is picked; linked to an interview if wanted. */
export const importCardCommand: PaletteCommand = {
  id: 'import-contact-card',
  icon: 'contact',
  name: ({ exchange }) => exchange.card.import,
  run: (office) => {
    const file = office.app.workspace.getActiveFile();
    askForInterview(office, () => (file?.extension === ENDING ? cardIn(office, file) : pickCard()));
  },
};

/** Offers the same in the menu of a contact card that lies in the vault. */
export function offerCardImport(plugin: Plugin, office: Office): void {
  plugin.registerEvent(
    office.app.workspace.on('file-menu', (menu, file) => {
      if (!(file instanceof TFile) || file.extension !== ENDING) return;
      menu.addItem((item) =>
        item
          .setTitle(office.words.exchange.card.import)
          .setIcon(importCardCommand.icon)
          .onClick(() => askForInterview(office, () => cardIn(office, file))),
      );
    }),
  );
}

function askForInterview(office: Office, card: () => Promise<CardFile | null>): void {
  const { words, index } = office;
  const newest = [...index.notebook().interviews].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  const offered = newest.slice(0, OFFERED).map(({ path }) => [path, nameOf(path)]);
  const open = activeInterview(office);
  if (open !== null) offered.unshift([open, nameOf(open)]);
  new SmallForm(office, {
    title: words.exchange.card.title,
    submit: words.exchange.card.submit,
    fields: [
      {
        key: 'interview',
        label: words.exchange.card.interview,
        type: 'choice',
        value: open ?? '',
        options: { '': words.exchange.card.noInterview, ...(Object.fromEntries(offered) as Record<string, string>) },
      },
    ],
    onAnswer: async ({ interview = '' }) => {
      const file = await card();
      if (file !== null) await makePeople(office, file, interview === '' ? null : interview);
    },
  }).open();
}

async function makePeople(office: Office, file: CardFile, interview: string | null): Promise<void> {
  const { exchange, log } = office.words;
  const says = (made: readonly string[]): string => log.madeNote(made.join(', '));
  await makeAndOffer(office, says, async (host) => {
    const people = await importCards(host, file, interview);
    for (const { path } of people.filter(({ created }) => !created)) say(exchange.card.known(path));
    const [first] = people;
    if (first !== undefined && people.length === 1) await openNote(office, first.path);
  });
}

async function cardIn({ app }: Office, file: TFile): Promise<CardFile> {
  return { name: file.path, bytes: new Uint8Array(await app.vault.readBinary(file)) };
}

/** Lets the person pick a file of this device; null where none is picked. */
function pickCard(): Promise<CardFile | null> {
  const input = createEl('input', { type: 'file', attr: { accept: '.vcf,text/vcard,text/x-vcard' } });
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => resolve(input.files?.[0] === undefined ? null : read(input.files[0])));
    input.click();
  });
}

async function read(file: File): Promise<CardFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.md$/i, '');
}
