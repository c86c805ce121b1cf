import type { SettingDefinitionItem } from 'obsidian';
import type { Office } from '../office.ts';
import type { StoredSettings } from './stored-settings.ts';

/** Where interview notes are looked for, where letters and people stand, what is left alone. */
export function folderSettings(office: Office, settings: StoredSettings, update: () => void): SettingDefinitionItem[] {
  const words = office.words.settings;
  return [
    folderList('interviewFolders', words.notes.interviewFolders, { office, settings, update }),
    {
      type: 'group',
      heading: words.notes.heading,
      items: [
        { ...words.notes.letterFolder, control: { type: 'folder', key: 'letterFolder', includeRoot: true } },
        { ...words.notes.peopleFolder, control: { type: 'folder', key: 'peopleFolder' } },
        { ...words.notes.templateFolder, control: { type: 'folder', key: 'templateFolder' } },
        {
          ...words.notes.interviewTemplate,
          control: { type: 'file', key: 'interviewTemplate', filter: ({ extension }) => extension === 'md' },
        },
      ],
    },
    folderList('excludedFolders', words.notes.excludedFolders, { office, settings, update }),
  ];
}

interface Around {
  readonly office: Office;
  readonly settings: StoredSettings;
  /** Draws the settings again. */
  readonly update: () => void;
}

interface ListWords {
  readonly heading: string;
  readonly item: string;
  readonly add: string;
  readonly none: string;
}

function folderList(
  key: 'interviewFolders' | 'excludedFolders',
  words: ListWords,
  { office, settings, update }: Around,
): SettingDefinitionItem {
  const folders = settings.at(key) as readonly string[];
  const store = (next: readonly string[]): void =>
    office.run(async () => {
      await settings.set({ [key]: next });
      update();
    });
  return {
    type: 'list',
    heading: words.heading,
    emptyState: words.none,
    items: folders.map((_, at) => ({
      name: words.item,
      control: { type: 'folder', key: `${key}:item:${at}`, includeRoot: true },
    })),
    addItem: { name: words.add, action: () => store([...folders, '']) },
    onDelete: (index) => store(folders.filter((_, at) => at !== index)),
  };
}
