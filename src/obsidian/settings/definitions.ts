import type { SettingDefinitionItem } from 'obsidian';
import type { Office } from '../office.ts';
import { exchangeSettings } from './exchange-settings.ts';
import { folderSettings } from './folder-settings.ts';
import { propertySettings } from './property-settings.ts';
import { ruleSettings } from './rule-settings.ts';
import type { StoredSettings } from './stored-settings.ts';
import { timeSettings } from './time-settings.ts';

/** All settings, in the order in which they are shown. `update` draws them again after a list has changed. */
export function definitions(office: Office, settings: StoredSettings, update: () => void): SettingDefinitionItem[] {
  const { words } = office;
  return [
    { name: words.settings.status, desc: statusWords(office) },
    aboutYou(office),
    ...folderSettings(office, settings, update),
    timeSettings(office),
    inTheApp(office),
    exchangeSettings(words),
    ruleSettings(words),
    propertySettings(words),
  ];
}

function statusWords(office: Office): string {
  const { index, words } = office;
  if (!index.isReady) return words.view.reading;
  const { interviews, people, letters } = index.notebook();
  return words.settings.statusOf({
    interviews: interviews.length,
    people: people.length,
    letters: letters.length,
    toFix: office.agenda().notesToFix.length,
    milliseconds: Math.round(index.milliseconds),
  });
}

function aboutYou({ words: { settings: words } }: Office): SettingDefinitionItem {
  return {
    type: 'group',
    heading: words.you.heading,
    items: [
      { ...words.you.name, control: { type: 'text', key: 'name' } },
      { ...words.you.aliases, control: { type: 'text', key: 'aliases:commas' } },
      { ...words.you.email, control: { type: 'text', key: 'email' } },
      { ...words.you.phone, control: { type: 'text', key: 'phone' } },
      { ...words.you.signature, control: { type: 'textarea', key: 'signature', rows: 3 } },
      { ...words.you.strengths, control: { type: 'textarea', key: 'strengths:lines', rows: 4 } },
      { ...words.you.tone, control: { type: 'dropdown', key: 'tone', options: words.you.tones } },
      { ...words.you.spelling, control: { type: 'dropdown', key: 'spelling', options: words.you.spellings } },
    ],
  };
}

function inTheApp({ words: { settings: words } }: Office): SettingDefinitionItem {
  return {
    type: 'group',
    heading: words.app.heading,
    items: [
      { ...words.app.reminders, control: { type: 'toggle', key: 'reminders' } },
      { ...words.app.statusBar, control: { type: 'toggle', key: 'statusBar' } },
    ],
  };
}
