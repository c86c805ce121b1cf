import type { SettingDefinitionPage } from 'obsidian';
import { keyNames } from '../../core/interview/words/keys.ts';
import type { Words } from '../words/en.ts';

/** A page with every meaning that a property can have: the person's own names for it. */
export function propertySettings({ settings: { properties: words } }: Words): SettingDefinitionPage {
  return {
    type: 'page',
    ...words.page,
    items: Object.entries(keyNames).map(([meaning, known]) => ({
      name: meaning.charAt(0).toUpperCase() + meaning.slice(1),
      desc: words.known(known.filter(isTyped).slice(0, 5).join(', ')),
      aliases: [...known],
      control: { type: 'text', key: `properties.${meaning}:commas` },
    })),
  };
}

/** Names are compared without their marks: “interviewer(s)” and “e-mail” are known as words that nobody types. */
function isTyped(name: string): boolean {
  return !/(?:^| )(?:s|e)(?: |$)/.test(name);
}
