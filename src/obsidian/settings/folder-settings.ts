import type { SettingDefinitionItem } from 'obsidian';
import type { Words } from '../words/en.ts';
import type { StoredSettings } from './stored-settings.ts';

/** Where interview notes are looked for, where letters and people stand, what is left alone. */
export function folderSettings(
  { settings: words }: Words,
  settings: StoredSettings,
  update: () => void,
): SettingDefinitionItem[] {
  return [
    folderList('interviewFolders', words.notes.interviewFolders, { settings, update }),
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
    folderList('excludedFolders', words.notes.excludedFolders, { settings, update }),
  ];
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
  { settings, update }: { readonly settings: StoredSettings; readonly update: () => void },
): SettingDefinitionItem {
  const folders = settings.at(key) as readonly string[];
  const store = async (next: readonly string[]): Promise<void> => {
    await settings.set({ [key]: next });
    update();
  };
  return {
    type: 'list',
    heading: words.heading,
    emptyState: words.none,
    items: folders.map((_, at) => ({
      name: words.item,
      control: { type: 'folder', key: `${key}:item:${at}`, includeRoot: true },
    })),
    addItem: { name: words.add, action: () => void store([...folders, '']) },
    onDelete: (index) => void store(folders.filter((_, at) => at !== index)),
  };
}
